import type { DecimalText } from "./statement-file.ts";

export type DecimalMark = "." | ",";

const GROUPING = "'’\u00a0\u202f\u2009 ";
const AMOUNT = new RegExp(
  "^(?<open>\\()?" +
    "(?<before>[-+−–]?)\\s*" +
    "(?:\\p{L}{1,3}\\.?)?\\p{Sc}?\\s*" +
    "(?<after>[-+−–]?)\\s*" +
    `(?<body>[.,]?\\d[\\d.,${GROUPING}]*)\\s*` +
    "(?<end>[-−–]?)\\s*" +
    "(?:\\p{Sc}|(?<word>\\p{L}{2,3})\\.?)?" +
    "\\)?$",
  "u",
);

/**
 * Reads an amount as banks write it: grouped in any of the usual ways, with a currency beside it, the minus before or
 * behind or as parentheses. Null when it is no number, so that the row can be reported.
 *
 * @param mark what the file uses before the decimals, where the rest of the file tells
 * @example
 * expect(readDecimal("R$ 5.326,43")).toBe("5326.43");
 * expect(readDecimal("11 27421,94")).toBeNull();
 */
export const readDecimal = (text: string, mark: DecimalMark | null = null): DecimalText | null => {
  const trimmed = text.trim();
  if (trimmed.length > 40) return null;
  const groups = AMOUNT.exec(trimmed)?.groups;
  if (groups === undefined) return null;
  if (groups["before"] !== "" && groups["after"] !== "") return null;
  const parts = splitAtMark((groups["body"] ?? "").trim(), mark);
  if (parts === null) return null;
  const digits = parts.whole.replace(/^0+(?=\d)/, "") || "0";
  const value = parts.decimals === "" ? digits : `${digits}.${parts.decimals}`;
  const minus =
    [groups["before"], groups["after"], groups["end"]].some(
      (sign) => sign !== "" && sign !== "+" && sign !== undefined,
    ) ||
    groups["open"] !== undefined ||
    groups["word"]?.toUpperCase() === "DR";
  return minus && /[1-9]/.test(value) ? `-${value}` : value;
};

const splitAtMark = (
  body: string,
  mark: DecimalMark | null,
): { readonly whole: string; readonly decimals: string } | null => {
  const at = markPosition(body, mark);
  const whole = at < 0 ? body : body.slice(0, at);
  const decimals = at < 0 ? "" : body.slice(at + 1);
  if (!/^\d*$/.test(decimals) || !isGrouped(whole)) return null;
  return { whole: whole.replace(/\D/g, ""), decimals };
};

/** Where the decimals begin: at the last mark, unless it is seen to group thousands. */
const markPosition = (body: string, mark: DecimalMark | null): number => {
  const dot = body.lastIndexOf(".");
  const comma = body.lastIndexOf(",");
  const last = Math.max(dot, comma);
  if (last < 0) return -1;
  const found = body[last] as DecimalMark;
  if (body.indexOf(found) !== last) return -1;
  if (dot >= 0 && comma >= 0) return last;
  if (mark !== null) return found === mark ? last : groupsThousands(body, last) ? -1 : last;
  return found === "," && groupsThousands(body, last) ? -1 : last;
};

const groupsThousands = (body: string, at: number): boolean =>
  /^\d{3}$/.test(body.slice(at + 1)) && /^[1-9]/.test(body);

/** `1234567`, `1 234 567`, `1.234.567`, and `12,34,567` as in India. */
const isGrouped = (whole: string): boolean =>
  /^\d*$/.test(whole) ||
  new RegExp(`^\\d{1,3}(?:([.,${GROUPING}])\\d{2,3})*[.,${GROUPING}]\\d{3}$`).test(whole);

/** Which mark stands before the decimals in these amounts, when one of them shows it; null otherwise. */
export const decimalMarkOf = (amounts: Iterable<string>): DecimalMark | null => {
  for (const amount of amounts) {
    const tail = /([.,])(\d*)\D*$/.exec(amount.slice(-24));
    if (tail === null) continue;
    const others = amount.includes(tail[1] === "." ? "," : ".");
    if (others || tail[2]?.length === 1 || tail[2]?.length === 2) return tail[1] as DecimalMark;
  }
  return null;
};

/** A whole number of units of `digits` decimals as a decimal: `scaledDecimal(-1250, 2)` is `-12.50`. */
export const scaledDecimal = (units: number, digits: number): DecimalText => {
  const text = String(Math.abs(units)).padStart(digits + 1, "0");
  return `${units < 0 ? "-" : ""}${text.slice(0, text.length - digits)}.${text.slice(text.length - digits)}`;
};
