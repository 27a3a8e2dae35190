/** How many months back the overview's charts go; `all` to the first transaction. */
export const overviewRanges = ["6", "12", "24", "all"] as const;
export type OverviewRange = (typeof overviewRanges)[number];

/** What the overview's address says: nothing means this month and twelve months back. */
export interface OverviewSearch {
  /** `YYYY-MM`. */
  readonly month?: string;
  readonly range?: OverviewRange;
}

/** Takes from an address what belongs to the overview, and nothing else. */
export const parseOverviewSearch = (raw: Readonly<Record<string, unknown>>): OverviewSearch => {
  const { month } = raw;
  const range = overviewRanges.find((other) => other === raw["range"]);
  return {
    ...(typeof month === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {}),
    ...(range === undefined ? {} : { range }),
  };
};
