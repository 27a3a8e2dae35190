import { isBillPayment } from "./direction-words.ts";
import { proveBalance, scaled, type BalanceProof } from "./running-balance.ts";
import type { DecimalText } from "./statement-file.ts";
import {
  amountsOf,
  columnsFor,
  hasRole,
  isEmpty,
  isMoneyColumn,
  isNumeric,
  type TableSample,
} from "./table-sample.ts";

/** Where a table keeps its money. */
export interface MoneyColumns {
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly balance: number | null;
  /** How the running balance confirms the reading, or null when there is none or it does not. */
  readonly proof: BalanceProof | null;
  /** `none`: no column is surely the amount. `sides`: which of two columns is money out was only guessed. */
  readonly doubt: "none" | "sides" | null;
}

type Amounts = readonly (DecimalText | null)[];

/** Finds amount, debit, credit and balance by their headings, then by their contents (IMP-60 to IMP-62). */
export const findMoneyColumns = (sample: TableSample): MoneyColumns => {
  const balances = balanceColumns(sample);
  const named = namedColumns(sample, balances);
  return named ?? unnamedColumns(sample);
};

const filledShare = (sample: TableSample, column: number): number =>
  sample.rows.length === 0 ? 0 : (sample.profiles[column]?.filled ?? 0) / sample.rows.length;

const balanceColumns = (sample: TableSample): readonly number[] =>
  columnsFor(sample, "balance").filter((column) => isNumeric(sample.profiles[column]));

// ── With headings ──────────────────────────────────────────────────────────────────────────────────────────────────

const namedColumns = (sample: TableSample, balances: readonly number[]): MoneyColumns | null => {
  const debit = sideColumn(sample, "debit");
  const credit = sideColumn(sample, "credit", debit);
  const amount = amountColumn(sample, balances, [debit, credit]);
  const hasSides = (debit !== null || credit !== null) && !bothEmpty(sample, debit, credit);
  const sides =
    hasSides && (amount === null || (debit !== null && credit !== null) || isSparse(sample, amount));
  if (sides && (amount === null || !restates(sample, amount, debit, credit))) {
    const net = netAmounts(sample, debit, credit);
    const { balance, proof } = bestBalance(sample, net, balances);
    return { amount: null, debit, credit, balance, proof, doubt: null };
  }
  if (amount === null) return null;
  const { balance, proof } = bestBalance(sample, amountsOf(sample, amount), balances);
  return { amount, debit: null, credit: null, balance, proof, doubt: null };
};

const sideColumn = (
  sample: TableSample,
  role: "debit" | "credit",
  taken: number | null = null,
): number | null => {
  const columns = columnsFor(sample, role).filter((column) => column !== taken);
  const certain = columns.filter(
    (column) => sample.headings[column]?.exact === true || !hasRole(sample, column, "amount"),
  );
  return (
    certain.find((column) => isNumeric(sample.profiles[column])) ??
    certain.find((column) => isEmpty(sample.profiles[column])) ??
    null
  );
};

const bothEmpty = (sample: TableSample, debit: number | null, credit: number | null): boolean =>
  (debit === null || isEmpty(sample.profiles[debit])) &&
  (credit === null || isEmpty(sample.profiles[credit]));

const isSparse = (sample: TableSample, column: number): boolean => filledShare(sample, column) < 0.5;

const amountColumn = (
  sample: TableSample,
  balances: readonly number[],
  sides: readonly (number | null)[],
): number | null => {
  const usable = (column: number): boolean => isNumeric(sample.profiles[column]) && !sides.includes(column);
  const own = columnsFor(sample, "account-amount").filter(usable);
  const plain = columnsFor(sample, "amount").filter((column) => usable(column) && !balances.includes(column));
  const candidates = [...plain, ...own.filter((column) => !plain.includes(column))].filter(
    (column) => filledShare(sample, column) > 0,
  );
  const [first] = candidates;
  if (first === undefined) return null;
  const proven = candidates.find(
    (column) => bestBalance(sample, amountsOf(sample, column), balances).proof !== null,
  );
  if (proven !== undefined) return proven;
  const fullest = candidates.find((column) => filledShare(sample, column) >= 0.5) ?? first;
  const account = own.find(
    (column) => column !== fullest && filledShare(sample, column) >= filledShare(sample, fullest),
  );
  return account !== undefined && !own.includes(fullest) && differs(sample, fullest, account)
    ? account
    : fullest;
};

