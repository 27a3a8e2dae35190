import { civilDateOfDay, dateOfDay } from "../calendar/index.ts";
import type { IdSource } from "../kernel/index.ts";
import {
  type Account,
  type Category,
  type CategoryId,
  createDefaultCategories,
  defaultCategoryGroups,
  type ImportedLine,
  type ImportId,
  type Payee,
  type PayeeId,
  type SplitId,
  type Tag,
  type TagId,
  type Transaction,
  type TransactionId,
} from "../ledger/index.ts";
import { hasStatements } from "./bank-statements.ts";
import type { BankText } from "./bank-text.ts";
import type { PlaceName } from "./place.ts";
import type { Entry, Posting } from "./posting.ts";

/** Turns postings into records and hands out the ids. */
export interface RecordBook {
  readonly categories: readonly Category[];
  readonly payees: () => readonly Payee[];
  readonly tags: () => readonly Tag[];
  /** A month, in the order of its days, within a day as given. */
  readonly write: (entries: readonly Entry[]) => readonly Transaction[];
}

interface Leg {
  readonly posting: Posting;
  readonly id: () => TransactionId;
  readonly other: Leg | undefined;
}

export const createRecordBook = (world: {
  readonly newId: IdSource;
  readonly bankText: BankText;
  readonly accounts: ReadonlyMap<PlaceName, Account>;
  readonly statusOn: (place: PlaceName, day: number) => Transaction["status"];
}): RecordBook => {
  const { newId, bankText } = world;
  const categories = createDefaultCategories(newId);
  const keys = defaultCategoryGroups.flatMap((group) => [
    group.key,
    ...group.categories.map(({ key }) => key),
  ]);
  const categoryByKey = new Map(keys.map((key, index) => [key, categories[index]?.id ?? null]));
  const categoryId = (key: string | null): CategoryId | null =>
    key === null ? null : (categoryByKey.get(key) ?? null);

  const payees = new Map<string, Payee>();
  const payeeId = (name: string | null, category: string | null): PayeeId | null => {
    if (name === null) return null;
    let payee = payees.get(name);
    if (payee === undefined) {
      const aliases: Payee["aliases"] = { [bankText(name)]: true };
      payee = { id: newId() as PayeeId, name, categoryId: categoryId(category), aliases };
      payees.set(name, payee);
    }
    return payee.id;
  };

  const tags = new Map<string, Tag>();
  const tagId = (name: string): TagId => {
    let tag = tags.get(name);
    if (tag === undefined) {
      tag = { id: newId() as TagId, name, colour: tags.size % 8 };
      tags.set(name, tag);
    }
    return tag.id;
  };

  const imports = new Map<string, ImportId>();
  const importId = (place: PlaceName, day: number): ImportId => {
    const { year, month } = civilDateOfDay(day);
    const key = `${place} ${year} ${month}`;
    let id = imports.get(key);
    if (id === undefined) imports.set(key, (id = newId() as ImportId));
    return id;
  };

  const imported = (posting: Posting, id: TransactionId, seen: Map<string, number>): ImportedLine => {
    const payee = posting.payee === null ? "" : bankText(posting.payee);
    const memo = posting.memo ?? "";
    const words = `${posting.place} ${posting.day} ${posting.amount} ${payee}\n${memo}`;
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    // The tail of the id counts up: a bank's own numbers do the same.
    const reference = `${dateOfDay(posting.day).replaceAll("-", "")}${id.slice(-10).toUpperCase()}`;
    return { importId: importId(posting.place, posting.day), reference, payee, memo, occurrence };
  };

  const transactionOf = ({ posting, id, other }: Leg, seen: Map<string, number>): Transaction => {
    const account = world.accounts.get(posting.place) as Account;
    const origin = posting.origin ?? (hasStatements(posting.place) ? "import" : "manual");
    const record = id();
    return {
      id: record,
      accountId: account.id,
      date: dateOfDay(posting.day),
      amount: posting.amount as Transaction["amount"],
      payeeId: payeeId(posting.payee, posting.category),
      categoryId: categoryId(posting.category),
      note: posting.note ?? "",
      tags: posting.tag === undefined ? {} : { [tagId(posting.tag)]: true },
      splits: splitsOf(posting, newId, categoryId),
      status: world.statusOn(posting.place, posting.day),
      transferId: other?.id() ?? null,
      origin,
      imported: origin === "import" ? imported(posting, record, seen) : null,
    };
  };

  return {
    categories,
    payees: () => [...payees.values()],
    tags: () => [...tags.values()],
    write: (entries) => {
      const seen = new Map<string, number>();
      return entries
        .flatMap((entry) => legsOf(entry, newId))
        .sort((left, right) => left.posting.day - right.posting.day)
        .map((leg) => transactionOf(leg, seen));
    },
  };
};

const legsOf = ([first, second]: Entry, newId: IdSource): readonly Leg[] => {
  const id = once(newId);
  if (second === undefined) return [{ posting: first, id, other: undefined }];
  const otherId = once(newId);
  const a: Leg = { posting: first, id, other: { posting: second, id: otherId, other: undefined } };
  return [a, { posting: second, id: otherId, other: a }];
};

/** An id is made when it is first asked for, so that ids sort as the days do. */
const once = (newId: IdSource): (() => TransactionId) => {
  let id: TransactionId | undefined;
  return () => (id ??= newId() as TransactionId);
};

const splitsOf = (
  { parts }: Posting,
  newId: IdSource,
  categoryId: (key: string) => CategoryId | null,
): Transaction["splits"] => {
  const splits: Transaction["splits"] = {};
  for (const [position, { category, amount, note }] of (parts ?? []).entries()) {
    splits[newId() as SplitId] = {
      amount: amount as Transaction["amount"],
      categoryId: categoryId(category),
      note,
      position,
    };
  }
  return splits;
};
