import { parseLocalDate, type LocalDate } from "@coffer/core/calendar";
import type { RegisterFilter, RegisterSort } from "@coffer/core/contract";
import type { AccountId, CategoryId, ImportId, PayeeId, TagId, TransactionStatus } from "@coffer/core/ledger";

/**
 * [Note: No plaintext in addresses]
 * Addresses end up in the browser's history and session files. They name places, dates and ids; what the person typed (a search,
 * a payee, an amount, a note) never. The register's search text lives in memory only: see `register-text.ts`.
 *
 * The register's filter as the address writes it; lists are joined with commas, `none` stands for "without".
 */
export interface RegisterSearch {
  readonly account?: string;
  readonly category?: string;
  readonly payee?: string;
  readonly tag?: string;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
  readonly direction?: "in" | "out";
  readonly transfers?: "only" | "exclude";
  readonly imported?: string;
  readonly budget?: "only";
  /** `date`, `-date`: descending with a minus. */
  readonly sort?: string;
}

/** Newest first. */
export const defaultSort: RegisterSort = { by: "date", direction: "descending" };

/** Takes from an address what belongs to a register's filter, and nothing else. */
export const parseRegisterSearch = (raw: Readonly<Record<string, unknown>>): RegisterSearch =>
  Object.fromEntries(
    Object.entries(readers).flatMap(([name, isSound]) => {
      const value = raw[name];
      return typeof value === "string" && isSound(value) ? [[name, value]] : [];
    }),
  );

const isIdList = (text: string): boolean => /^[\w-]{1,40}(,[\w-]{1,40})*$/.test(text);
const isDay = (text: string): boolean => parseLocalDate(text) !== undefined;
const oneOf =
  (...words: readonly string[]) =>
  (text: string): boolean =>
    words.includes(text);

const statuses = ["uncleared", "cleared", "reconciled"] as const;
const sortKeys = ["date", "amount", "payee", "category", "account"] as const;

const readers: { readonly [Name in keyof RegisterSearch]-?: (text: string) => boolean } = {
  account: isIdList,
  category: isIdList,
  payee: isIdList,
  tag: isIdList,
  status: (text) => text.split(",").every(oneOf(...statuses)),
  from: isDay,
  to: isDay,
  direction: oneOf("in", "out"),
  transfers: oneOf("only", "exclude"),
  imported: isIdList,
  budget: oneOf("only"),
  sort: (text) => oneOf(...sortKeys)(text.replace(/^-/, "")),
};

/** The filter and order that an address asks for. The text typed into the search field is not among them. */
export const registerQueryOf = (
  search: RegisterSearch,
): { readonly filter: RegisterFilter; readonly sort: RegisterSort } => ({
  filter: {
    ...(search.account === undefined ? {} : { accountIds: parts<AccountId>(search.account) }),
    ...(search.category === undefined ? {} : { categoryIds: partsOrNone<CategoryId>(search.category) }),
    ...(search.payee === undefined ? {} : { payeeIds: partsOrNone<PayeeId>(search.payee) }),
    ...(search.tag === undefined ? {} : { tagIds: parts<TagId>(search.tag) }),
    ...(search.status === undefined ? {} : { statuses: parts<TransactionStatus>(search.status) }),
    ...(search.from === undefined ? {} : { from: search.from as LocalDate }),
    ...(search.to === undefined ? {} : { to: search.to as LocalDate }),
    ...(search.direction === undefined ? {} : { direction: search.direction }),
    ...(search.transfers === undefined ? {} : { transfers: search.transfers }),
    ...(search.imported === undefined ? {} : { importId: search.imported as ImportId }),
    ...(search.budget === undefined ? {} : { budgetOnly: true }),
  },
  sort: sortOf(search.sort),
});

/** The address of a register with this filter; its `text` stays out. See [Note: No plaintext in addresses]. */
export const registerSearchOf = (
  filter: RegisterFilter,
  sort: RegisterSort = defaultSort,
): RegisterSearch => ({
  ...list("account", filter.accountIds),
  ...list("category", filter.categoryIds),
  ...list("payee", filter.payeeIds),
  ...list("tag", filter.tagIds),
  ...list("status", filter.statuses),
  ...(filter.from === undefined ? {} : { from: filter.from }),
  ...(filter.to === undefined ? {} : { to: filter.to }),
  ...(filter.direction === undefined ? {} : { direction: filter.direction }),
  ...(filter.transfers === undefined ? {} : { transfers: filter.transfers }),
  ...(filter.importId === undefined ? {} : { imported: filter.importId }),
  ...(filter.budgetOnly === true ? { budget: "only" as const } : {}),
  ...(sort.by === defaultSort.by && sort.direction === defaultSort.direction
    ? {}
    : { sort: `${sort.direction === "descending" ? "-" : ""}${sort.by}` }),
});

/** The parts of a list that `parseRegisterSearch` has checked. */
const parts = <Part extends string>(text: string): Part[] => text.split(",") as Part[];

const partsOrNone = <Part extends string>(text: string): (Part | null)[] =>
  parts<Part>(text).map((part) => (part === "none" ? null : part));

const list = (name: keyof RegisterSearch, ids: readonly (string | null)[] | undefined): RegisterSearch =>
  ids === undefined || ids.length === 0 ? {} : { [name]: ids.map((id) => id ?? "none").join(",") };

const sortOf = (text: string | undefined): RegisterSort => {
  if (text === undefined) return defaultSort;
  const by = sortKeys.find((key) => key === text.replace(/^-/, "")) ?? defaultSort.by;
  return { by, direction: text.startsWith("-") ? "descending" : "ascending" };
};
