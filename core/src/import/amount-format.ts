import type { CurrencyCode } from "../money/index.ts";
import { currencyOfSign } from "./currency-sign.ts";
import type { DecimalText } from "./statement-file.ts";

export type DecimalMark = "." | ",";

/** A number as a cell prints it. */
export interface PrintedAmount {
  /** Without sign and grouping: `1234.50`. */
  readonly digits: DecimalText;
  readonly negative: boolean;
  /** A plus or minus, or brackets, stand there. */
  readonly signed: boolean;
  /** `DR` or `CR` beside the number. */
  readonly side: "debit" | "credit" | null;
  readonly currency: CurrencyCode | null;
  /** The decimal mark that this number alone proves, or null. */
  readonly proves: DecimalMark | null;
  /** Holds a decimal mark, a sign or a currency: a bare `4711` may be a number of anything. */
  readonly moneyLike: boolean;
}

const PLAIN = /^(-?)(\d{1,15})(?:\.(\d\d))?$/;
/** More letters in a row than any currency has. */
const WORDS = /[A-Za-z]{5}/;
const PLAIN_CHARACTERS = /^[\x20-\x26\x28-\x3c\x3e-\x5f\x61-\x7e]*$/;
const WRAPPED = /^="?(.*?)"?$/;
const SIDES: { readonly [word: string]: "debit" | "credit" } = {
  DR: "debit",
  D: "debit",
  DB: "debit",
  CR: "credit",
  C: "credit",
  S: "debit",
  H: "credit",
};

/**
 * Reads a number (IMP-59). `decimal` decides only what the number itself leaves open: `1.234`.
 *
 * @example
 * expect(readAmount("(1.234,50 €)", ".")).toMatchObject({ digits: "1234.50", negative: true, currency: "EUR" });
 */
export const readAmount = (cell: string, decimal: DecimalMark): PrintedAmount | null => {
  const plain = PLAIN.exec(cell);
  if (plain !== null) return plainAmount(plain);
  if (cell === "" || cell.length > 60 || WORDS.test(cell) || !/[\d٠-٩０-９]/.test(cell)) return null;

  let rest = straightened(cell);
  let negative = false;
  let signed = false;
  let side: "debit" | "credit" | null = null;
  let currency: CurrencyCode | null = null;
  let named = false;
  for (let turn = 0; turn < 6 && !/^[\d.,](?:.*\d)?[.,]?$/.test(rest); turn += 1) {
    const bracketed = /^\((.*)\)$/.exec(rest);
    const sign = /^([+-])\s*(.*)$/.exec(rest) ?? null;
    const trailing = /^(.*?)\s*([+-])$/.exec(rest);
    const word =
      /^([^\d\s.,+()-]{1,4}\.?)\s*(.*)$/.exec(rest) ?? /^(.*?)\s*([^\d\s.,+()-]{1,4}\.?)$/.exec(rest);
    if (bracketed !== null) {
      rest = (bracketed[1] ?? "").trim();
      negative = true;
      signed = true;
    } else if (sign !== null && !signed) {
      rest = sign[2] ?? "";
      negative = sign[1] === "-";
      signed = true;
    } else if (trailing !== null && !signed) {
      rest = trailing[1] ?? "";
      negative = trailing[2] === "-";
      signed = true;
    } else if (word !== null) {
      const leads = /^\D/.test(rest) && /^[^\d\s.,+()-]/.test(rest);
      const token = (leads ? word[1] : word[2]) ?? "";
      rest = ((leads ? word[2] : word[1]) ?? "").trim();
      const told = currencyOfSign(token);
      if (told !== undefined) {
        currency = told;
        named = true;
      } else {
        const told = SIDES[token.toUpperCase().replace(/\.$/, "")];
        if (told === undefined) return null;
        side = told;
      }
    } else return null;
  }
  const number = readDigits(rest, decimal);
  if (number === null) return null;
  const moneyLike = signed || named || side !== null || number.hasFraction;
  return { digits: number.digits, negative, signed, side, currency, proves: number.proves, moneyLike };
};

const plainAmount = (match: RegExpExecArray): PrintedAmount | null => {
  const [, sign = "", whole = "", fraction] = match;
  if (whole.length > 1 && whole.startsWith("0") && fraction === undefined) return null;
  return {
    digits: fraction === undefined ? whole : `${withoutZeros(whole)}.${fraction}`,
    negative: sign !== "",
    signed: sign !== "",
    side: null,
    currency: null,
    proves: fraction === undefined ? null : ".",
    moneyLike: sign !== "" || fraction !== undefined,
  };
};

/** Odd blanks, minus signs, digits and spreadsheet guards as their plain selves. */
const straightened = (cell: string): string => {
  if (PLAIN_CHARACTERS.test(cell)) return cell;
  let text = cell;
  if (text.startsWith("=")) text = WRAPPED.exec(text)?.[1] ?? text;
  if (text.startsWith("'")) text = text.slice(1);
  return text
    .replace(/[\u00a0\u202f\u2009\u2007\u200a\u3000]/g, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\ufeff]/g, "")
    .replace(/[\u2212\u2013\u2014\ufe63\uff0d]/g, "-")
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\uff0c\u066b]/g, ",")
    .replace(/\uff0e/g, ".")
    .replace(/[\u2019\u02bc\u066c`]/g, "'")
    .trim();
};

interface Digits {
  readonly digits: DecimalText;
  readonly proves: DecimalMark | null;
  readonly hasFraction: boolean;
}

const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
const GROUPED_INDIAN = /^\d{1,2}(?:([.,' ])\d{2})+\1\d{3}$/;
const isWhole = (text: string): boolean => /^\d*$/.test(text);
const isGrouped = (text: string): boolean => GROUPED.test(text) || GROUPED_INDIAN.test(text);
const withoutMarks = (text: string): string => withoutZeros(text.replace(/\D/g, ""));
const withoutZeros = (text: string): string => text.replace(/^0+(?=\d)/, "") || "0";

const readDigits = (text: string, decimal: DecimalMark): Digits | null => {
  const mark = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (mark === -1) {
    if (isWhole(text)) {
      const leadingZero = text.length > 1 && text.startsWith("0");
      return leadingZero ? null : { digits: text, proves: null, hasFraction: false };
    }
    return isGrouped(text) ? { digits: withoutMarks(text), proves: null, hasFraction: false } : null;
  }
  const sign = text[mark] as DecimalMark;
  const other: DecimalMark = sign === "." ? "," : ".";
  const whole = text.slice(0, mark);
  const fraction = text.slice(mark + 1);
  if (text.indexOf(sign) !== mark) {
    return isGrouped(text) ? { digits: withoutMarks(text), proves: other, hasFraction: false } : null;
  }
  if (!isWhole(fraction)) return null;
  if (!isWhole(whole)) {
    if (!isGrouped(whole)) return null;
    return { digits: joined(withoutMarks(whole), fraction), proves: sign, hasFraction: true };
  }
  const open = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (open && decimal !== sign) return { digits: whole + fraction, proves: null, hasFraction: false };
  return { digits: joined(withoutZeros(whole), fraction), proves: open ? null : sign, hasFraction: true };
};

const joined = (whole: string, fraction: string): DecimalText =>
  fraction === "" ? whole : `${whole}.${fraction}`;
