import { Big } from "big.js";
import { err, ok, type Result } from "../kernel/index.ts";
import {
  evaluateExpression,
  type ExpressionError,
  type Operator,
  type Quantity,
  type Token,
} from "./amount-expression.ts";
import { type CurrencyCode, isCurrencyCode, minorDigits } from "./currency.ts";
import { currencySigns } from "./currency-sign.ts";
import { bigToMinor } from "./decimal.ts";
import type { MinorUnits, MoneyOverflow } from "./money.ts";
import { type NumberMarks, numberMarksOf, readNumber } from "./typed-number.ts";

export type AmountError =
  | { readonly code: "money/no_amount" }
  /** `money/not_an_amount` with `at`, the first character that fits nowhere, from 0; `money/division_by_zero`. */
  | ExpressionError
  | { readonly code: "money/other_currency"; readonly typed: string }
  | { readonly code: "money/excess_digits"; readonly digits: number; readonly allowed: number }
  | MoneyOverflow;

/** Longer than any sum that a person types. */
const MAX_LENGTH = 200;

/**
 * What a person means who types into an amount field (MON-10): a number in the marks of the locale or the other usual
 * ones (`1.234,56`, `1,234.56`, `1 234,56`), with or without the currency, or a small sum (`12+3*2`, `(40-4)/3`).
 * Only what was multiplied or divided is rounded, half-even; digits that were typed in excess are refused.
 *
 * @param locale a BCP 47 tag, which decides what a lone mark means; a malformed one throws a RangeError
 * @example
 * parseAmount("1.234,56", eur, "de"); // { ok: true, value: 123456 }
 */
export const parseAmount = (
  text: string,
  currency: CurrencyCode,
  locale: string,
): Result<MinorUnits, AmountError> => {
  if (text.length > MAX_LENGTH) return err({ code: "money/not_an_amount", at: MAX_LENGTH });
  const marks = numberMarksOf(locale);
  const tokens = tokenize(text, currency, marks);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 0) return err({ code: "money/no_amount" });
  const sum = evaluateExpression(tokens.value, text.length);
  if (!sum.ok) return sum;
  return toMinor(sum.value, minorDigits(currency));
};

const OPERATORS: { readonly [typed: string]: Operator } = {
  "+": "+",
  "-": "-",
  "−": "-",
  "–": "-",
  "*": "*",
  "×": "*",
  "·": "*",
  "/": "/",
  "÷": "/",
  "(": "(",
  ")": ")",
};

const SPACE = /\s|[\u200e\u200f\u061c]/u;
const WORD = /^(?:\p{L}[\p{L}.]*\p{Sc}?|\p{Sc})/u;

const tokenize = (
  text: string,
  currency: CurrencyCode,
  marks: NumberMarks,
): Result<readonly Token[], AmountError> => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? "";
    const operator = OPERATORS[character];
    const rest = text.slice(at);
    const number = operator === undefined ? readNumber(rest, marks) : undefined;
    const word = number === undefined ? WORD.exec(rest)?.[0] : undefined;
    if (operator !== undefined) {
      tokens.push({ at, operator });
      at += 1;
    } else if (number !== undefined) {
      if (number.value === undefined) return err({ code: "money/not_an_amount", at });
      tokens.push({ at, number: new Big(number.value) });
      at += number.length;
    } else if (word !== undefined) {
      if (!currencySigns(currency, marks.locale).has(word.toUpperCase())) return err(strangeWord(word, at));
      at += word.length;
    } else if (SPACE.test(character)) {
      at += 1;
    } else {
      return err({ code: "money/not_an_amount", at });
    }
  }
  return ok(tokens);
};

const strangeWord = (word: string, at: number): AmountError => {
  const code = word.toUpperCase();
  return isCurrencyCode(code) || /\p{Sc}/u.test(word)
    ? { code: "money/other_currency", typed: word }
    : { code: "money/not_an_amount", at };
};

const toMinor = ({ value, computed }: Quantity, allowed: number): Result<MinorUnits, AmountError> => {
  const typedDigits = value.toFixed().split(".")[1]?.length ?? 0;
  if (!computed && typedDigits > allowed) {
    return err({ code: "money/excess_digits", digits: typedDigits, allowed });
  }
  return bigToMinor(value, allowed);
};
