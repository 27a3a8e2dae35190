import type { MoneyColumns } from "./money-columns.ts";
import { columnsFor, hasHeader, hasRole, isEmpty, type TableSample } from "./table-sample.ts";
import type { ColumnRole } from "./header-vocabulary.ts";

/** The columns that say what a booking was, all counted from 0. */
export interface TextColumns {
  readonly payee: readonly number[];
  readonly memo: readonly number[];
  readonly reference: number | null;
  readonly category: number | null;
  readonly currency: number | null;
  readonly account: number | null;
  readonly status: number | null;
}

/** Finds the columns of words (IMP-55) among those that hold neither the date nor the money. */
export const findTextColumns = (
  sample: TableSample,
  date: number | null,
  money: MoneyColumns,
  ownAccount: string | null,
): TextColumns => {
  const taken = new Set([date, money.amount, money.debit, money.credit, money.balance]);
  const take = (columns: readonly number[]): readonly number[] => {
    const free = columns.filter((column) => !taken.has(column) && !isEmpty(sample.profiles[column]));
    for (const column of free) taken.add(column);
    return free;
  };
  const first = (columns: readonly number[]): number | null => {
    const column = columns.find((candidate) => !taken.has(candidate)) ?? null;
    taken.add(column);
    return column;
  };
  const currency = first(currencyColumns(sample, money));
  const account = first(accountColumns(sample).filter((column) => mayHold(sample, column, ownAccount)));
  const status = first(columnsFor(sample, "status"));
  if (!hasHeader(sample)) {
    const texts = take(wordColumns(sample));
    return { ...splitTexts(texts), reference: null, category: null, currency, account, status: null };
  }
  const parties = withoutOwner(
    sample,
    take(
      inOrder([...exactly(sample, "payee"), ...exactly(sample, "payer"), ...exactly(sample, "recipient")]),
    ),
  );
  const category = first(filled(sample, "category"));
  const texts = take(inOrder(exactly(sample, "text")));
  const memos = take(inOrder(exactly(sample, "memo")));
  const reference = first(filled(sample, "reference"));
  const loose = take(
    inOrder([...columnsFor(sample, "payee"), ...columnsFor(sample, "memo"), ...columnsFor(sample, "text")]),
  );
  if (parties.length > 0) {
    return {
      payee: parties,
      memo: inOrder([...texts, ...memos, ...loose]),
      reference,
      category,
      currency,
      account,
      status,
    };
  }
  const words = [...texts, ...memos, ...loose];
  const all = words.length > 0 ? words : take(wordColumns(sample));
  return { ...splitTexts(all), reference, category, currency, account, status };
};

/** Of several columns of names, one that never changes is the account's owner. */
const withoutOwner = (sample: TableSample, columns: readonly number[]): readonly number[] => {
  const varied = columns.filter((column) => (sample.profiles[column]?.distinct.size ?? 0) > 1);
  return varied.length > 0 ? varied : columns;
};

const inOrder = (columns: readonly number[]): readonly number[] =>
  [...new Set(columns)].toSorted((a, b) => a - b);

const exactly = (sample: TableSample, role: ColumnRole): readonly number[] =>
  columnsFor(sample, role).filter(
    (column) =>
      sample.headings[column]?.exact === true && isWordy(sample, column) && !isNumbersOnly(sample, column),
  );

const isNumbersOnly = (sample: TableSample, column: number): boolean => {
  const profile = sample.profiles[column];
  return profile !== undefined && profile.filled > 0 && profile.amounts === profile.filled;
};

const filled = (sample: TableSample, role: ColumnRole): readonly number[] =>
  columnsFor(sample, role).filter((column) => !isEmpty(sample.profiles[column]));

const isWordy = (sample: TableSample, column: number): boolean => {
  const profile = sample.profiles[column];
  const filled = Math.max(profile?.filled ?? 0, 1);
  return profile !== undefined && profile.dates < 0.5 * filled;
};

/** The first text names whom, the others say what for. */
const splitTexts = (columns: readonly number[]): Pick<TextColumns, "payee" | "memo"> => ({
  payee: columns.slice(0, 1),
  memo: columns.slice(1),
});

/** Columns of free text, the longest first. */
const wordColumns = (sample: TableSample): readonly number[] =>
  sample.profiles
    .flatMap((profile, column) => {
      const isText =
        profile.filled > 0 && profile.amounts + profile.dates + profile.accountNumbers < 0.5 * profile.filled;
      return isText && profile.length > 2 && profile.currencies < 0.5 * profile.filled
        ? [{ column, length: profile.length }]
        : [];
    })
    .toSorted((a, b) => b.length - a.length)
    .map((candidate) => candidate.column);

