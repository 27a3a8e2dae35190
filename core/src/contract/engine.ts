import type { LocalDate, YearMonth } from "../calendar/index.ts";
import type { ColumnMapping } from "../import/index.ts";
import type { Result } from "../kernel/index.ts";
import type {
  AccountId,
  AccountKind,
  CategoryId,
  CategoryKind,
  ImportId,
  PayeeId,
  SplitId,
  StatementId,
  TagId,
  TransactionId,
  TransactionOrigin,
  TransactionStatus,
} from "../ledger/index.ts";
import type { CurrencyCode, MinorUnits } from "../money/index.ts";
import type { Preferences } from "../settings/index.ts";

export type { ColumnMapping };

/**
 * What the screens may ask of the engine, and what it tells them. The engine lives in a worker and alone holds keys,
 * documents and queries; everything that crosses is plain data. Failures the person can meet are `Result`s.
 */
export interface Engine {
  /** Calls `listener` with the view now and after every change that touches it, until the returned function is called. */
  readonly watch: <Name extends keyof EngineViews>(
    view: Name,
    params: EngineViews[Name]["params"],
    listener: (value: EngineViews[Name]["value"]) => void,
  ) => () => void;

  readonly session: SessionCommands;
  readonly ledger: LedgerCommands;
  readonly catalog: CatalogCommands;
  readonly imports: ImportCommands;
  readonly data: DataCommands;
  readonly history: HistoryCommands;
}

/** The views by name: what is asked, what is shown. All but `session` are silent while the vault is locked. */
export interface EngineViews {
  readonly session: { readonly params: null; readonly value: SessionView };
  readonly preferences: { readonly params: null; readonly value: Preferences };
  readonly accounts: { readonly params: null; readonly value: AccountsView };
  readonly catalog: { readonly params: null; readonly value: CatalogView };
  readonly register: { readonly params: RegisterQuery; readonly value: RegisterView };
  readonly overview: { readonly params: OverviewQuery; readonly value: OverviewView };
  readonly undo: { readonly params: null; readonly value: UndoView };
  readonly reconciliation: { readonly params: ReconciliationQuery; readonly value: ReconciliationView };
}

/** A failure in plain data: `code` is `domain/what_happened`; the rest are the facts needed to act on it. */
export interface EngineProblem {
  readonly code: string;
  readonly facts?: { readonly [name: string]: string | number | boolean | null };
}

export type Answer<T> = Promise<Result<T, EngineProblem>>;

// ── Session ────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface VaultSummary {
  readonly id: string;
  readonly name: string;
  readonly demo: boolean;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** False until the recovery words were confirmed or the person chose to go without. */
  readonly recoverySettled: boolean;
}

export type SessionView =
  | { readonly phase: "closed"; readonly vaults: readonly VaultSummary[] }
  | {
      readonly phase: "opening";
      readonly vault: VaultSummary;
      /** 0 to 1. */
      readonly progress: number;
    }
  | { readonly phase: "open"; readonly vault: VaultSummary; readonly vaults: readonly VaultSummary[] }
  | {
      readonly phase: "damaged";
      readonly vault: VaultSummary;
      readonly damage: DamageReport;
    }
  /** Without SharedWorker one tab holds the vault; this one may ask for it (`session.takeOver`). */
  | { readonly phase: "elsewhere"; readonly vaults: readonly VaultSummary[] };

export interface DamageReport {
  /** What could not be read, in sealed blocks; nothing is thrown away until the person decides. */
  readonly lostBlocks: number;
  readonly readableBlocks: number;
  /** The newest moment up to which everything is whole, milliseconds since the epoch, or null when unknown. */
  readonly wholeUntil: number | null;
}

