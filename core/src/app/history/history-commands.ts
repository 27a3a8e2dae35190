import type { HistoryCommands } from "../../contract/index.ts";
import { requireVault } from "../command.ts";
import type { Session } from "../session/session.ts";
import { transactionHistory } from "./transaction-history.ts";
import { planRedo, planUndo } from "./undo-redo.ts";

export const historyCommands = (session: Session): HistoryCommands => ({
  undo: async () => {
    const vault = requireVault(session);
    return vault.ok ? vault.value.writer.commit(async () => planUndo(vault.value)) : vault;
  },
  redo: async () => {
    const vault = requireVault(session);
    return vault.ok ? vault.value.writer.commit(async () => planRedo(vault.value)) : vault;
  },
  ofTransaction: async ({ id }) =>
    session.vault === undefined ? [] : transactionHistory(session.vault.books, session.vault.journal, id),
});
