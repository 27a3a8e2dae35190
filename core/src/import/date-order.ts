import type { LocalDate } from "../calendar/index.ts";
import { dayOf, type DateOrder, type PrintedDate } from "./date-format.ts";

/** What else the file tells about how its bank writes dates. */
export interface DateHints {
  /** Dates elsewhere in the file, printed the same way. */
  readonly others: readonly PrintedDate[];
  /** The headings are in a language other than English, or the numbers have decimal commas. */
  readonly continental: boolean;
  readonly currency: string | null;
  /** What the words of headings and bookings say of where the bank is at home. */
  readonly home: "day first" | "month first" | null;
  readonly today: LocalDate | null;
}

export interface DateOrderDecision {
  readonly order: DateOrder;
  /** Both readings fit and nothing in the file decides. */
  readonly doubtful: boolean;
}

const CANDIDATES: readonly DateOrder[] = ["dmy", "mdy", "ymd", "ydm"];
const MONTH_FIRST_CURRENCIES = new Set(["USD", "PHP"]);
const sure = (order: DateOrder): DateOrderDecision => ({ order, doubtful: false });

/**
 * Decides the order of day, month and year over all dates of a file (IMP-57): a day past the twelfth
 * settles it; else the order in which the rows run, a span that ends before today, the habits of language and
 * currency; else the likelier reading, with a question.
 */
export const decideDateOrder = (printed: readonly PrintedDate[], hints: DateHints): DateOrderDecision => {
  const numbers = printed.filter((date) => date.kind !== "fixed");
  if (numbers.length === 0) return sure("ymd");
  const [first] = numbers;
  if (first?.kind === "yearless" && first.named) return sure("dmy");
  const possible = fitting(numbers, CANDIDATES);
  const [only] = possible;
  if (only === undefined) return sure("dmy");
  if (possible.length === 1) return sure(only);
  const elsewhere = fitting(sameStyle(hints.others, first), possible);
  if (elsewhere.length === 1 && elsewhere[0] !== undefined) return sure(elsewhere[0]);
  const yearFirst = possible.find((order) => order === "ymd");
  if (first?.kind === "numbers" && first.yearAt === 0 && yearFirst !== undefined) return sure(yearFirst);
  return byPlausibility(
    numbers,
    possible.filter((order) => order !== "ydm"),
    first,
    hints,
  );
};

/** The orders under which the most dates exist, when that is nearly all of them. */
const fitting = (dates: readonly PrintedDate[], orders: readonly DateOrder[]): readonly DateOrder[] => {
  if (dates.length === 0) return orders;
  const counts = orders.map((order) => dates.filter((date) => dayOf(date, order, 2000) !== null).length);
  const most = Math.max(...counts);
  return orders.filter((_, index) => counts[index] === most);
};

const sameStyle = (dates: readonly PrintedDate[], first: PrintedDate | undefined): readonly PrintedDate[] =>
  first?.kind !== "numbers"
    ? []
    : dates.filter(
        (date) => date.kind === "numbers" && date.yearAt === first.yearAt && date.mark === first.mark,
      );

const byPlausibility = (
  dates: readonly PrintedDate[],
  possible: readonly DateOrder[],
  first: PrintedDate | undefined,
  hints: DateHints,
): DateOrderDecision => {
  const all = possible.map((order) => ({ order, ...runOf(dates, order) }));
  const shortest = Math.min(...all.map((run) => run.span));
  const past = all.filter((run) => hints.today === null || run.last <= hints.today);
  const runs = (past.length === 0 ? all : past).filter((run) => run.span <= 10 * shortest + 300);
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return sure(only.order);
  const orders = runs.map((run) => run.order);
  const orderly = runs.filter((run) => run.breaks === 0);
  if (orderly.length === 1 && orderly[0] !== undefined && orderly[0].days >= 4) return sure(orderly[0].order);
  const [calm, next] = runs.toSorted((a, b) => a.breaks - b.breaks);
  if (calm !== undefined && next !== undefined && next.breaks > 2 * calm.breaks + 2) return sure(calm.order);
  const [near, far] = runs.toSorted((a, b) => a.span - b.span);
  if (
    near !== undefined &&
    far !== undefined &&
    near.days >= 3 &&
    near.span <= 40 &&
    far.span > 3 * near.span + 20 &&
    !far.monthly
  ) {
    return sure(near.order);
  }
  return (
    habitual(orders, dates, hints) ?? {
      order: likeliest(runs),
      doubtful: true,
    }
  );
};

