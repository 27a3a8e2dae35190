/** A value that survives JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The twelve collections of the whole product (docs/adr): RxDB's open core allows thirteen a process.
 * Several kinds of record share one, told apart by `type`.
 */
export type Collection = "accounts" | "transactions" | "catalog" | "settings";

/** What kind of record a change writes. */
export type RecordType =
  | "account"
  | "statement"
  | "transaction"
  | "category"
  | "payee"
  | "tag"
  | "preferences"
  | "import-profile"
  | "exchange-rate";

/**
 * A moment in the hybrid logical clock: 48 bits of milliseconds, 16 of counter, 64 of node, as 26 base32 characters
 * that sort in causal order (`kernel/base32`). Unique: it also names its change-set.
 */
export type Stamp = string;

/**
 * New values of some cells of one record. A cell is a field (`"amount"`), or one member of a field that is a map
 * (`"tags/<id>"`, `"splits/<id>"`, `"aliases/<name>"`), where null removes the member. The cell `"deleted"` holds
 * the tombstone: true deletes the record, false brings it back.
 */
export interface RecordChange {
  readonly type: RecordType;
  readonly id: string;
  readonly cells: { readonly [cell: string]: Json };
}

/** What the person did, for the undo menu and the history: a message key and the facts to fill it with. */
export interface Action {
  /** For example `transaction.edit`, `transactions.import`, `account.close`. */
  readonly kind: string;
  readonly count?: number;
  readonly name?: string;
}

/** Everything one action of a person wrote, atomically. All its cells bear its one stamp. */
export interface ChangeSet {
  readonly stamp: Stamp;
  readonly action: Action;
  readonly changes: readonly RecordChange[];
  /** The change-set that this one takes back, if it is an undo; or does again, if it is a redo. */
  readonly undoes?: Stamp;
  readonly redoes?: Stamp;
}
