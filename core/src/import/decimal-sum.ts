import type { DecimalText } from "./statement-file.ts";

const fractionOf = (text: DecimalText): number => {
  const point = text.indexOf(".");
  return point === -1 ? 0 : text.length - point - 1;
};

const unitsOf = (text: DecimalText, scale: number): bigint =>
  BigInt(text.replace(".", "") + "0".repeat(scale - fractionOf(text)));

/** The exact sum of two decimals, with the longer of their fractions. */
export const addDecimals = (left: DecimalText, right: DecimalText): DecimalText => {
  const scale = Math.max(fractionOf(left), fractionOf(right));
  const units = unitsOf(left, scale) + unitsOf(right, scale);
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const sign = units < 0n ? "-" : "";
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
};