export interface SessionCommands {
  /** Fails with `vault/passphrase_too_weak` below the floor. The words are shown once and never kept. */
  readonly create: (input: {
    readonly name: string;
    readonly passphrase: string;
    readonly baseCurrency: CurrencyCode;
    readonly locale: string;
  }) => Answer<{ readonly vaultId: string; readonly recoveryWords: readonly string[] }>;
  /** The words were confirmed, or the person chose to go without them. */
  readonly settleRecovery: (input: { readonly choice: "confirmed" | "skipped" }) => Answer<null>;
  /** New words for an open vault; the old ones stop working. */
  readonly renewRecoveryWords: (input: {
    readonly passphrase: string;
  }) => Answer<{ readonly recoveryWords: readonly string[] }>;
  /** Opens a made-up household of six years; it is marked as such and gone with `leaveDemo`. */
  readonly openDemo: (input: { readonly locale: string }) => Answer<null>;
  readonly leaveDemo: () => Answer<null>;
  /** Fails with `vault/wrong_passphrase` (facts: `waitMs`, `attempts`) or `vault/too_many_attempts` (facts: `waitMs`). */
  readonly unlock: (input: { readonly vaultId: string; readonly passphrase: string }) => Answer<null>;
  /** Fails with `vault/wrong_recovery_words` or `vault/not_a_recovery_word` (facts: `word`). Opens the vault on success. */
  readonly recover: (input: {
    readonly vaultId: string;
    readonly words: readonly string[];
    readonly passphrase: string;
  }) => Answer<null>;
  readonly lock: () => Promise<void>;
  /** Tells the engine that a person is there, so that auto-lock waits. */
  readonly touch: () => void;
  readonly changePassphrase: (input: { readonly current: string; readonly next: string }) => Answer<null>;
  readonly rename: (input: { readonly name: string }) => Answer<null>;
  /** Erases a vault from this device; `name` must repeat its name. */
  readonly erase: (input: { readonly vaultId: string; readonly name: string }) => Answer<null>;
  /** After damage: go on with the newest whole state. The unreadable blocks are set aside, not deleted. */
  readonly acceptDamage: () => Answer<null>;
  readonly takeOver: () => Answer<null>;
}

// ── Accounts ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface AccountView {
  readonly id: AccountId;
  readonly name: string;
  readonly kind: AccountKind;
  readonly currency: CurrencyCode;
  readonly onBudget: boolean;
  readonly closedOn: LocalDate | null;
  readonly institution: string;
  readonly number: string;
  readonly note: string;
  readonly position: number;
  /** All transactions up to today and beyond, minor units of `currency`. */
  readonly balance: MinorUnits;
  /** Only what a statement has confirmed. */
  readonly cleared: MinorUnits;
  /** `balance` in the base currency at today's rate; null when no rate is known. */
  readonly value: MinorUnits | null;
  readonly transactions: number;
  readonly lastStatement: { readonly date: LocalDate; readonly closing: MinorUnits } | null;
}

export interface AccountsView {
  readonly accounts: readonly AccountView[];
  readonly baseCurrency: CurrencyCode;
  /** In the base currency, over the accounts whose rate is known. */
  readonly netWorth: MinorUnits;
  /** Currencies without a rate to the base currency: their accounts are left out of the total. */
  readonly missingRates: readonly CurrencyCode[];
}

export interface AccountDraft {
  readonly name: string;
  readonly kind: AccountKind;
  readonly currency: CurrencyCode;
  readonly onBudget: boolean;
  readonly institution: string;
  readonly number: string;
  readonly note: string;
  /** What it held when the books begin; recorded as a transaction of origin `opening`. Null for none. */
  readonly opening: { readonly date: LocalDate; readonly amount: MinorUnits } | null;
}

// ── Catalog ────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface CategoryView {
  readonly id: CategoryId;
  readonly name: string;
  readonly kind: CategoryKind;
  readonly parentId: CategoryId | null;
  readonly hidden: boolean;
  readonly note: string;
  readonly position: number;
  readonly transactions: number;
}

export interface PayeeView {
  readonly id: PayeeId;
  readonly name: string;
  readonly categoryId: CategoryId | null;
  readonly aliases: readonly string[];
  readonly transactions: number;
  readonly lastUsed: LocalDate | null;
}

export interface TagView {
  readonly id: TagId;
  readonly name: string;
  readonly colour: number;
  readonly transactions: number;
}

export interface ExchangeRateView {
  readonly id: string;
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly date: LocalDate;
  readonly rate: string;
}

export interface CatalogView {
  /** In tree order: each group followed by its categories. */
  readonly categories: readonly CategoryView[];
  /** By name. */
  readonly payees: readonly PayeeView[];
  readonly tags: readonly TagView[];
  readonly rates: readonly ExchangeRateView[];
}

