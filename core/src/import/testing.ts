import type { DecimalText, ParsedStatement } from "./statement-file.ts";

/** Decimals added up exactly. */
export const sumOfDecimals = (amounts: readonly DecimalText[]): number =>
  Number(amounts.reduce((sum, amount) => sum + scaled(amount), 0n)) / 1e6;

const scaled = (amount: DecimalText): bigint => {
  const [whole = "0", decimals = ""] = amount.replace("-", "").split(".");
  const units = BigInt(whole + decimals.padEnd(6, "0").slice(0, 6));
  return amount.startsWith("-") ? -units : units;
};

/** The facts by which a statement is recognised as rightly read. */
export const factsOf = (
  statement: ParsedStatement,
): {
  readonly count: number;
  readonly sum: number;
  readonly first: string | null;
  readonly last: string | null;
} => {
  const days = statement.lines.map(({ date }) => date).toSorted();
  return {
    count: statement.lines.length,
    sum: sumOfDecimals(statement.lines.map(({ amount }) => amount)),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
};
