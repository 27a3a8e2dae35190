import type { LocalDate, YearMonth } from "../calendar/index.ts";
import type {
  Account,
  AccountId,
  Category,
  CategoryId,
  ImportId,
  LedgerTable,
  Payee,
  PayeeId,
  Tag,
  TagId,
  TransactionStatus,
} from "../ledger/index.ts";
import type { CurrencyCode, MinorUnits, RateTable } from "../money/index.ts";
import type { SearchIndex } from "../search/index.ts";

/** All that reports are made from. Arrays are taken as immutable: a new array after a change, the same one otherwise. */
export interface Books {
  readonly table: LedgerTable;
  readonly accounts: readonly Account[];
  readonly categories: readonly Category[];
  readonly payees: readonly Payee[];
  readonly tags: readonly Tag[];
  readonly baseCurrency: CurrencyCode;
  readonly rates: RateTable;
}

// Same shape as the contract's RegisterFilter and RegisterSort: those can be handed in as they are.
export interface RegisterFilter {
  readonly text?: string;
  readonly accountIds?: readonly AccountId[];
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly categoryIds?: readonly (CategoryId | null)[];
  readonly payeeIds?: readonly (PayeeId | null)[];
  readonly tagIds?: readonly TagId[];
  readonly statuses?: readonly TransactionStatus[];
  readonly direction?: "in" | "out";
  readonly transfers?: "only" | "exclude";
  readonly importId?: ImportId;
  readonly budgetOnly?: boolean;
}
export interface RegisterSort {
  readonly by: "date" | "amount" | "payee" | "category" | "account";
  readonly direction: "ascending" | "descending";
}
export interface CurrencySum {
  readonly currency: CurrencyCode;
  readonly in: MinorUnits;
  readonly out: MinorUnits;
}
export interface RegisterSelection {
  readonly revision: number;
  /** In the asked order; `table.transaction(slots[i])` is the row. */
  readonly slots: Int32Array;
  /** Aligned with `slots`; null unless one account is shown by date without other filters. */
  readonly balances: Float64Array | null;
  readonly sums: readonly CurrencySum[];
}
export interface Register {
  /** Cached until the books change. */
  readonly select: (books: Books, filter: RegisterFilter, sort: RegisterSort) => RegisterSelection;
}
export declare const createRegister: (search: SearchIndex) => Register;

export interface AccountBalance {
  readonly balance: MinorUnits;
  /** Cleared and reconciled. */
  readonly cleared: MinorUnits;
  readonly transactions: number;
}
/** Every account of the books, those without transactions too. */
export declare const accountBalances: (books: Books) => ReadonlyMap<AccountId, AccountBalance>;

/** How often each category, payee and tag is used, and when a payee was last (days since 1970-01-01). */
export interface Usage {
  readonly categories: ReadonlyMap<CategoryId, number>;
  readonly payees: ReadonlyMap<PayeeId, { readonly transactions: number; readonly lastDay: number }>;
  readonly tags: ReadonlyMap<TagId, number>;
}
export declare const catalogUsage: (books: Books) => Usage;

/** OverviewView without names and rows: ids and slots instead. */
export interface Overview {
  readonly revision: number;
  readonly currency: CurrencyCode;
  readonly netWorth: {
    readonly amount: MinorUnits;
    readonly change: MinorUnits;
    readonly series: readonly { readonly date: LocalDate; readonly amount: MinorUnits }[];
  };
  readonly months: readonly {
    readonly month: YearMonth;
    readonly income: MinorUnits;
    readonly spending: MinorUnits;
  }[];
  readonly categories: readonly {
    readonly id: CategoryId | null;
    readonly amount: MinorUnits;
    readonly usual: MinorUnits;
    readonly children: readonly { readonly id: CategoryId; readonly amount: MinorUnits }[];
  }[];
  readonly payees: readonly {
    readonly id: PayeeId | null;
    readonly amount: MinorUnits;
    readonly count: number;
  }[];
  /** Slots of the newest rows up to today, newest first. */
  readonly recent: readonly number[];
  readonly uncategorised: number;
  readonly transactions: number;
  readonly missingRates: readonly CurrencyCode[];
}
export declare const overview: (
  books: Books,
  query: { readonly month: YearMonth; readonly months: number; readonly today: LocalDate },
) => Overview;

/** Rows months (all from the first to the last), columns categories: what each came to, inflow positive, base minor units. */
export interface CategoryMatrix {
  readonly months: readonly YearMonth[];
  readonly categoryIds: readonly (CategoryId | null)[];
  /** Row by row. */
  readonly amounts: Float64Array;
  readonly missingRates: readonly CurrencyCode[];
}
export declare const categoryMatrix: (books: Books) => CategoryMatrix;