/** Currency codes, those right of the amount first; never the currency of something else while there is another. */
const currencyColumns = (sample: TableSample, money: MoneyColumns): readonly number[] => {
  const anchor = money.amount ?? money.credit ?? money.debit ?? 0;
  const holdsCodes = (column: number): boolean => {
    const profile = sample.profiles[column];
    return profile !== undefined && profile.filled > 0 && profile.currencies >= 0.9 * profile.filled;
  };
  const distance = (column: number): number => (column > anchor ? column - anchor : (anchor - column) * 2);
  const named = columnsFor(sample, "currency").filter((column) => holdsCodes(column));
  const own = named.filter((column) =>
    /account|konto|compte|cuenta|conta|rekening/.test(sample.headings[column]?.words ?? ""),
  );
  if (own.length > 0) return own;
  if (named.length > 0) return named.toSorted((a, b) => distance(a) - distance(b));
  return sample.profiles
    .map((_, column) => column)
    .filter((column) => holdsCodes(column) && isNotForeign(sample, column))
    .filter((column) => (sample.profiles[column]?.filled ?? 0) >= 0.9 * sample.rows.length)
    .toSorted((a, b) => distance(a) - distance(b));
};

const isNotForeign = (sample: TableSample, column: number): boolean =>
  !hasRole(sample, column, "other-currency");

/** Where the lines above name the account, a column of other IBANs is not about it. */
const mayHold = (sample: TableSample, column: number, ownAccount: string | null): boolean => {
  const cells = [...(sample.profiles[column]?.distinct ?? [])].map((cell) => cell.replaceAll(" ", ""));
  const isIban = (text: string): boolean => /^[A-Z]{2}\d{2}/.test(text);
  return ownAccount === null || !isIban(ownAccount) || !cells.every(isIban) || cells.includes(ownAccount);
};

/** The own account: the same few numbers or names over the whole file. */
const accountColumns = (sample: TableSample): readonly number[] => {
  const isOwn = (column: number): boolean => {
    const profile = sample.profiles[column];
    if (profile === undefined || profile.filled === 0) return false;
    const { size } = profile.distinct;
    const few =
      size <= Math.max(1, Math.min(20, sample.rows.length / 2)) ||
      (size < sample.rows.length && size < 4 && profile.filled === sample.rows.length);
    return (
      few && profile.filled >= 0.5 * sample.rows.length && profile.length < 60 && isWordy(sample, column)
    );
  };
  const numbered = columnsFor(sample, "account").filter((column) => isOwn(column));
  const namedOnly = columnsFor(sample, "account-name").filter((column) => isOwn(column));
  const sure =
    numbered.find((column) => holdsOneIban(sample, column)) ??
    numbered.find((column) => holdsNumbers(sample, column));
  if (numbered.length > 0) return sure === undefined ? numbered : [sure, ...numbered];
  if (namedOnly.length > 0) return namedOnly;
  if (hasHeader(sample)) return [];
  return sample.profiles.flatMap((profile, column) => {
    const numbers = profile.accountNumbers >= 0.9 * profile.filled && profile.distinct.size === 1;
    return numbers && isOwn(column) && (profile.amounts === 0 || isLongNumber(sample, column))
      ? [column]
      : [];
  });
};

/** The same number of at least seven plain digits in several rows is nobody's money. */
const isLongNumber = (sample: TableSample, column: number): boolean =>
  sample.rows.length > 1 &&
  [...(sample.profiles[column]?.distinct ?? [])].every((cell) => /^\d{7,}$/.test(cell));

/** Beside a column of account names, that of their numbers. */
const holdsNumbers = (sample: TableSample, column: number): boolean => {
  const { accountNumbers, filled } = sample.profiles[column] ?? { accountNumbers: 0, filled: 0 };
  return filled === sample.rows.length && accountNumbers === filled;
};

const holdsOneIban = (sample: TableSample, column: number): boolean => {
  const { distinct, filled } = sample.profiles[column] ?? { distinct: new Set<string>(), filled: 0 };
  return (
    distinct.size === 1 &&
    filled === sample.rows.length &&
    [...distinct].every((cell) => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(cell.replaceAll(" ", "")))
  );
};