export interface CatalogCommands {
  readonly saveCategory: (input: {
    readonly id: CategoryId | null;
    readonly name: string;
    readonly kind: CategoryKind;
    readonly parentId: CategoryId | null;
    readonly hidden: boolean;
    readonly note: string;
  }) => Answer<{ readonly id: CategoryId }>;
  readonly moveCategory: (input: {
    readonly id: CategoryId;
    readonly parentId: CategoryId | null;
    /** The category it comes to stand before, or null for the end. */
    readonly before: CategoryId | null;
  }) => Answer<null>;
  /** Its transactions take `replaceWith`, or become uncategorised. A group takes its categories with it. */
  readonly deleteCategory: (input: {
    readonly id: CategoryId;
    readonly replaceWith: CategoryId | null;
  }) => Answer<null>;
  readonly savePayee: (input: {
    readonly id: PayeeId | null;
    readonly name: string;
    readonly categoryId: CategoryId | null;
  }) => Answer<{ readonly id: PayeeId }>;
  /** Transactions of `ids` go to `into`, which keeps their names as aliases. */
  readonly mergePayees: (input: { readonly ids: readonly PayeeId[]; readonly into: PayeeId }) => Answer<null>;
  readonly deletePayee: (input: { readonly id: PayeeId }) => Answer<null>;
  readonly saveTag: (input: {
    readonly id: TagId | null;
    readonly name: string;
    readonly colour: number;
  }) => Answer<{ readonly id: TagId }>;
  readonly deleteTag: (input: { readonly id: TagId }) => Answer<null>;
  /** One rate for one pair and day; saving the same pair and day again replaces it. */
  readonly saveRate: (input: {
    readonly from: CurrencyCode;
    readonly to: CurrencyCode;
    readonly date: LocalDate;
    readonly rate: string;
  }) => Answer<null>;
  /** `date,from,to,rate` rows, as the ECB and others publish them; bad rows are reported, good ones kept only if all are good. */
  readonly importRates: (input: { readonly csv: string }) => Answer<{ readonly count: number }>;
  readonly deleteRate: (input: { readonly id: string }) => Answer<null>;
}

// ── Register ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface RegisterFilter {
  /** What is typed into the search field: words over payee, category, note, tag and account; amounts; dates. */
  readonly text?: string;
  readonly accountIds?: readonly AccountId[];
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** A group stands for all its categories; null for uncategorised. */
  readonly categoryIds?: readonly (CategoryId | null)[];
  readonly payeeIds?: readonly (PayeeId | null)[];
  readonly tagIds?: readonly TagId[];
  readonly statuses?: readonly TransactionStatus[];
  readonly direction?: "in" | "out";
  readonly transfers?: "only" | "exclude";
  readonly importId?: ImportId;
  /** Only what counts as income and spending (REP-4): no openings, adjustments, off-budget accounts, transfers within the budget. */
  readonly budgetOnly?: boolean;
}

export interface RegisterSort {
  readonly by: "date" | "amount" | "payee" | "category" | "account";
  readonly direction: "ascending" | "descending";
}

export interface RegisterQuery {
  readonly filter: RegisterFilter;
  readonly sort: RegisterSort;
  /** The rows wanted now; the view comes again when they change. */
  readonly offset: number;
  readonly limit: number;
}

export interface RegisterView {
  /** Grows with every change of the data: rows of one revision belong together. */
  readonly revision: number;
  /** Rows that pass the filter. */
  readonly count: number;
  /** Their sum by currency, largest count first. */
  readonly sums: readonly {
    readonly currency: CurrencyCode;
    readonly in: MinorUnits;
    readonly out: MinorUnits;
  }[];
  readonly offset: number;
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  readonly id: TransactionId;
  readonly accountId: AccountId;
  readonly account: string;
  readonly date: LocalDate;
  readonly amount: MinorUnits;
  readonly currency: CurrencyCode;
  readonly payeeId: PayeeId | null;
  readonly payee: string;
  readonly categoryId: CategoryId | null;
  readonly category: string;
  readonly note: string;
  readonly tags: readonly { readonly id: TagId; readonly name: string; readonly colour: number }[];
  readonly splits: readonly SplitRow[];
  readonly status: TransactionStatus;
  readonly origin: TransactionOrigin;
  readonly transfer: {
    readonly id: TransactionId;
    readonly accountId: AccountId;
    readonly account: string;
  } | null;
  /** The account's balance after this row; null unless one account is shown by date without other filters. */
  readonly balance: MinorUnits | null;
  /** What the bank's file said, where it was imported. */
  readonly imported: { readonly payee: string; readonly memo: string; readonly reference: string } | null;
}

export interface SplitRow {
  readonly id: SplitId;
  readonly amount: MinorUnits;
  readonly categoryId: CategoryId | null;
  readonly category: string;
  readonly note: string;
}

