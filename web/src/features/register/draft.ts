import type { LocalDate } from "@coffer/core/calendar";
import type {
  AccountView,
  CatalogView,
  PayeeChoice,
  SplitDraft,
  TransactionDraft,
} from "@coffer/core/contract";
import type { AccountId, CategoryId, TagId, TransactionStatus } from "@coffer/core/ledger";
import type { MinorUnits } from "@coffer/core/money";
import type { PayeeFieldChoice } from "./choice.ts";

/** A transaction while it is entered: what is not said yet is null. */
export interface Draft {
  readonly accountId: AccountId | null;
  readonly date: LocalDate | null;
  readonly payee: PayeeChoice;
  /** The money goes to (or comes from) this account instead of a payee. */
  readonly transferTo: AccountId | null;
  /** What moves on the other account, without a sign, where its currency differs. */
  readonly arrives: MinorUnits | null;
  readonly categoryId: CategoryId | null;
  readonly note: string;
  readonly tagIds: readonly TagId[];
  /** Without a sign: `direction` says which way it goes. */
  readonly amount: MinorUnits | null;
  readonly direction: "in" | "out";
  readonly status: TransactionStatus;
  readonly splits: readonly SplitDraft[];
}

/** An empty draft; money goes out unless said otherwise, as it mostly does. */
export const emptyDraft = (accountId: AccountId | null, date: LocalDate): Draft => ({
  accountId,
  date,
  payee: null,
  transferTo: null,
  arrives: null,
  categoryId: null,
  note: "",
  tagIds: [],
  amount: null,
  direction: "out",
  status: "uncleared",
  splits: [],
});

/** The same draft for another account; a transfer to that account itself is none. */
export const inAccount = (draft: Draft, accountId: AccountId): Draft =>
  draft.accountId === accountId
    ? draft
    : { ...draft, accountId, transferTo: draft.transferTo === accountId ? null : draft.transferTo };

/** The signed amount, zero while there is none. */
export const signedAmount = ({ amount, direction }: Pick<Draft, "amount" | "direction">): MinorUnits =>
  (amount === null ? 0 : direction === "out" ? 0 - amount : amount) as MinorUnits;

/** An amount as it was typed: a minus says that money goes out, a plus that it comes in. */
export const withAmount = (draft: Draft, typed: number | null, plus = false): Draft => ({
  ...draft,
  amount: typed === null ? null : (Math.abs(typed) as MinorUnits),
  direction: typed !== null && typed < 0 ? "out" : plus ? "in" : draft.direction,
  splits: [],
});

/** A category says which way money goes: what is earned comes in. */
export const withCategory = (
  draft: Draft,
  categoryId: CategoryId | null,
  categories: CatalogView["categories"],
): Draft => {
  const kind = categories.find(({ id }) => id === categoryId)?.kind;
  return {
    ...draft,
    categoryId,
    splits: [],
    direction:
      kind === undefined || draft.amount !== null ? draft.direction : kind === "income" ? "in" : "out",
  };
};

/** A payee brings its usual category, unless one was chosen; an account makes it a transfer. */
export const withPayee = (
  draft: Draft,
  choice: PayeeFieldChoice | { readonly kind: "new"; readonly name: string } | null,
  { payees, categories }: Pick<CatalogView, "payees" | "categories">,
): Draft => {
  if (choice === null) return { ...draft, payee: null, transferTo: null };
  if (choice.kind === "transfer") {
    return { ...draft, payee: null, transferTo: choice.accountId, categoryId: null, splits: [] };
  }
  if (choice.kind === "new") return { ...draft, payee: { name: choice.name }, transferTo: null };
  const usual = payees.find(({ id }) => id === choice.id)?.categoryId ?? null;
  const chosen: Draft = { ...draft, payee: { id: choice.id }, transferTo: null };
  return draft.categoryId === null && usual !== null ? withCategory(chosen, usual, categories) : chosen;
};

export type DraftProblem = "accountMissing" | "dateMissing" | "amountMissing" | "arrivesMissing";

/** Whether the other account counts in another currency, so that what arrives there must be said. */
const crossesCurrencies = (
  { accountId, transferTo }: Pick<Draft, "accountId" | "transferTo">,
  accounts: readonly AccountView[],
): boolean => {
  const currencyOf = (id: AccountId | null): string | undefined =>
    accounts.find((account) => account.id === id)?.currency;
  return transferTo !== null && currencyOf(accountId) !== currencyOf(transferTo);
};

/** The first thing that is missing, or the transaction. */
export const completeDraft = (
  draft: Draft,
  accounts: readonly AccountView[],
):
  | { readonly problem: DraftProblem }
  | { readonly problem: null; readonly transaction: TransactionDraft } => {
  const { accountId, date, amount, transferTo, arrives } = draft;
  if (accountId === null) return { problem: "accountMissing" };
  if (date === null) return { problem: "dateMissing" };
  if (amount === null) return { problem: "amountMissing" };
  if (crossesCurrencies(draft, accounts) && arrives === null) return { problem: "arrivesMissing" };
  const { payee, categoryId, note, tagIds, splits, status } = draft;
  return {
    problem: null,
    transaction: {
      accountId,
      date,
      amount: signedAmount(draft),
      payee,
      categoryId,
      note: note.trim(),
      tagIds,
      splits,
      status,
      transferTo: transferTo === null ? null : { accountId: transferTo, amount: arrives },
    },
  };
};
