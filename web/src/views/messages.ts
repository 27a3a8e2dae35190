import { defineMessages } from "../i18n/index.ts";

/** What the engine's failures mean, by their code (`/` written as `.`), and what it did, by the kind of action. */
export const engineMessages = defineMessages("engine", {
  problem: {
    unknown: "That did not work, and nothing was changed. ({code})",
    vault: {
      wrong_passphrase: "This passphrase does not open the vault.",
      too_many_attempts: "Too many attempts. Wait before the next one.",
      passphrase_too_weak: "This passphrase is too easy to guess.",
      wrong_recovery_words: "These words do not open this vault.",
      not_a_recovery_word: "“{word}” is not one of the recovery words.",
      name_mismatch: "The name does not match.",
    },
    backup: {
      wrong_passphrase: "This passphrase does not open the backup.",
      not_a_backup: "This file is no Coffer backup.",
      damaged: "This backup is damaged. Nothing was changed; try another copy.",
      newer_version: "This backup was made by a newer Coffer. Update first, then restore.",
    },
    store: {
      quota_exceeded:
        "This device has no room left for Coffer. The last change was not kept; free some space and do it again.",
    },
    ledger: {
      account_not_empty: "An account can be closed when its balance is zero.",
      reconciled: "This transaction is reconciled.",
      splits_do_not_add_up: "The parts do not add up to the amount.",
      does_not_reconcile: "The cleared transactions do not add up to the statement.",
    },
    rates: {
      bad_row: "Line {line} could not be read. No rate was imported.",
    },
    history: {
      nothing_to_undo: "There is nothing to undo.",
      nothing_to_redo: "There is nothing to redo.",
    },
  },
});