/** A payee by id, or by a name that is found or made. */
export type PayeeChoice = { readonly id: PayeeId } | { readonly name: string } | null;

export interface SplitDraft {
  /** Null for a new part. */
  readonly id: SplitId | null;
  readonly amount: MinorUnits;
  readonly categoryId: CategoryId | null;
  readonly note: string;
}

export interface TransactionDraft {
  readonly accountId: AccountId;
  readonly date: LocalDate;
  readonly amount: MinorUnits;
  readonly payee: PayeeChoice;
  readonly categoryId: CategoryId | null;
  readonly note: string;
  readonly tagIds: readonly TagId[];
  readonly splits: readonly SplitDraft[];
  readonly status: TransactionStatus;
  /** Makes a transfer: the other leg is written too. `amount` is what arrives there, when the currencies differ. */
  readonly transferTo: { readonly accountId: AccountId; readonly amount: MinorUnits | null } | null;
}

/** Fields that are absent stay as they are. */
export interface TransactionPatch {
  readonly accountId?: AccountId;
  readonly date?: LocalDate;
  readonly amount?: MinorUnits;
  readonly payee?: PayeeChoice;
  readonly categoryId?: CategoryId | null;
  readonly note?: string;
  readonly addTags?: readonly TagId[];
  readonly removeTags?: readonly TagId[];
  readonly splits?: readonly SplitDraft[];
  readonly status?: TransactionStatus;
}

export interface LedgerCommands {
  readonly createAccount: (draft: AccountDraft) => Answer<{ readonly id: AccountId }>;
  readonly editAccount: (input: {
    readonly id: AccountId;
    readonly patch: Partial<Omit<AccountDraft, "opening">>;
  }) => Answer<null>;
  /** A closed account must hold nothing: otherwise `ledger/account_not_empty`, unless `transferTo` takes the rest. */
  readonly closeAccount: (input: {
    readonly id: AccountId;
    readonly on: LocalDate;
    readonly transferTo: AccountId | null;
  }) => Answer<null>;
  readonly reopenAccount: (input: { readonly id: AccountId }) => Answer<null>;
  /** With all its transactions; undo brings them back. */
  readonly deleteAccount: (input: { readonly id: AccountId }) => Answer<null>;
  readonly moveAccount: (input: {
    readonly id: AccountId;
    readonly before: AccountId | null;
  }) => Answer<null>;
  /** For what has a value but no transactions (a house, a portfolio): records the difference as an adjustment. */
  readonly setBalance: (input: {
    readonly id: AccountId;
    readonly on: LocalDate;
    readonly balance: MinorUnits;
  }) => Answer<null>;

  /** One page of the register, for scrolling: the rows of the same query at another place. */
  readonly rows: (query: RegisterQuery) => Promise<RegisterView>;
  /** The ids of every row that passes the filter, in order: select all, then act. */
  readonly rowIds: (query: Pick<RegisterQuery, "filter" | "sort">) => Promise<readonly TransactionId[]>;
  readonly record: (draft: TransactionDraft) => Answer<{ readonly id: TransactionId }>;
  /** One action, however many: bulk edit. A reconciled transaction's date, amount or account needs `force`. */
  readonly edit: (input: {
    readonly ids: readonly TransactionId[];
    readonly patch: TransactionPatch;
    readonly force?: boolean;
  }) => Answer<{ readonly count: number }>;
  readonly duplicate: (input: {
    readonly ids: readonly TransactionId[];
  }) => Answer<{ readonly count: number }>;
  readonly remove: (input: {
    readonly ids: readonly TransactionId[];
    readonly force?: boolean;
  }) => Answer<{ readonly count: number }>;
  /** Makes two legs out of two transactions on two accounts with opposite amounts. */
  readonly linkTransfer: (input: { readonly a: TransactionId; readonly b: TransactionId }) => Answer<null>;
  /** Turns one transaction into a transfer with a new other leg. */
  readonly makeTransfer: (input: {
    readonly id: TransactionId;
    readonly accountId: AccountId;
  }) => Answer<null>;
  readonly unlinkTransfer: (input: { readonly id: TransactionId }) => Answer<null>;
  /** Unlinked pairs that look like transfers: opposite amounts on two accounts within five days. */
  readonly transferCandidates: () => Promise<readonly { readonly a: RegisterRow; readonly b: RegisterRow }[]>;
  /** Marks the cleared transactions up to the date reconciled. Fails with `ledger/does_not_reconcile` (facts: `difference`) unless `adjust`. */
  readonly reconcile: (input: {
    readonly accountId: AccountId;
    readonly date: LocalDate;
    readonly closing: MinorUnits;
    readonly adjust: boolean;
  }) => Answer<{ readonly id: StatementId }>;
  readonly savePreferences: (patch: Partial<Omit<Preferences, "id">>) => Answer<null>;
}

