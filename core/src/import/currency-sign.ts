import { isCurrencyCode } from "../money/index.ts";
import type { CurrencyCode } from "../money/index.ts";

/** Signs and short names of money as banks print them; null where several currencies share one. */
const CODE_BY_SIGN: { readonly [sign: string]: string | null } = {
  "€": "EUR",
  "£": "GBP",
  $: "USD",
  US$: "USD",
  USD$: "USD",
  A$: "AUD",
  AU$: "AUD",
  AUD$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  CAD$: "CAD",
  NZ$: "NZD",
  S$: "SGD",
  HK$: "HKD",
  NT$: "TWD",
  R$: "BRL",
  MX$: "MXN",
  RD$: "DOP",
  "¥": null,
  "￥": null,
  円: "JPY",
  元: "CNY",
  원: "KRW",
  "₩": "KRW",
  "₹": "INR",
  RS: "INR",
  "₽": "RUB",
  РУБ: "RUB",
  Р: "RUB",
  "₺": "TRY",
  TL: "TRY",
  "₴": "UAH",
  ГРН: "UAH",
  "₪": "ILS",
  "฿": "THB",
  "₫": "VND",
  "₱": "PHP",
  "₦": "NGN",
  "₸": "KZT",
  "₡": "CRC",
  ЛВ: "BGN",
  LEI: "RON",
  LEU: "RON",
  ZŁ: "PLN",
  ZL: "PLN",
  KČ: "CZK",
  KC: "CZK",
  FT: "HUF",
  RM: "MYR",
  RP: "IDR",
  R: null,
  KR: null,
  FR: "CHF",
  SFR: "CHF",
  DIN: "RSD",
  KN: "HRK",
  "S/": "PEN",
};

/**
 * What a word next to a number says of its currency: a code, null for a sign that several currencies share, undefined
 * for a word that is no money (IMP-73).
 */
export const currencyOfSign = (word: string): CurrencyCode | null | undefined => {
  const sign = word.toUpperCase().replace(/\.$/, "");
  if (isCurrencyCode(sign)) return sign;
  const code = CODE_BY_SIGN[sign];
  return code === undefined || code === null ? code : (code as CurrencyCode);
};

/** The code that a cell holds and nothing else: `EUR`, `cad`, `€`; or null. */
export const currencyOfCell = (cell: string): CurrencyCode | null =>
  cell.length > 4 ? null : (currencyOfSign(cell) ?? null);
