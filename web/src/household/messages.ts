import { defineMessages } from "../i18n/index.ts";

export const householdMessages = defineMessages("household", {
  backup: {
    whole: "This backup is whole.",
    vault: "Vault",
    made: "Made",
    accounts: "Accounts",
    transactions: "Transactions",
  },
});
