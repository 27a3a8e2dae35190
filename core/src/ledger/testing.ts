import { fc } from "@fast-check/vitest";
import type { z } from "zod";
import { dateOfDay } from "../calendar/index.ts";
import type { Account } from "./account.ts";
import type { Category } from "./category.ts";
import type { Payee } from "./payee.ts";
import type { Tag } from "./tag.ts";
import { type Transaction, TransactionOrigin, TransactionStatus } from "./transaction.ts";

/** Fields of a record as a test writes them: brands are left to the builder. */
type Fields<Record> = { readonly [Field in keyof Record]?: Plain<Record[Field]> };
type Plain<Value> = Value extends string & z.core.$brand
  ? string
  : Value extends number & z.core.$brand
    ? number
    : Value extends object
      ? { readonly [Key in keyof Value as Key extends z.core.$brand ? string : Key]: Plain<Value[Key]> }
      : Value;

export const anAccount = (fields: Fields<Account> = {}): Account =>
  ({
    id: "checking",
    name: "Checking",
    kind: "checking",
    currency: "EUR",
    onBudget: true,
    closedOn: null,
    institution: "",
    number: "",
    note: "",
    position: 0,
    ...fields,
  }) as Account;

export const aCategory = (fields: Fields<Category> = {}): Category =>
  ({
    id: "groceries",
    name: "Groceries",
    kind: "expense",
    parentId: null,
    hidden: false,
    note: "",
    position: 0,
    ...fields,
  }) as Category;

export const aPayee = (fields: Fields<Payee> = {}): Payee =>
  ({ id: "baker", name: "Baker", categoryId: null, aliases: {}, ...fields }) as Payee;

export const aTag = (fields: Fields<Tag> = {}): Tag =>
  ({ id: "holiday", name: "Holiday", colour: 0, ...fields }) as Tag;

export const aTransaction = (fields: Fields<Transaction> = {}): Transaction =>
  ({
    id: "t1",
    accountId: "checking",
    date: "2026-03-01",
    amount: -1000,
    payeeId: null,
    categoryId: null,
    note: "",
    tags: {},
    splits: {},
    status: "uncleared",
    transferId: null,
    origin: "manual",
    imported: null,
    ...fields,
  }) as Transaction;

/** What arbitrary transactions name: few enough that every combination comes up. */
export const arbitraryIds = {
  accounts: ["checking", "savings", "dollars", "yen", "house"],
  categories: ["groceries", "dining", "rent", "salary", "forgotten"],
  payees: ["baker", "landlord", "employer"],
  tags: ["holiday", "tax"],
} as const;

const orNull = (ids: readonly string[]): fc.Arbitrary<string | null> =>
  fc.option(fc.constantFrom(...ids), { freq: 3 });
const words = fc.constantFrom("", "Bread", "Café crème", "refund 42", "naïve-bread", "東京 パン");
const amounts = fc.integer({ min: -100_000, max: 100_000 });
const parts = fc.array(
  fc.record({
    amount: amounts,
    categoryId: orNull(arbitraryIds.categories),
    note: words,
    position: fc.nat(9),
  }),
  { maxLength: 3 },
);

/** A transaction of about two years, at worst oddly composed but of the right shape. Ids repeat: `t0` to `t40`. */
export const arbitraryTransaction: fc.Arbitrary<Transaction> = fc
  .record({
    id: fc.nat(40).map((number) => `t${number}`),
    accountId: fc.constantFrom(...arbitraryIds.accounts),
    date: fc.integer({ min: 19_900, max: 20_600 }).map(dateOfDay),
    amount: amounts,
    payeeId: orNull(arbitraryIds.payees),
    categoryId: orNull(arbitraryIds.categories),
    note: words,
    tags: fc.subarray([...arbitraryIds.tags]).map((ids) => Object.fromEntries(ids.map((id) => [id, true]))),
    splits: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: parts.map((list) => Object.fromEntries(list.map((part, at) => [`s${at}`, part]))),
      },
    ),
    status: fc.constantFrom(...TransactionStatus.options),
    transferId: fc.option(fc.constant("other"), { freq: 5 }),
    origin: fc.constantFrom(...TransactionOrigin.options),
    imported: fc.option(
      fc.record({
        importId: fc.constantFrom("i1", "i2"),
        reference: fc.constant(""),
        payee: words,
        memo: words,
        occurrence: fc.constant(0),
      }),
    ),
  })
  .map((fields) => fields as unknown as Transaction);