/** Of two days the reading that keeps them together, else the day first. */
const likeliest = (runs: readonly (Run & { readonly order: DateOrder })[]): DateOrder => {
  const [near, far] = runs.toSorted((a, b) => a.span - b.span);
  if (
    near !== undefined &&
    far !== undefined &&
    near.days > 1 &&
    !far.monthly &&
    near.span <= 20 &&
    far.span > 3 * near.span + 20
  )
    return near.order;
  return runs.find((run) => run.order === "dmy")?.order ?? near?.order ?? "dmy";
};

/** What language, words, padding, currency and marks say. */
const habitual = (
  possible: readonly DateOrder[],
  dates: readonly PrintedDate[],
  hints: DateHints,
): DateOrderDecision | null => {
  const [first] = dates;
  const mark = first?.kind === "numbers" ? first.mark : "/";
  const dayFirst = possible.includes("dmy") ? sure("dmy") : null;
  if (dayFirst !== null && (mark === "." || hints.continental || !possible.includes("mdy"))) return dayFirst;
  const habit = hints.home ?? paddingHabit(dates);
  if (habit !== null) return habit === "day first" ? dayFirst : sure("mdy");
  if (hints.currency !== null && MONTH_FIRST_CURRENCIES.has(hints.currency)) return sure("mdy");
  if (mark === "-" && first?.kind === "numbers" && first.longYear) return dayFirst;
  return hints.currency === null || hints.currency === "CAD" ? null : dayFirst;
};

/** `5/01/2024` is how Australians write a day, `1/5/2024` how North Americans do. */
const paddingHabit = (dates: readonly PrintedDate[]): DateHints["home"] => {
  const slashed = dates.flatMap((date) => (date.kind === "numbers" && date.mark === "/" ? [date] : []));
  if (!slashed.some(({ short }) => short[0])) return null;
  if (slashed.some(({ short }) => short[1])) return "month first";
  return slashed.some(({ numbers }) => numbers[1] < 10) ? "day first" : null;
};

interface Run {
  /** How often the rows turn against their main direction. */
  readonly breaks: number;
  /** Days between the first and the last. */
  readonly span: number;
  readonly last: string;
  /** Different days. */
  readonly days: number;
  /** On the same day of every month, as interest and rent are. */
  readonly monthly: boolean;
}

const runOf = (dates: readonly PrintedDate[], order: DateOrder): Run => {
  const days = dates.flatMap((date) => dayOf(date, order, 2000) ?? []);
  let rises = 0;
  let falls = 0;
  let earliest = days[0] ?? "";
  let last = earliest;
  for (const [index, day] of days.entries()) {
    const before = days[index - 1] ?? day;
    if (day > before) rises += 1;
    if (day < before) falls += 1;
    if (day < earliest) earliest = day;
    if (day > last) last = day;
  }
  return {
    breaks: Math.min(rises, falls),
    span: dayNumber(last) - dayNumber(earliest),
    last,
    days: new Set(days).size,
    monthly: isMonthly([...new Set(days)].toSorted()),
  };
};

/** Roughly counted days: good enough to compare spans. */
const dayNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 365 + Number(day.slice(5, 7)) * 30.4 + Number(day.slice(8, 10));

const isMonthly = (days: readonly string[]): boolean =>
  days.every((day, index) => {
    const before = days[index - 1];
    if (before === undefined) return true;
    return day.slice(8) === before.slice(8) && monthNumber(day) === monthNumber(before) + 1;
  });

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
