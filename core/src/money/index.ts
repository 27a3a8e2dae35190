export {
  activeCurrencyCodes,
  CurrencyCode,
  isCurrencyCode,
  minorDigits,
  retiredCurrencyCodes,
} from "./currency.ts";
export {
  addDecimals,
  compareDecimals,
  DecimalText,
  decimalToMinor,
  type DecimalToMinorError,
  divideDecimals,
  minorToDecimal,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from "./decimal.ts";
export {
  type Conversion,
  createConversion,
  crossRate,
  invertRate,
  parseRate,
  type Rate,
} from "./exchange-rate.ts";
export { type AmountStyle, formatAmount, formatMoney } from "./format.ts";
export {
  addMoney,
  compareMoney,
  MinorUnits,
  minorUnits,
  Money,
  type MoneyError,
  type MoneyOverflow,
  negateAmount,
  negateMoney,
  subtractMoney,
  sumAmounts,
  sumMoney,
} from "./money.ts";
export { type AmountError, parseAmount } from "./parse.ts";
export { createRateTable, type DatedRate, type RateTable } from "./rate-table.ts";
export { type RoundingMode, roundRatio } from "./rounding.ts";
export { splitByWeights, splitEvenly } from "./split-evenly.ts";
