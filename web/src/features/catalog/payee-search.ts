import type { PayeeView } from "@coffer/core/contract";

/** Letters as they are compared: case and accents do not matter. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();

/** The payees whose name or aliases hold every word that is typed. */
export const matchingPayees = (payees: readonly PayeeView[], typed: string): readonly PayeeView[] => {
  const words = folded(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return payees;
  return payees.filter(({ name, aliases }) => {
    const text = folded([name, ...aliases].join(" "));
    return words.every((word) => text.includes(word));
  });
};
