import { type AmountTest, parseDecimal, startsWith } from "./amount-test.ts";
import {
  type DateTest,
  englishMonths,
  type MonthNames,
  parseDateTest,
  parseNamedMonth,
} from "./date-test.ts";
import { foldText } from "./fold.ts";

/** A word or phrase, folded, to be found anywhere in one of a row's texts. */
export interface TextTest {
  readonly kind: "text";
  readonly text: string;
}

/** A part of a tag's name, folded. */
export interface TagTest {
  readonly kind: "tag";
  readonly text: string;
}

export type Test = TextTest | TagTest | AmountTest | DateTest;

/** Passes when one of its readings does: `2024` is a year, an amount and a text. */
export interface Term {
  readonly excluded: boolean;
  readonly readings: readonly Test[];
}

/** All terms must pass; none asks nothing. */
export type Query = readonly Term[];

/** What a search field says (SEA-2 to SEA-7). Every text is a query: what is half typed asks nothing yet. */
export const parseQuery = (text: string, monthNames: MonthNames = englishMonths): Query => {
  const words = foldText(text).match(WORD) ?? [];
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const next = words[at + 1];
    const month = next === undefined ? undefined : parseNamedMonth(word, next, monthNames);
    if (month === undefined) {
      const term = parseWord(word);
      if (term !== undefined) terms.push(term);
    } else {
      terms.push({ excluded: false, readings: [month, { kind: "text", text: `${word} ${next}` }] });
      at += 1;
    }
  }
  return terms;
};

const WORD = /[-#]{0,2}"[^"]*(?:"|$)|\S+/gu;
const SIGNED = /^([-+])(?=\d)/;
const COMPARISON = /^([<>])(=?)(.+)$/;

const parseWord = (word: string): Term | undefined => {
  const signed = SIGNED.exec(word);
  if (signed !== null) return parseSigned(word.slice(1), signed[1] === "-" ? "out" : "in");
  const excluded = word.startsWith("-");
  const readings = parseReadings(excluded ? word.slice(1) : word);
  return readings.length === 0 ? undefined : { excluded, readings };
};

/** `-42.50` is money out; `-12-b` is no amount, so it excludes. */
const parseSigned = (word: string, sign: "in" | "out"): Term => {
  const decimal = parseDecimal(word);
  if (decimal !== undefined) return { excluded: false, readings: [startsWith(decimal, sign)] };
  return { excluded: sign === "out", readings: parseReadings(word) };
};

const parseReadings = (word: string): readonly Test[] => {
  if (word.startsWith("#")) return textTests("tag", word.slice(1));
  if (word.startsWith('"')) return textTests("text", word);
  const test = parseComparison(word) ?? parseRange(word);
  if (test !== undefined) return [test];
  if (HALF_TYPED.test(word)) return [];
  const decimal = parseDecimal(word);
  const date = parseDateTest(word);
  return [
    ...textTests("text", word),
    ...(decimal === undefined ? [] : [startsWith(decimal, null)]),
    ...(date === undefined ? [] : [date]),
  ];
};

/** An operator that still waits for its number. */
const HALF_TYPED = /^(?:[<>]=?|\.\.)$/;

const textTests = (kind: "text" | "tag", word: string): readonly (TextTest | TagTest)[] => {
  const text = word.replaceAll('"', "").trim();
  return text === "" ? [] : [{ kind, text }];
};

/** `>100`, `<=20`, `>=2024-03`. */
const parseComparison = (word: string): Test | undefined => {
  const [, operator, equals, operand = ""] = COMPARISON.exec(word) ?? [];
  if (operator === undefined) return undefined;
  const included = equals === "=";
  const date = operand.includes("-") ? parseDateTest(operand) : undefined;
  if (date !== undefined) {
    return operator === ">"
      ? { kind: "date", from: included ? date.from : date.to + 1, to: Infinity }
      : { kind: "date", from: -Infinity, to: included ? date.to : date.from - 1 };
  }
  const decimal = parseDecimal(operand);
  if (decimal === undefined) return undefined;
  const bound = { decimal, included };
  return operator === ">"
    ? { kind: "amount", sign: null, low: bound, high: null, unfinished: false }
    : { kind: "amount", sign: null, low: null, high: bound, unfinished: false };
};

/** `10..20`, `..20`, `2024-01..2024-03`: both ends pass. */
const parseRange = (word: string): Test | undefined => {
  const [left, right, more] = word.split("..");
  if (left === undefined || right === undefined || more !== undefined || word === "..") return undefined;
  return parseDateRange(left, right) ?? parseAmountRange(left, right);
};

const parseDateRange = (left: string, right: string): DateTest | undefined => {
  // Two years without a month are two amounts as well; a year is what people mean.
  const from = parseDateTest(left);
  const to = parseDateTest(right);
  if ((left !== "" && from === undefined) || (right !== "" && to === undefined)) return undefined;
  return { kind: "date", from: from?.from ?? -Infinity, to: to?.to ?? Infinity };
};

const parseAmountRange = (left: string, right: string): AmountTest | undefined => {
  const low = parseDecimal(left);
  const high = parseDecimal(right);
  if ((left !== "" && low === undefined) || (right !== "" && high === undefined)) return undefined;
  return {
    kind: "amount",
    sign: null,
    low: low === undefined ? null : { decimal: low, included: true },
    high: high === undefined ? null : { decimal: high, included: true },
    unfinished: false,
  };
};
