import { z } from "zod";
import { LocalDate } from "../../calendar/index.ts";
import type { RegisterView } from "../../contract/index.ts";
import {
  AccountId,
  CategoryId,
  ImportId,
  PayeeId,
  TagId,
  type TransactionId,
  TransactionStatus,
} from "../../ledger/index.ts";
import type { MinorUnits } from "../../money/index.ts";
import type { Register } from "../../reports/index.ts";
import type { Books } from "../books.ts";
import { registerRow } from "./register-row.ts";

/** More rows than any screen shows at once. */
const LARGEST_PAGE = 2000;

const RegisterFilter = z.strictObject({
  text: z.string().max(1000).exactOptional(),
  accountIds: z.array(AccountId).readonly().exactOptional(),
  from: LocalDate.exactOptional(),
  to: LocalDate.exactOptional(),
  categoryIds: z.array(CategoryId.nullable()).readonly().exactOptional(),
  payeeIds: z.array(PayeeId.nullable()).readonly().exactOptional(),
  tagIds: z.array(TagId).readonly().exactOptional(),
  statuses: z.array(TransactionStatus).readonly().exactOptional(),
  direction: z.enum(["in", "out"]).exactOptional(),
  transfers: z.enum(["only", "exclude"]).exactOptional(),
  importId: ImportId.exactOptional(),
  budgetOnly: z.boolean().exactOptional(),
});

const RegisterSort = z.strictObject({
  by: z.enum(["date", "amount", "payee", "category", "account"]),
  direction: z.enum(["ascending", "descending"]),
});

/** Which rows, in which order. */
export const RegisterSelector = z.strictObject({ filter: RegisterFilter, sort: RegisterSort });
export type RegisterSelector = z.output<typeof RegisterSelector>;

export const RegisterQuery = RegisterSelector.extend({
  offset: z.int().min(0),
  limit: z.int().min(0).max(LARGEST_PAGE),
});
export type RegisterQuery = z.output<typeof RegisterQuery>;

/** One page of the rows that pass a filter, with the count and the sums of them all. */
export const registerView = (books: Books, register: Register, query: RegisterQuery): RegisterView => {
  const { slots, balances, sums } = register.select(books, query.filter, query.sort);
  const page = slots.subarray(query.offset, query.offset + query.limit);
  return {
    revision: books.revision,
    count: slots.length,
    sums,
    offset: query.offset,
    rows: Array.from(page, (slot, at) => {
      const balance = balances === null ? null : (balances[query.offset + at] as MinorUnits);
      return registerRow(books, books.table.transaction(slot), balance);
    }),
  };
};

/** The ids of every row that passes, in order. */
export const registerRowIds = (
  books: Books,
  register: Register,
  { filter, sort }: RegisterSelector,
): readonly TransactionId[] =>
  Array.from(register.select(books, filter, sort).slots, (slot) => books.table.transaction(slot).id);
