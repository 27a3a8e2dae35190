export { BackupFacts } from "./BackupFacts.tsx";
export { CurrencyField } from "./CurrencyField.tsx";
export { LocaleField } from "./LocaleField.tsx";
