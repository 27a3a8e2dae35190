import type { CurrencyCode } from "../money/index.ts";
import type { Preamble } from "./preamble.ts";
import type { ParsedStatement, StatementBalance, StatementLine } from "./statement-file.ts";
import { addDecimals } from "./decimal-sum.ts";
import type { TableLayout } from "./table-layout.ts";
import type { TableLine, TableLines } from "./table-lines.ts";

/** One table's lines and what stood above it. */
export interface SectionLines {
  readonly preamble: Preamble;
  readonly layout: TableLayout;
  readonly lines: TableLines;
}

interface Group {
  readonly account: string | null;
  readonly currency: CurrencyCode | null;
  readonly entries: TableLine[];
  readonly parts: SectionLines[];
}

const IBAN_IN_NAME = /[A-Z]{2}\d{2}[A-Z0-9]{10,30}/;

/** One statement for each account and currency (IMP-73), in the order in which the file names them. */
export const toStatements = (parts: readonly SectionLines[], name: string): readonly ParsedStatement[] => {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const inName = IBAN_IN_NAME.exec(name)?.[0] ?? null;
  for (const part of parts) {
    const mainAccount =
      commonest(part.lines.lines.map((entry) => entry.account)) ?? part.preamble.account ?? inName;
    const mainCurrency =
      commonest(part.lines.lines.map((entry) => entry.currency)) ??
      part.preamble.currency ??
      part.layout.currency;
    for (const entry of part.lines.lines) {
      const account = entry.account ?? mainAccount;
      const currency = statedCurrency(entry, part) ?? mainCurrency;
      const key = `${account ?? ""}|${currency ?? ""}`;
      const group = byKey.get(key) ?? { account, currency, entries: [], parts: [] };
      if (!byKey.has(key)) groups.push(group);
      byKey.set(key, group);
      group.entries.push(entry);
      if (!group.parts.includes(part)) group.parts.push(part);
    }
  }
  if (groups.length > 0) return groups.map((group) => toStatement(group, groups.length === 1));
  const [part] = parts;
  if (part === undefined) return [];
  const { account, currency } = part.preamble;
  return [
    {
      account: { id: account ?? inName, kind: null },
      currency: currency ?? part.layout.currency,
      opening: null,
      closing: null,
      lines: [],
    },
  ];
};

/** A bare `$` is a weaker word than a code above the table. */
const statedCurrency = (entry: TableLine, part: SectionLines): CurrencyCode | null => {
  const { currency: column } = part.layout.mapping;
  const isSignOnly = column === null && part.layout.currency === null;
  return isSignOnly && entry.currency === "USD" && part.preamble.currency !== null
    ? part.preamble.currency
    : entry.currency;
};

const commonest = <T>(values: readonly (T | null)[]): T | null => {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
};

const toStatement = ({ account, currency, entries, parts }: Group, isOnly: boolean): ParsedStatement => {
  const lines = entries.map((entry) => entry.line);
  const told = isOnly ? parts.map((part) => balancesTold(part, lines)) : [];
  const running = runningBalances(entries, parts);
  return {
    account: { id: account, kind: null },
    currency,
    opening: told.map((balances) => balances.opening).find((balance) => balance !== null) ?? running.opening,
    closing:
      told.map((balances) => balances.closing).findLast((balance) => balance !== null) ?? running.closing,
    lines,
  };
};

interface Balances {
  readonly opening: StatementBalance | null;
  readonly closing: StatementBalance | null;
}

/** What rows among the bookings, or lines above them, say in words. */
const balancesTold = (part: SectionLines, lines: readonly StatementLine[]): Balances => {
  const days = lines.map((line) => line.date).toSorted();
  const [first] = days;
  const last = days.at(-1);
  const { opening, closing } = part.preamble;
  return {
    opening:
      part.lines.opening ??
      (opening === null || first === undefined ? null : { date: first, amount: opening }),
    closing:
      part.lines.closing ?? (closing === null || last === undefined ? null : { date: last, amount: closing }),
  };
};

/** The ends of the running balance, where it is proven to be one. */
const runningBalances = (entries: readonly TableLine[], parts: readonly SectionLines[]): Balances => {
  const reads = parts.length === 1 ? (parts[0]?.layout.reads ?? null) : null;
  const oldest = reads === "up" ? entries.at(-1) : entries[0];
  const newest = reads === "up" ? entries[0] : entries.at(-1);
  if (reads === null || oldest === undefined || newest === undefined) return { opening: null, closing: null };
  return {
    opening:
      oldest.balance === null
        ? null
        : { date: oldest.line.date, amount: addDecimals(oldest.balance, negated(oldest.line.amount)) },
    closing: newest.balance === null ? null : { date: newest.line.date, amount: newest.balance },
  };
};

const negated = (amount: string): string => (amount.startsWith("-") ? amount.slice(1) : `-${amount}`);