const differs = (sample: TableSample, left: number, right: number): boolean => {
  const [a, b] = scaled([amountsOf(sample, left), amountsOf(sample, right)]) ?? [];
  return (
    a === undefined ||
    b === undefined ||
    a.some((value, row) => Math.abs(value ?? 0) !== Math.abs(b[row] ?? 0))
  );
};

/** Whether the amount says, with its sign, what the two sides say apart. */
const restates = (
  sample: TableSample,
  amount: number,
  debit: number | null,
  credit: number | null,
): boolean => {
  const [whole, net] = scaled([amountsOf(sample, amount), netAmounts(sample, debit, credit)]) ?? [];
  if (whole === undefined || net === undefined) return false;
  const told = whole.flatMap((value, row) => (value === null ? [] : [value === (net[row] ?? 0)]));
  return told.length > 0 && told.filter(Boolean).length >= 0.95 * told.length;
};

/** Credit less debit, whatever signs the two columns print. */
const netAmounts = (sample: TableSample, debit: number | null, credit: number | null): Amounts => {
  const out = debit === null ? [] : amountsOf(sample, debit);
  const into = credit === null ? [] : amountsOf(sample, credit);
  return sample.rows.map((_, row) => {
    const gone = unsigned(out[row] ?? null);
    const come = unsigned(into[row] ?? null);
    if (come !== null && /[1-9]/.test(come)) return come;
    return gone === null ? come : /[1-9]/.test(gone) ? `-${gone}` : gone;
  });
};

const unsigned = (amount: DecimalText | null): DecimalText | null => amount?.replace("-", "") ?? null;

const bestBalance = (
  sample: TableSample,
  amounts: Amounts,
  balances: readonly number[],
): { readonly balance: number | null; readonly proof: BalanceProof | null } => {
  let best: { readonly balance: number | null; readonly proof: BalanceProof | null } = {
    balance: balances[0] ?? null,
    proof: null,
  };
  for (const balance of balances) {
    const proof = prove(sample, amounts, balance);
    if (strength(proof) > strength(best.proof)) best = { balance, proof };
  }
  return best;
};

const prove = (sample: TableSample, amounts: Amounts, balance: number): BalanceProof | null => {
  const [left, right] = scaled([amounts, amountsOf(sample, balance)]) ?? [];
  return left === undefined || right === undefined ? null : proveBalance(left, right);
};

// ── By content ─────────────────────────────────────────────────────────────────────────────────────────────────────

const MOST_NUMERIC_COLUMNS = 10;

const unnamedColumns = (sample: TableSample): MoneyColumns => {
  const free = sample.profiles.flatMap((profile, column) => {
    const spoken = sample.headings[column]?.exact === true && !isMoneyRole(sample, column);
    return isNumeric(profile) && !spoken ? [column] : [];
  });
  const money = free.filter((column) => isMoneyColumn(sample.profiles[column]));
  const numeric = (money.length > 0 ? money : free).slice(0, MOST_NUMERIC_COLUMNS);
  return (
    provenAmount(sample, numeric) ??
    provenSides(sample, numeric) ??
    guessedSides(sample, numeric) ??
    halfOfSides(sample, numeric) ??
    guessedAmount(sample, numeric)
  );
};

const isMoneyRole = (sample: TableSample, column: number): boolean =>
  (["amount", "account-amount", "debit", "credit", "balance", "other-amount"] as const).some((role) =>
    hasRole(sample, column, role),
  );

const provenAmount = (sample: TableSample, numeric: readonly number[]): MoneyColumns | null => {
  const full = numeric.filter((column) => filledShare(sample, column) >= 0.9);
  let best: MoneyColumns | null = null;
  for (const amount of full) {
    for (const balance of full) {
      if (amount === balance || sample.rows.length < 3) continue;
      const proof = prove(sample, amountsOf(sample, amount), balance);
      if (proof === null || strength(proof) <= strength(best?.proof ?? null)) continue;
      best = { amount, debit: null, credit: null, balance, proof, doubt: null };
    }
  }
  return best;
};

/** Of two proofs that fit as well, the one where money in raises the balance. */
const strength = (proof: BalanceProof | null): number =>
  proof === null ? 0 : proof.fit + { raises: 0.02, lowers: 0.01, either: 0 }[proof.positive];

