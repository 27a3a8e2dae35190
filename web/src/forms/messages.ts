import { defineMessages } from "../i18n/index.ts";

export const formMessages = defineMessages("forms", {
  backup: {
    whole: "This backup is whole.",
    vault: "Vault",
    made: "Made",
    accounts: "Accounts",
    transactions: "Transactions",
  },
  passphrase: {
    hint: "Four or five unrelated words are easy to remember and hard to guess.",
    repeat: "Passphrase again",
    mismatch: "The two passphrases differ.",
    short: "At least {count} characters.",
    weak: "Too easy to guess",
    fair: "Could be guessed with effort",
    good: "Hard to guess",
    strong: "Very hard to guess",
  },
  words: {
    warning:
      "Whoever has these words can open the vault. A file or a screenshot is easier to steal than paper.",
    copy: "Copy",
    copied: "Copied. The clipboard is emptied in a minute.",
    print: "Print",
    download: "Save as a file",
    fileName: "coffer-recovery-words.txt",
    next: "I have written them down",
    skip: "Go on without them",
    wordNumber: "Word {number}",
    wrong: "This is not word {number}.",
    confirm: "Confirm",
    again: "Show the words again",
  },
});
