import type { AccountView } from "@coffer/core/contract";
import type { AccountId, AccountKind } from "@coffer/core/ledger";

export interface AccountSection {
  readonly kind: AccountKind;
  readonly accounts: readonly AccountView[];
  /** In the base currency; null when a rate is missing. */
  readonly total: number | null;
}

const kindOrder: readonly AccountKind[] = [
  "checking",
  "cash",
  "savings",
  "card",
  "investment",
  "property",
  "asset",
  "loan",
  "debt",
];

/** Open accounts by kind in the household's own order: what is used daily first, what is owed last. */
export const accountSections = (accounts: readonly AccountView[]): readonly AccountSection[] =>
  kindOrder.flatMap((kind) => {
    const members = accounts.filter((account) => account.kind === kind && account.closedOn === null);
    if (members.length === 0) return [];
    const known = members.every(({ value }) => value !== null);
    return [
      {
        kind,
        accounts: members,
        total: known ? members.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
      },
    ];
  });

/** Closed accounts, the last closed first. */
export const closedAccounts = (accounts: readonly AccountView[]): readonly AccountView[] =>
  accounts
    .filter(({ closedOn }) => closedOn !== null)
    .toSorted((left, right) => (right.closedOn ?? "").localeCompare(left.closedOn ?? ""));

/**
 * The account that one comes to stand before when it moves a place up or down among its kind: null for the end,
 * undefined when it stands there already.
 */
export const neighbourFor = (
  section: readonly AccountView[],
  id: AccountId,
  step: "up" | "down",
): AccountId | null | undefined => {
  const at = section.findIndex((account) => account.id === id);
  if (at < 0) return undefined;
  if (step === "up") return section[at - 1]?.id;
  if (at === section.length - 1) return undefined;
  return section[at + 2]?.id ?? null;
};