export interface ReconciliationQuery {
  readonly accountId: AccountId;
  readonly date: LocalDate;
  readonly closing: MinorUnits;
}

export interface ReconciliationView {
  readonly cleared: MinorUnits;
  /** `closing` less `cleared`: what is still to be found. */
  readonly difference: MinorUnits;
  /** Not yet reconciled, up to the date. */
  readonly rows: readonly RegisterRow[];
}

// ── Overview ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface OverviewQuery {
  /** The month that "this month" means. */
  readonly month: YearMonth;
  /** How many months the charts go back, `month` included. */
  readonly months: number;
  readonly today: LocalDate;
}

export interface OverviewView {
  readonly revision: number;
  readonly currency: CurrencyCode;
  readonly netWorth: {
    readonly amount: MinorUnits;
    /** Against the end of the month before. */
    readonly change: MinorUnits;
    readonly series: readonly { readonly date: LocalDate; readonly amount: MinorUnits }[];
  };
  readonly months: readonly {
    readonly month: YearMonth;
    readonly income: MinorUnits;
    /** Positive: what was spent, refunds taken off. */
    readonly spending: MinorUnits;
  }[];
  /** Spending of `month` by group, largest first; each with its categories. */
  readonly categories: readonly {
    readonly id: CategoryId | null;
    readonly name: string;
    readonly amount: MinorUnits;
    /** The mean of the three months before. */
    readonly usual: MinorUnits;
    readonly children: readonly {
      readonly id: CategoryId;
      readonly name: string;
      readonly amount: MinorUnits;
    }[];
  }[];
  /** Largest payees of `month` by spending. */
  readonly payees: readonly {
    readonly id: PayeeId | null;
    readonly name: string;
    readonly amount: MinorUnits;
    readonly count: number;
  }[];
  readonly recent: readonly RegisterRow[];
  readonly uncategorised: number;
  readonly transactions: number;
  readonly missingRates: readonly CurrencyCode[];
}

// ── Import ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportPreview {
  readonly previewId: string;
  readonly files: readonly ImportFileView[];
  readonly counts: ImportCounts;
}

export interface ImportCounts {
  readonly fresh: number;
  readonly duplicate: number;
  readonly skipped: number;
  /** How many will be added: the fresh ones, unless the person decided otherwise. */
  readonly included: number;
  /** Close matches left out, whose entries by hand will be marked as cleared. */
  readonly confirming: number;
}

export interface ImportFileView {
  readonly name: string;
  /** What it was recognised as (`OFX 1.02`, `CSV`, `CAMT.053` …), or null with a `problem`. */
  readonly format: string | null;
  readonly encoding: string | null;
  readonly problem: EngineProblem | null;
  readonly statements: readonly ImportStatementView[];
  /** Only for tables: how it was read, the first rows as they stand, and what could not be decided from the file. */
  readonly table: {
    readonly mapping: ColumnMapping;
    readonly sample: readonly (readonly string[])[];
    readonly questions: readonly ("date" | "amount" | "date_order" | "sign" | "currency")[];
    /** True when the mapping was remembered from an earlier import of this bank. */
    readonly remembered: boolean;
  } | null;
}

/** Where a statement's lines go: an account of the vault, or one made with the import. */
export type ImportTarget =
  | { readonly accountId: AccountId }
  | { readonly name: string; readonly kind: AccountKind; readonly currency: CurrencyCode };

export interface ImportStatementView {
  /** Names the statement within the preview. */
  readonly key: string;
  readonly account: { readonly id: string | null; readonly kind: string | null };
  readonly currency: CurrencyCode | null;
  readonly target: ImportTarget;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly opening: { readonly date: LocalDate; readonly amount: MinorUnits } | null;
  readonly closing: { readonly date: LocalDate; readonly amount: MinorUnits } | null;
  readonly counts: ImportCounts;
  readonly inflow: MinorUnits;
  readonly outflow: MinorUnits;
}

