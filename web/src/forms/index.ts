export { BackupFacts } from "./BackupFacts.tsx";
export { ConfirmWords } from "./ConfirmWords.tsx";
export { CurrencyField } from "./CurrencyField.tsx";
export { LocaleField } from "./LocaleField.tsx";
export { PassphraseChoice, usePassphraseChoice, type PassphraseChoiceState } from "./PassphraseChoice.tsx";
export { WordGrid } from "./WordGrid.tsx";
