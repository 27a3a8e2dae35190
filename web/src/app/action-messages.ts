import { defineMessages } from "../i18n/index.ts";

/** What was done, by the kind of action, as it stands after "Undone:". */
export const actionMessages = defineMessages("action", {
  unknown: "the last change",
  transaction: {
    record: "new transaction",
    edit: "{count, plural, =0 {edit} one {edit of a transaction} other {edit of # transactions}}",
    duplicate: "{count, plural, =0 {copy} one {copy of a transaction} other {copies of # transactions}}",
    remove:
      "{count, plural, =0 {deletion} one {deletion of a transaction} other {deletion of # transactions}}",
  },
  transactions: {
    import: "{count, plural, =0 {import} one {import of a transaction} other {import of # transactions}}",
  },
  transfer: {
    record: "new transfer",
    make: "making of a transfer",
    link: "matching of a transfer",
    unlink: "parting of a transfer",
  },
  account: {
    create: "new account {name}",
    edit: "edit of account {name}",
    close: "closing of account {name}",
    reopen: "reopening of account {name}",
    delete: "deletion of account {name}",
    move: "move of account {name}",
    value: "new value of {name}",
    reconcile: "reconciliation of {name}",
  },
  category: {
    create: "new category {name}",
    edit: "edit of category {name}",
    move: "move of category {name}",
    delete: "deletion of category {name}",
  },
  payee: {
    create: "new payee {name}",
    edit: "edit of payee {name}",
    merge: "merging into {name}",
    delete: "deletion of payee {name}",
  },
  tag: {
    create: "new tag {name}",
    edit: "edit of tag {name}",
    delete: "deletion of tag {name}",
  },
  rate: {
    save: "exchange rate",
    import: "{count, plural, =0 {import of rates} one {import of a rate} other {import of # rates}}",
    delete: "deletion of a rate",
  },
});
