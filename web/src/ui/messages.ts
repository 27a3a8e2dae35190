import { defineMessages } from "../i18n/index.ts";

export const uiMessages = defineMessages("ui", {
  close: "Close",
  cancel: "Cancel",
  undo: "Undo",
  clear: "Clear",
  dismiss: "Dismiss",
  reveal: "Show what is typed",
  conceal: "Hide what is typed",
  amountHidden: "Amount hidden",
  remove: "Remove {name}",
  combobox: {
    create: "Create “{name}”",
    empty: "Nothing matches.",
  },
  date: {
    open: "Choose a date",
    previousMonth: "Previous month",
    nextMonth: "Next month",
    invalid: "This is no date. Write it like {example}.",
  },
  amount: {
    invalid: "This is no amount. Write it like {example}.",
  },
});
