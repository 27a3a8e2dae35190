import { dayNumber, type LocalDate } from "../calendar/index.ts";
import {
  type AccountId,
  type CategoryId,
  type ImportId,
  type PayeeId,
  RowFlag,
  type TagId,
  TransactionStatus,
} from "../ledger/index.ts";
import type { SearchIndex } from "../search/index.ts";
import type { Books } from "./books.ts";
import { budgetTest, categoryTest, idTest, type RowTest } from "./row-tests.ts";

/** What rows must be. An absent or empty field asks nothing; all that are given must hold (REP-14). */
export interface RegisterFilter {
  /** What is typed into the search field (`search/SPEC.md`). */
  readonly text?: string;
  readonly accountIds?: readonly AccountId[];
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** A group stands for all its categories; null for uncategorised. */
  readonly categoryIds?: readonly (CategoryId | null)[];
  /** Null for no payee. */
  readonly payeeIds?: readonly (PayeeId | null)[];
  /** Any of them. */
  readonly tagIds?: readonly TagId[];
  readonly statuses?: readonly TransactionStatus[];
  readonly direction?: "in" | "out";
  readonly transfers?: "only" | "exclude";
  readonly importId?: ImportId;
  /** Only what counts as income and spending. */
  readonly budgetOnly?: boolean;
}

/** The slots that pass, oldest first; a copy. */
export const filterRows = (books: Books, search: SearchIndex, filter: RegisterFilter): Int32Array => {
  const { table } = books;
  const tests = rowTests(books, search, filter);
  const start = filter.from === undefined ? 0 : table.positionFrom(dayNumber(filter.from));
  const end = filter.to === undefined ? table.size : table.positionFrom(dayNumber(filter.to) + 1);
  const { order } = table;
  const passing = new Int32Array(Math.max(0, end - start));
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const slot = order[at] as number;
    if (!tests.every((test) => test(slot))) continue;
    passing[count] = slot;
    count += 1;
  }
  return passing.subarray(0, count);
};

/** Whether the filter asks for something besides accounts. */
export const asksBeyondAccounts = (filter: RegisterFilter): boolean =>
  Object.entries(filter).some(
    ([field, value]) =>
      field !== "accountIds" &&
      value !== undefined &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0) &&
      !(typeof value === "string" && value.trim() === ""),
  );

const rowTests = (books: Books, search: SearchIndex, filter: RegisterFilter): readonly RowTest[] => {
  const { columns, accounts, payees } = books.table;
  const { accountIds, categoryIds, payeeIds, tagIds, statuses, importId } = filter;
  const known = books.accounts.map(({ id }) => id);
  const tests = [idTest(columns.account, accounts, known)];
  if (isGiven(accountIds)) tests.push(idTest(columns.account, accounts, accountIds));
  if (filter.budgetOnly === true) tests.push(budgetTest(books));
  if (isGiven(statuses)) tests.push(statusTest(books, statuses));
  if (filter.direction !== undefined) tests.push(directionTest(books, filter.direction));
  if (filter.transfers !== undefined) tests.push(transferTest(books, filter.transfers));
  if (isGiven(payeeIds)) tests.push(idTest(columns.payee, payees, payeeIds));
  if (isGiven(categoryIds)) tests.push(categoryTest(books, categoryIds));
  if (isGiven(tagIds)) tests.push(tagTest(books, tagIds));
  if (importId !== undefined) tests.push(importTest(books, importId));
  const matches = filter.text === undefined ? null : search.match(filter.text, books);
  if (matches !== null) tests.push((slot) => matches[slot] !== 0);
  return tests;
};

const isGiven = <Item>(list: readonly Item[] | undefined): list is readonly Item[] =>
  list !== undefined && list.length > 0;

const statusTest = ({ table }: Books, statuses: readonly TransactionStatus[]): RowTest => {
  const { status } = table.columns;
  const isWanted = TransactionStatus.options.map((option) => statuses.includes(option));
  return (slot) => isWanted[status[slot] as number] === true;
};

const directionTest = ({ table }: Books, direction: "in" | "out"): RowTest => {
  const { amount } = table.columns;
  return direction === "in" ? (slot) => (amount[slot] as number) > 0 : (slot) => (amount[slot] as number) < 0;
};

const transferTest = ({ table }: Books, transfers: "only" | "exclude"): RowTest => {
  const { flags } = table.columns;
  const isWanted = transfers === "only";
  return (slot) => (((flags[slot] as number) & RowFlag.transfer) !== 0) === isWanted;
};

const tagTest = ({ table }: Books, tagIds: readonly TagId[]): RowTest => {
  const { flags } = table.columns;
  return (slot) => {
    if (((flags[slot] as number) & RowFlag.tagged) === 0) return false;
    const { tags } = table.transaction(slot);
    return tagIds.some((id) => tags[id] === true);
  };
};

const importTest = ({ table }: Books, importId: ImportId): RowTest => {
  const { flags } = table.columns;
  return (slot) =>
    ((flags[slot] as number) & RowFlag.imported) !== 0 &&
    table.transaction(slot).imported?.importId === importId;
};
