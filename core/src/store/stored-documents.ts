import type { AccountDocument, StatementDocument } from "./collections/accounts.ts";
import type { CategoryDocument, PayeeDocument, TagDocument } from "./collections/catalog.ts";
import type {
  ExchangeRateDocument,
  ImportProfileDocument,
  PreferencesDocument,
} from "./collections/settings.ts";
import type { TransactionDocument } from "./collections/transactions.ts";

/** The documents of the four collections, by collection. */
export interface StoredDocuments {
  readonly accounts: AccountDocument | StatementDocument;
  readonly transactions: TransactionDocument;
  readonly catalog: CategoryDocument | PayeeDocument | TagDocument;
  readonly settings: PreferencesDocument | ImportProfileDocument | ExchangeRateDocument;
}

export type CollectionName = keyof StoredDocuments;
