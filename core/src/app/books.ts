import { dayNumber, type LocalDate } from "../calendar/index.ts";
import {
  type Account,
  type Category,
  createLedgerTable,
  createPayeeDirectory,
  type LedgerTable,
  type Payee,
  type PayeeDirectory,
  rateTableOf,
  type Tag,
  type Transaction,
} from "../ledger/index.ts";
import type { CurrencyCode, MinorUnits, RateTable } from "../money/index.ts";
import type { Books as ReportedBooks } from "../reports/index.ts";
import type { Preferences } from "../settings/index.ts";
import type { StoredDocuments } from "../store/index.ts";
import type { Collection, RecordType } from "../sync/index.ts";
import { DEFAULT_PREFERENCES } from "./default-preferences.ts";
import { isKnownType, type Records } from "./records.ts";

type StoredDocument = StoredDocuments[Collection];
type SmallType = Exclude<RecordType, "transaction">;

/** The records of one type by id, and as an array that stays the same one until they change. */
class Shelf<Type extends SmallType> {
  readonly byId = new Map<string, Records[Type]>();
  #all: readonly Records[Type][] | undefined;

  get all(): readonly Records[Type][] {
    this.#all ??= [...this.byId.values()];
    return this.#all;
  }

  take(document: StoredDocument): void {
    this.#all = undefined;
    if (document.deleted) this.byId.delete(document.id);
    else this.byId.set(document.id, document as unknown as Records[Type]);
  }
}

/**
 * Everything of an open vault that is not deleted, in memory, as views, reports and plans read it: transactions in
 * typed columns, the few other records by id. Only `commit.ts` and the opening of a vault write to it.
 */
export class Books implements ReportedBooks {
  readonly table: LedgerTable = createLedgerTable();
  readonly #shelves: { readonly [Type in SmallType]: Shelf<Type> } = {
    account: new Shelf<"account">(),
    statement: new Shelf<"statement">(),
    category: new Shelf<"category">(),
    payee: new Shelf<"payee">(),
    tag: new Shelf<"tag">(),
    preferences: new Shelf<"preferences">(),
    "import-profile": new Shelf<"import-profile">(),
    "exchange-rate": new Shelf<"exchange-rate">(),
  };
  /** How often a record beside the transactions was taken in. */
  #others = 0;
  #payeeDirectory: PayeeDirectory | undefined;
  #rates: RateTable | undefined;

  /** Grows with every change: of a transaction, or of a record that rows are shown with. */
  get revision(): number {
    return this.table.revision + this.#others;
  }

  get accounts(): readonly Account[] {
    return this.#shelves.account.all;
  }

  get categories(): readonly Category[] {
    return this.#shelves.category.all;
  }

  get payees(): readonly Payee[] {
    return this.#shelves.payee.all;
  }

  get tags(): readonly Tag[] {
    return this.#shelves.tag.all;
  }

  get preferences(): Preferences {
    return this.#shelves.preferences.byId.get("preferences") ?? DEFAULT_PREFERENCES;
  }

  get baseCurrency(): CurrencyCode {
    return this.preferences.baseCurrency;
  }

  get rates(): RateTable {
    this.#rates ??= rateTableOf(this.all("exchange-rate"), this.baseCurrency);
    return this.#rates;
  }

  /** The record, unless it is deleted or was never there. */
  find<T extends RecordType>(type: T, id: string): Records[T] | undefined {
    const found =
      type === "transaction"
        ? this.table.find(id as Transaction["id"])
        : this.#shelves[type as SmallType].byId.get(id);
    return found as Records[T] | undefined;
  }

  /** Every record of a type, in no order; the same array until one of them changes. */
  all<T extends SmallType>(type: T): readonly Records[T][] {
    return this.#shelves[type].all;
  }

  /** An amount in another currency at a day's rate; null when none is known. */
  convert(amount: MinorUnits, from: CurrencyCode, to: CurrencyCode, date: LocalDate): MinorUnits | null {
    return this.rates.convert(amount, from, to, dayNumber(date)) ?? null;
  }

  /** Every transaction, oldest first. */
  *transactions(): Iterable<Transaction> {
    for (const slot of this.table.order) yield this.table.transaction(slot);
  }

  /** An account's transactions, oldest first. */
  transactionsOf(accountId: Transaction["accountId"]): readonly Transaction[] {
    return Array.from(this.table.slotsOfAccount(accountId), (slot) => this.table.transaction(slot));
  }

  /** Finds payees by name and alias. */
  get payeeDirectory(): PayeeDirectory {
    this.#payeeDirectory ??= createPayeeDirectory(this.payees);
    return this.#payeeDirectory;
  }

  /** Replaces the transactions with those of a whole scan. */
  fill(transactions: readonly StoredDocuments["transactions"][]): void {
    this.table.fill(transactions.filter((transaction) => !transaction.deleted));
  }

  /** Takes in documents as they now are. */
  apply(documents: readonly StoredDocument[]): void {
    const live: Transaction[] = [];
    const dead: Transaction["id"][] = [];
    for (const document of documents) {
      if (!isKnownType(document.type)) continue;
      if (document.type !== "transaction") this.#applySmall(document);
      else if (document.deleted) dead.push(document.id);
      else live.push(document);
    }
    if (dead.length > 0) this.table.removeMany(dead);
    if (live.length > 0) this.table.putMany(live);
  }

  #applySmall(document: Exclude<StoredDocument, { type: "transaction" }>): void {
    this.#shelves[document.type].take(document);
    this.#others += 1;
    if (document.type === "payee") this.#payeeDirectory = undefined;
    if (document.type === "exchange-rate" || document.type === "preferences") this.#rates = undefined;
  }
}
