import { z } from "zod";

/** An ISO 4217 alphabetic code. */
export const CurrencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .max(3)
  .brand<"CurrencyCode">();
export type CurrencyCode = z.output<typeof CurrencyCode>;

/**
 * Codes in use by their minor digits. Left out are metals, bond units and testing codes: they have no minor unit.
 *
 * @source ISO 4217:2015, list one, as of January 2026
 */
const ACTIVE: { readonly [digits: number]: string } = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2:
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY " +
    "COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS " +
    "INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR " +
    "MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP " +
    "STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
};

/**
 * Codes withdrawn since 1989 that old statements still bear.
 *
 * @source ISO 4217:2015, list three; digits as they were when the code was withdrawn
 */
const RETIRED: { readonly [digits: number]: string } = {
  0: "ADP BEF BYB BYR ESP GRD ITL LUF MGF PTE TPE TRL",
  2:
    "AFA ANG ATS AZM BGL BGN BRR CSD CUC CYP DEM EEK FIM FRF GHC GWP HRK IEP LTL LVL MRO MTL MZM NLG PLZ ROL RUR SDD " +
    "SIT SKK SLL SRG STD TMM VEB VEF XEU YUM ZMK ZWD ZWL",
};

const codesOf = (table: { readonly [digits: number]: string }): readonly CurrencyCode[] =>
  Object.values(table)
    .flatMap((codes) => codes.split(" "))
    .sort() as CurrencyCode[];

/** Every code in use, in alphabetical order. */
export const activeCurrencyCodes: readonly CurrencyCode[] = codesOf(ACTIVE);

/** Every code that is known but no longer in use, in alphabetical order. */
export const retiredCurrencyCodes: readonly CurrencyCode[] = codesOf(RETIRED);

const digitsByCode: ReadonlyMap<string, number> = new Map(
  [ACTIVE, RETIRED].flatMap((table) =>
    Object.entries(table).flatMap(([digits, codes]) =>
      codes.split(" ").map((code): [string, number] => [code, Number(digits)]),
    ),
  ),
);

/** Whether a text is a known code, in use or retired (MON-1). */
export const isCurrencyCode = (text: string): text is CurrencyCode => digitsByCode.has(text);

/**
 * How many decimal places the minor unit has: 2 for EUR, 0 for JPY, 3 for KWD. A well-formed code that nobody knows
 * counts as 2, so that a newer device's records still show (MON-1).
 */
export const minorDigits = (currency: CurrencyCode): number => digitsByCode.get(currency) ?? 2;
