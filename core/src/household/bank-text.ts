import type { SeededRandom } from "./seeded-random.ts";

const TOWNS = ["ALDWICK", "LINDENAU", "HALDEN", "PORT MERIDIAN"] as const;

/** How the bank's file writes a payee's name: capitals without accents, a shop's number, a town. */
export type BankText = (payee: string) => string;

/** Each payee reads the same on every line, as it does at a bank. */
export const createBankText = (random: SeededRandom): BankText => {
  const texts = new Map<string, string>();
  return (payee) => {
    let text = texts.get(payee);
    if (text === undefined) {
      const capitals = payee.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/gu, "ss").toUpperCase();
      text = random.chance(0.5)
        ? `${capitals} ${String(100 + random.below(9900)).padStart(4, "0")} ${random.pick(TOWNS)}`
        : capitals;
      texts.set(payee, text);
    }
    return text;
  };
};
