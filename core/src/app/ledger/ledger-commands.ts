import type { LedgerCommands, RegisterView } from "../../contract/index.ts";
import { closeAccount, CloseAccountInput } from "../accounts/close-account.ts";
import { createAccount, CreateAccountInput } from "../accounts/create-account.ts";
import { deleteAccount } from "../accounts/delete-account.ts";
import { editAccount, EditAccountInput } from "../accounts/edit-account.ts";
import { moveAccount, MoveAccountInput } from "../accounts/move-account.ts";
import { AccountChoice, reopenAccount } from "../accounts/reopen-account.ts";
import { setBalance, SetBalanceInput } from "../accounts/set-balance.ts";
import { writeCommand } from "../command.ts";
import { savePreferences, SavePreferencesInput } from "../save-preferences.ts";
import type { Session } from "../session/session.ts";
import { RegisterQuery, RegisterSelector, registerRowIds, registerView } from "../views/register-view.ts";
import { duplicateTransactions, DuplicateInput } from "./duplicate-transactions.ts";
import { EditInput, editTransactions } from "./edit-transactions.ts";
import { LinkInput, linkTransfer } from "./link-transfer.ts";
import { makeTransfer, MakeTransferInput } from "./make-transfer.ts";
import { reconcileAccount, ReconcileInput } from "./reconcile-account.ts";
import { recordTransaction } from "./record-transaction.ts";
import { RemoveInput, removeTransactions } from "./remove-transactions.ts";
import { TransactionDraft } from "./transaction-draft.ts";
import { transferCandidates } from "./transfer-candidates.ts";
import { UnlinkInput, unlinkTransfer } from "./unlink-transfer.ts";

const NO_ROWS: RegisterView = { revision: 0, count: 0, sums: [], offset: 0, rows: [] };

export const ledgerCommands = (session: Session): LedgerCommands => ({
  createAccount: writeCommand(session, CreateAccountInput, createAccount),
  editAccount: writeCommand(session, EditAccountInput, editAccount),
  closeAccount: writeCommand(session, CloseAccountInput, closeAccount),
  reopenAccount: writeCommand(session, AccountChoice, reopenAccount),
  deleteAccount: writeCommand(session, AccountChoice, deleteAccount),
  moveAccount: writeCommand(session, MoveAccountInput, moveAccount),
  setBalance: writeCommand(session, SetBalanceInput, setBalance),
  rows: async (input) => {
    const query = RegisterQuery.safeParse(input);
    const { vault } = session;
    return query.success && vault !== undefined
      ? registerView(vault.books, vault.register, query.data)
      : NO_ROWS;
  },
  rowIds: async (input) => {
    const selector = RegisterSelector.safeParse(input);
    const { vault } = session;
    return selector.success && vault !== undefined
      ? registerRowIds(vault.books, vault.register, selector.data)
      : [];
  },
  record: writeCommand(session, TransactionDraft, recordTransaction),
  edit: writeCommand(session, EditInput, editTransactions),
  duplicate: writeCommand(session, DuplicateInput, duplicateTransactions),
  remove: writeCommand(session, RemoveInput, removeTransactions),
  linkTransfer: writeCommand(session, LinkInput, linkTransfer),
  makeTransfer: writeCommand(session, MakeTransferInput, makeTransfer),
  unlinkTransfer: writeCommand(session, UnlinkInput, unlinkTransfer),
  transferCandidates: async () =>
    session.vault === undefined ? [] : transferCandidates(session.vault.books),
  reconcile: writeCommand(session, ReconcileInput, reconcileAccount),
  savePreferences: writeCommand(session, SavePreferencesInput, savePreferences),
});
