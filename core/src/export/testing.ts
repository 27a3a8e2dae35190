import { fc } from "@fast-check/vitest";
import { LedgerSnapshot } from "./ledger-snapshot.ts";

/** A snapshot of nothing but what is given. */
export const aSnapshot = (given: { readonly [list: string]: unknown } = {}): LedgerSnapshot =>
  LedgerSnapshot.parse({
    preferences: {
      id: "preferences",
      baseCurrency: "EUR",
      locale: "system",
      theme: "system",
      density: "comfortable",
      hideAmounts: false,
      autoLockMinutes: 10,
    },
    accounts: [],
    categories: [],
    payees: [],
    tags: [],
    transactions: [],
    statements: [],
    rates: [],
    ...given,
  });

export const anAccount = (
  given: { readonly [field: string]: unknown } = {},
): { readonly [field: string]: unknown } => ({
  id: "a1",
  name: "Giro",
  kind: "checking",
  currency: "EUR",
  onBudget: true,
  closedOn: null,
  institution: "",
  number: "",
  note: "",
  position: 1,
  ...given,
});

export const aTransaction = (
  given: { readonly [field: string]: unknown } = {},
): { readonly [field: string]: unknown } => ({
  id: "t1",
  accountId: "a1",
  date: "2024-01-31",
  amount: -1250,
  payeeId: null,
  categoryId: null,
  note: "",
  tags: {},
  splits: {},
  status: "uncleared",
  transferId: null,
  origin: "manual",
  imported: null,
  ...given,
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    'say "hi"',
    "a,b;c",
    "line\nbreak",
    "=SUM(A1)",
    "^",
    "[Giro]",
    "a/b:c",
    "-5",
    "\\",
    "Ünïcödé 日本",
  ),
);
const name = text.filter((value) => value.trim() !== "");
const day = fc
  .date({ min: new Date("1995-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const amount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });

const listOf = <T>(
  item: fc.Arbitrary<T>,
  prefix: string,
  most: number,
): fc.Arbitrary<(T & { id: string })[]> =>
  fc
    .array(item, { minLength: 1, maxLength: most })
    .map((items) => items.map((value, at) => ({ ...value, id: `${prefix}${at}` })));

const accounts = listOf(
  fc.record({
    name,
    kind: fc.constantFrom("checking", "card", "cash", "loan", "investment", "property"),
    currency: fc.constantFrom("EUR", "JPY", "KWD"),
    closedOn: fc.option(day),
  }),
  "a",
  3,
).map((items) => items.map((account) => anAccount(account)));

const withId = (ids: readonly string[]): fc.Arbitrary<string | null> => fc.constantFrom(null, ...ids);

const transaction = (accountCount: number): fc.Arbitrary<{ readonly [field: string]: unknown }> =>
  fc
    .record({
      account: fc.nat({ max: accountCount - 1 }),
      date: day,
      amount,
      payeeId: withId(["p0", "p1"]),
      categoryId: withId(["c0", "c1", "c2"]),
      note: text,
      tags: fc.constantFrom({}, { g0: true }, { g0: true, g1: true }),
      parts: fc.array(fc.record({ amount, categoryId: withId(["c1", "c2"]), note: text }), { maxLength: 3 }),
      status: fc.constantFrom("uncleared", "cleared", "reconciled"),
      origin: fc.constantFrom("manual", "import", "adjustment"),
    })
    .map(({ account, parts, ...fields }) => {
      const splits = parts.map((part, position) => [`s${position}`, { ...part, position }] as const);
      const whole = parts.reduce((sum, part) => sum + part.amount, 0);
      return aTransaction({
        ...fields,
        accountId: `a${account}`,
        amount: parts.length === 0 ? fields.amount : whole,
        categoryId: parts.length === 0 ? fields.categoryId : null,
        splits: Object.fromEntries(splits),
        origin: parts.length === 0 ? fields.origin : "manual",
      });
    });

/** Snapshots with splits, transfers within and between currencies (which move something, LED-5), and names that hurt. */
export const snapshots: fc.Arbitrary<LedgerSnapshot> = accounts.chain((made) =>
  fc
    .record({
      payees: fc.tuple(name, name),
      categories: fc.tuple(name, name, name),
      tags: fc.tuple(name, name),
      rows: fc.array(transaction(made.length), { maxLength: 12 }),
      transfers: fc.array(
        fc.record({
          date: day,
          later: fc.nat({ max: 1 }),
          out: fc.integer({ min: 1, max: 1_000_000 }),
          arrives: fc.integer({ min: 1, max: 1_000_000 }),
        }),
        { maxLength: made.length > 1 ? 3 : 0 },
      ),
    })
    .map(({ payees, categories, tags, rows, transfers }) => {
      const legs = transfers.flatMap(({ date, later, out, arrives }, at) => {
        const [from, to] = made;
        const same = from?.["currency"] === to?.["currency"];
        const next = later === 0 ? date : `${date.slice(0, 8)}28`;
        return [
          aTransaction({ id: `x${at}a`, accountId: "a0", date, amount: -out, transferId: `x${at}b` }),
          aTransaction({
            id: `x${at}b`,
            accountId: "a1",
            date: next,
            amount: same ? out : arrives,
            transferId: `x${at}a`,
          }),
        ];
      });
      return aSnapshot({
        accounts: made,
        payees: payees.map((value, at) => ({ id: `p${at}`, name: value, categoryId: null, aliases: {} })),
        tags: tags.map((value, at) => ({ id: `g${at}`, name: value, colour: at })),
        categories: categories.map((value, at) => ({
          id: `c${at}`,
          name: value,
          kind: at === 1 ? "income" : "expense",
          parentId: at === 2 ? "c0" : null,
          hidden: false,
          note: "",
          position: at,
        })),
        transactions: [...rows.map((row, at) => ({ ...row, id: `t${at}` })), ...legs],
        statements: [{ id: "m0", accountId: "a0", date: "2024-01-31", closing: 5 }],
        rates: [{ id: "r0", from: "EUR", to: "JPY", date: "2024-01-31", rate: "160.5" }],
      });
    }),
);
