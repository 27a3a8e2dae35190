import { defineMessages } from "../../i18n/index.ts";

export const paletteMessages = defineMessages("palette", {
  close: "Close",
  label: "Search or do something",
  placeholder: "A place, an account, a payee, something to do…",
  accounts: "Accounts",
  categories: "Categories",
  payees: "Payees",
  search: "Search the register",
  searchFor: "Search the register for “{text}”",
});