export type ImportVerdict =
  | { readonly kind: "fresh" }
  /** `why`: the bank's reference, or the same day, amount and text; and which one it repeats. */
  | {
      readonly kind: "duplicate";
      readonly why: "reference" | "same_line" | "close_match";
      readonly of: { readonly id: TransactionId; readonly date: LocalDate; readonly payee: string };
    }
  | { readonly kind: "skipped"; readonly reason: string };

export interface ImportRowView {
  /** Names the row within the statement. */
  readonly index: number;
  /** The line of the file, from 1. */
  readonly line: number;
  readonly date: LocalDate | null;
  readonly payee: string;
  readonly memo: string;
  readonly amount: MinorUnits | null;
  readonly category: string;
  readonly verdict: ImportVerdict;
  /** Whether it will be added; the person may overrule a duplicate. */
  readonly included: boolean;
}

export interface ImportCommands {
  /**
   * Reads the files in the worker; nothing is written. `progress` goes from 0 to 1. A caller that names the preview
   * can cancel it before it is answered.
   */
  readonly preview: (
    input: {
      readonly previewId?: string;
      readonly files: readonly ImportFile[];
      readonly accountId: AccountId | null;
    },
    progress: (done: number) => void,
  ) => Answer<ImportPreview>;
  readonly rows: (input: {
    readonly previewId: string;
    readonly statement: string;
    readonly show: "all" | "fresh" | "duplicate" | "skipped";
    readonly offset: number;
    readonly limit: number;
  }) => Promise<{ readonly count: number; readonly rows: readonly ImportRowView[] }>;
  /** Reads one file again under a mapping made by hand, which is remembered for this bank when committed. */
  readonly remap: (input: {
    readonly previewId: string;
    readonly file: number;
    readonly mapping: ColumnMapping;
  }) => Answer<ImportPreview>;
  readonly retarget: (input: {
    readonly previewId: string;
    readonly statement: string;
    readonly target: ImportTarget;
  }) => Answer<ImportPreview>;
  readonly include: (input: {
    readonly previewId: string;
    readonly statement: string;
    readonly index: number;
    readonly included: boolean;
  }) => Answer<ImportPreview>;
  /** All or nothing, one change-set: undone as one step. */
  readonly commit: (
    input: { readonly previewId: string },
    progress: (done: number) => void,
  ) => Answer<{
    readonly importId: ImportId;
    readonly added: number;
    readonly accountIds: readonly AccountId[];
  }>;
  /** Ends a preview or a running commit before its commit point; nothing stays behind. */
  readonly cancel: (input: { readonly previewId: string }) => Promise<void>;
}

// ── Data out and back ──────────────────────────────────────────────────────────────────────────────────────────────

export interface OutputFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export interface BackupSummary {
  readonly vault: string;
  readonly createdAt: number;
  readonly accounts: number;
  readonly transactions: number;
}

export interface DataCommands {
  /** Sealed under the vault's own passphrase and recovery words. */
  readonly backup: () => Answer<OutputFile>;
  /** Opens and verifies every byte; writes nothing. */
  readonly inspectBackup: (input: {
    readonly bytes: Uint8Array;
    readonly passphrase: string;
  }) => Answer<BackupSummary>;
  /** Verified whole before it becomes a vault; `replace` names the vault it takes the place of, null adds one. */
  readonly restoreBackup: (input: {
    readonly bytes: Uint8Array;
    readonly passphrase: string;
    readonly replace: string | null;
  }) => Answer<{ readonly vaultId: string }>;
  /** Readable by anyone who gets the file. */
  readonly exportPlain: (input: {
    readonly format: "json" | "csv" | "qif" | "beancount";
  }) => Answer<OutputFile>;
}

// ── Undo and history ───────────────────────────────────────────────────────────────────────────────────────────────

export interface ActionView {
  readonly kind: string;
  readonly count?: number;
  readonly name?: string;
}

export interface UndoView {
  readonly undo: ActionView | null;
  readonly redo: ActionView | null;
}

export interface HistoryEntry {
  readonly stamp: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly action: ActionView;
  /** Field by field, as text for people: ids are replaced by names. */
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

export interface HistoryCommands {
  /** Answers what was undone; `history/nothing_to_undo` otherwise. */
  readonly undo: () => Answer<ActionView>;
  readonly redo: () => Answer<ActionView>;
  readonly ofTransaction: (input: { readonly id: TransactionId }) => Promise<readonly HistoryEntry[]>;
}
