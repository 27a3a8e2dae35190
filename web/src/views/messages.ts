import { defineMessages } from "../i18n/index.ts";

/** What the engine's failures mean: what happened, what it means for the money, what to do. By code, with `/` written as `.`. */
export const engineMessages = defineMessages("engine", {
  problem: {
    unknown: "That did not work, and nothing was changed. ({code})",
    vault: {
      wrong_passphrase: "This passphrase does not open the vault.",
      too_many_attempts: "Too many attempts. Wait before the next one.",
      passphrase_too_weak:
        "{reason, select, too_short {This passphrase is too short.} too_few_characters {This passphrase repeats too few characters.} only_digits {Digits alone are too easy to guess; add words.} repetition {This passphrase repeats itself.} sequence {This passphrase is a run of neighbouring keys or letters.} common {This is one of the first passphrases anyone would try.} vault_name {The vault’s name is the first thing anyone would try.} other {This passphrase is too easy to guess.}}",
      wrong_recovery_words: "These words do not open this vault. Check their order.",
      not_a_recovery_word: "“{word}” is not one of the recovery words. Check its spelling.",
      no_such_keyslot: "This vault has no recovery words.",
      name_does_not_match: "This is not the name of the vault. Nothing was erased.",
      unknown: "This vault is no longer on this device.",
      newer_format: "This was written by a newer Coffer. Update first, then open it.",
      not_a_backup: "This file is no Coffer backup.",
      backup_damaged: "This backup is damaged. Nothing was changed; try another copy.",
      file_altered: "This vault’s key file was changed from outside. Restore a backup.",
      keyslots_altered: "This vault’s key file was changed from outside. Restore a backup.",
      database_key_damaged: "This vault’s key is damaged. Its recovery words or a backup may still open it.",
      not_a_vault_file: "This vault’s key file cannot be read. Restore a backup.",
      damaged_seal: "Part of this vault cannot be read. Restore a backup.",
    },
    store: {
      full: "This device has no room left for Coffer. The last change was not kept: free some space and do it again.",
      damaged: "Part of this vault cannot be read. Lock it and unlock it again to see what is whole.",
    },
    session: {
      locked: "The vault is locked. Nothing was changed.",
      not_damaged: "This vault is whole.",
    },
    data: {
      demo_has_no_backup: "The demo household is made up and has no backup.",
    },
    input: {
      invalid: "This cannot be kept as it is. Nothing was changed.",
    },
    ledger: {
      account_not_empty: "An account can be closed when its balance is zero.",
      account_closed: "{account} was closed on {closedOn}. Reopen it, or take an earlier day.",
      account_closes_too_early: "There are transactions after this day. Close it later.",
      account_unknown: "This account is no longer there.",
      category_unknown: "This category is no longer there.",
      payee_unknown: "This payee is no longer there.",
      tag_unknown: "This tag is no longer there.",
      transaction_unknown: "This transaction is no longer there.",
      currency_in_use: "The currency of an account with transactions cannot change.",
      currency_differs: "The two accounts have different currencies.",
      reconciled: "This is reconciled with a statement. Changing it puts that statement out of balance.",
      splits_do_not_add_up: "The parts do not add up to the amount.",
      does_not_reconcile: "The cleared transactions do not add up to the statement.",
      transfer_amount_needed: "Say how much arrives: the two accounts have different currencies.",
      transfer_within_one_account: "A transfer needs two accounts.",
      transfer_not_opposite: "A transfer needs one amount out and one in.",
      transfer_amounts_differ: "The two amounts of a transfer are the same in one currency.",
      transfer_has_no_category: "A transfer between two accounts of your budget has no category.",
      transfer_is_split: "A split transaction cannot be a transfer.",
      already_a_transfer: "One of them is a transfer already.",
      not_a_transfer: "This is no transfer.",
    },
    catalog: {
      name_taken: "There is one of that name already.",
      too_deep: "Categories have two levels: a group and its categories.",
      bad_rate_row: "Line {line} could not be read. No rate was imported.",
      rate_not_positive: "A rate is above zero.",
      rate_to_itself: "A rate needs two currencies.",
    },
    history: {
      nothing_to_undo: "There is nothing to undo.",
      nothing_to_redo: "There is nothing to do again.",
    },
  },
});
