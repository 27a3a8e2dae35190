import type { DecimalText } from "./statement-file.ts";

/** A signed amount or a balance, as an integer at the column's common scale; null where the cell has none. */
export type ScaledColumn = readonly (number | null)[];

/** How the amounts add up to the balances beside them. */
export interface BalanceProof {
  /** `down`: each balance follows from the row above; `up`: from the row below (newest first). */
  readonly reads: "down" | "up";
  /** What a positive amount does to the balance; `either` when the amounts bear no sign and the balance tells. */
  readonly positive: "raises" | "lowers" | "either";
  /** The part of the rows that fit, 0 to 1. */
  readonly fit: number;
  readonly rows: number;
}

/** The same numbers as integers of one scale, or null when they are too large to stay exact. */
export const scaled = (
  columns: readonly (readonly (DecimalText | null)[])[],
): readonly ScaledColumn[] | null => {
  let scale = 0;
  for (const column of columns) {
    for (const text of column) {
      const point = text === null ? -1 : text.indexOf(".");
      if (text !== null && point !== -1) scale = Math.max(scale, text.length - point - 1);
    }
  }
  if (scale > 8) return null;
  const whole = columns.map((column) =>
    column.map((text) => (text === null ? null : toInteger(text, scale))),
  );
  return whole.every((column) => column.every((value) => value === null || Number.isSafeInteger(value)))
    ? whole
    : null;
};

const toInteger = (text: DecimalText, scale: number): number => {
  const [whole = "0", fraction = ""] = text.split(".");
  return Number(whole + fraction.padEnd(scale, "0"));
};

const FITS = 0.8;

/**
 * Whether `balances` is the running balance of `amounts`, and how (IMP-62). Rows without both are passed over, so that
 * one odd row costs one fit; null when fewer than four in five fit or there are not two rows to compare.
 */
export const proveBalance = (amounts: ScaledColumn, balances: ScaledColumn): BalanceProof | null => {
  const rows = amounts.flatMap((amount, index) => {
    const balance = balances[index] ?? null;
    return amount === null || balance === null ? [] : [{ amount, balance }];
  });
  const steps = rows.length - 1;
  if (steps < 1 || rows.every((row) => row.amount === 0)) return null;
  const fits = { downRaises: 0, downLowers: 0, downEither: 0, upRaises: 0, upLowers: 0, upEither: 0 };
  for (let index = 1; index < rows.length; index += 1) {
    const above = rows[index - 1];
    const below = rows[index];
    if (above === undefined || below === undefined) continue;
    const down = below.balance - above.balance;
    const up = above.balance - below.balance;
    if (down === below.amount) fits.downRaises += 1;
    if (down === -below.amount) fits.downLowers += 1;
    if (Math.abs(down) === Math.abs(below.amount)) fits.downEither += 1;
    if (up === above.amount) fits.upRaises += 1;
    if (up === -above.amount) fits.upLowers += 1;
    if (Math.abs(up) === Math.abs(above.amount)) fits.upEither += 1;
  }
  const proofs: readonly BalanceProof[] = [
    { reads: "down", positive: "raises", fit: fits.downRaises / steps, rows: rows.length },
    { reads: "up", positive: "raises", fit: fits.upRaises / steps, rows: rows.length },
    { reads: "down", positive: "lowers", fit: fits.downLowers / steps, rows: rows.length },
    { reads: "up", positive: "lowers", fit: fits.upLowers / steps, rows: rows.length },
    { reads: "down", positive: "either", fit: fits.downEither / steps, rows: rows.length },
    { reads: "up", positive: "either", fit: fits.upEither / steps, rows: rows.length },
  ];
  const best = Math.max(...proofs.map((proof) => proof.fit));
  return best < FITS ? null : (proofs.find((proof) => proof.fit === best) ?? null);
};