const complements = (sample: TableSample, left: number, right: number): boolean => {
  const [a, b] = [amountsOf(sample, left), amountsOf(sample, right)];
  const isFilled = (amount: DecimalText | null | undefined): boolean =>
    amount !== null && /[1-9]/.test(amount ?? "");
  const one = sample.rows.filter((_, row) => isFilled(a[row]) !== isFilled(b[row])).length;
  return one >= 0.95 * sample.rows.length && a.some(isFilled) && b.some(isFilled);
};

const pairsOf = (sample: TableSample, numeric: readonly number[]): readonly (readonly [number, number])[] =>
  numeric.flatMap((left, index) =>
    numeric
      .slice(index + 1)
      .filter((right) => complements(sample, left, right))
      .map((right) => [left, right] as const),
  );

const provenSides = (sample: TableSample, numeric: readonly number[]): MoneyColumns | null => {
  for (const [left, right] of pairsOf(sample, numeric)) {
    for (const balance of numeric) {
      if (balance === left || balance === right) continue;
      const proof = prove(sample, netAmounts(sample, left, right), balance);
      if (proof === null || proof.positive === "either") continue;
      const raises = proof.positive === "raises";
      const [debit, credit] = raises ? [left, right] : [right, left];
      return { amount: null, debit, credit, balance, proof: { ...proof, positive: "raises" }, doubt: null };
    }
  }
  return null;
};

/** The side with minus signs, else the one with more entries, is money out. */
const guessedSides = (sample: TableSample, numeric: readonly number[]): MoneyColumns | null => {
  const [pair] = pairsOf(sample, numeric);
  if (pair === undefined) return null;
  const [left, right] = pair;
  const [a, b] = [sample.profiles[left], sample.profiles[right]];
  if (a === undefined || b === undefined) return null;
  const balance =
    numeric.find((column) => column !== left && column !== right && filledShare(sample, column) > 0.8) ??
    null;
  const sides = (debit: number, credit: number, doubt: "sides" | null): MoneyColumns => ({
    amount: null,
    debit,
    credit,
    balance,
    proof: null,
    doubt,
  });
  if (a.negative > 0 && b.negative === 0) return sides(left, right, null);
  if (b.negative > 0 && a.negative === 0) return sides(right, left, null);
  const [paidLeft, paidRight] = [billPayments(sample, left), billPayments(sample, right)];
  if (paidRight > 0 && paidLeft === 0) return sides(left, right, null);
  if (paidLeft > 0 && paidRight === 0) return sides(right, left, null);
  const sure = Math.max(a.filled, b.filled) >= 2 * Math.min(a.filled, b.filled) && sample.rows.length >= 10;
  return b.filled > a.filled
    ? sides(right, left, sure ? null : "sides")
    : sides(left, right, sure ? null : "sides");
};

const billPayments = (sample: TableSample, column: number): number =>
  sample.rows.filter((row) => (row[column] ?? "") !== "" && row.some((cell) => isBillPayment(cell))).length;

/** One column of unsigned money with an empty one beside it: a pair of which only one side occurs. */
const halfOfSides = (sample: TableSample, numeric: readonly number[]): MoneyColumns | null => {
  const [only] = numeric;
  if (only === undefined || numeric.length !== 1 || (sample.profiles[only]?.negative ?? 0) > 0) return null;
  const isGap = (column: number): boolean =>
    column > 0 &&
    isEmpty(sample.profiles[column]) &&
    sample.profiles.slice(column + 1).some((p) => p.filled > 0);
  const sides = { amount: null, balance: null, proof: null, doubt: "sides" } as const;
  if (isGap(only + 1)) return { ...sides, debit: only, credit: only + 1 };
  return isGap(only - 1) ? { ...sides, debit: only - 1, credit: only } : null;
};

const guessedAmount = (sample: TableSample, numeric: readonly number[]): MoneyColumns => {
  const full = numeric.filter((column) => filledShare(sample, column) >= 0.5);
  const signed = full.find((column) => (sample.profiles[column]?.negative ?? 0) > 0);
  const amount = signed ?? full[0] ?? numeric[0] ?? null;
  const balance = full.findLast((column) => column !== amount && amount !== null && column > amount) ?? null;
  return { amount, debit: null, credit: null, balance, proof: null, doubt: amount === null ? "none" : null };
};
