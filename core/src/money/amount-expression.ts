import type { Big } from "big.js";
import { err, ok, type Result, unreachable } from "../kernel/index.ts";

type Arithmetic = "+" | "-" | "*" | "/";
export type Operator = Arithmetic | "(" | ")";

/** `at`: where it begins in the text, from 0. */
export type Token = { readonly at: number } & ({ readonly operator: Operator } | { readonly number: Big });

export type ExpressionError =
  | { readonly code: "money/not_an_amount"; readonly at: number }
  | { readonly code: "money/division_by_zero" };

/** What an expression comes to. */
export interface Quantity {
  readonly value: Big;
  /** Multiplied or divided: its digits were not typed. */
  readonly computed: boolean;
}

type Evaluated = Result<Quantity, ExpressionError>;

/** A place in the tokens that moves on as they are read. */
interface Reader {
  readonly tokens: readonly Token[];
  /** Where the text ends: an expression that breaks off is wrong there. */
  readonly end: number;
  next: number;
}

/**
 * What a small sum comes to, products before sums (MON-10):
 *
 *     sum     = product (("+" | "-") product)*
 *     product = factor (("*" | "/") factor)*
 *     factor  = ("+" | "-") factor | number | "(" sum ")"
 */
export const evaluateExpression = (tokens: readonly Token[], end: number): Evaluated => {
  const reader: Reader = { tokens, end, next: 0 };
  const whole = readSum(reader);
  return whole.ok && reader.next < tokens.length ? unexpected(reader) : whole;
};

const readSum = (reader: Reader): Evaluated => readChain(reader, readProduct, ["+", "-"]);

const readProduct = (reader: Reader): Evaluated => readChain(reader, readFactor, ["*", "/"]);

const readChain = (
  reader: Reader,
  readOperand: (reader: Reader) => Evaluated,
  operators: readonly Arithmetic[],
): Evaluated => {
  let left = readOperand(reader);
  while (left.ok) {
    const next = operatorAt(reader);
    const operator = operators.find((candidate) => candidate === next);
    if (operator === undefined) return left;
    reader.next += 1;
    const right = readOperand(reader);
    if (!right.ok) return right;
    left = combine(operator, left.value, right.value);
  }
  return left;
};

const combine = (operator: Arithmetic, left: Quantity, right: Quantity): Evaluated => {
  const computed = left.computed || right.computed;
  switch (operator) {
    case "+":
      return ok({ value: left.value.plus(right.value), computed });
    case "-":
      return ok({ value: left.value.minus(right.value), computed });
    case "*":
      return ok({ value: left.value.times(right.value), computed: true });
    case "/":
      return right.value.eq(0)
        ? err({ code: "money/division_by_zero" })
        : ok({ value: left.value.div(right.value), computed: true });
    default:
      return unreachable(operator);
  }
};

const readFactor = (reader: Reader): Evaluated => {
  const token = reader.tokens[reader.next];
  if (token === undefined) return unexpected(reader);
  if ("number" in token) {
    reader.next += 1;
    return ok({ value: token.number, computed: false });
  }
  if (token.operator === "(") return readParenthesis(reader);
  if (token.operator !== "+" && token.operator !== "-") return unexpected(reader);
  reader.next += 1;
  const operand = readFactor(reader);
  if (!operand.ok || token.operator === "+") return operand;
  return ok({ value: operand.value.value.neg(), computed: operand.value.computed });
};

const readParenthesis = (reader: Reader): Evaluated => {
  reader.next += 1;
  const inner = readSum(reader);
  if (!inner.ok) return inner;
  if (operatorAt(reader) !== ")") return unexpected(reader);
  reader.next += 1;
  return inner;
};

const operatorAt = ({ tokens, next }: Reader): Operator | undefined => {
  const token = tokens[next];
  return token !== undefined && "operator" in token ? token.operator : undefined;
};

const unexpected = ({ tokens, end, next }: Reader): Evaluated =>
  err({ code: "money/not_an_amount", at: tokens[next]?.at ?? end });
