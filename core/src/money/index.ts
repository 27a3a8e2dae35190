export { CurrencyCode } from "./currency.ts";
export { MinorUnits, Money } from "./money.ts";
