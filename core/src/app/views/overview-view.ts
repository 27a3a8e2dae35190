import { z } from "zod";
import { LocalDate, YearMonth } from "../../calendar/index.ts";
import type { OverviewView } from "../../contract/index.ts";
import { overview } from "../../reports/index.ts";
import type { Books } from "../books.ts";
import { registerRow } from "./register-row.ts";

export const OverviewQuery = z.strictObject({
  month: YearMonth,
  months: z.int().min(1).max(1200),
  today: LocalDate,
});
export type OverviewQuery = z.output<typeof OverviewQuery>;

/** The dashboard's figures with the names that belong to them. */
export const overviewView = (books: Books, query: OverviewQuery): OverviewView => {
  const figures = overview(books, query);
  const category = (id: string | null): string =>
    id === null ? "" : (books.find("category", id)?.name ?? "");
  return {
    ...figures,
    categories: figures.categories.map((group) => ({
      ...group,
      name: category(group.id),
      children: group.children.map((child) => ({ ...child, name: category(child.id) })),
    })),
    payees: figures.payees.map((payee) => ({
      ...payee,
      name: payee.id === null ? "" : (books.find("payee", payee.id)?.name ?? ""),
    })),
    recent: figures.recent.map((slot) => registerRow(books, books.table.transaction(slot))),
  };
};
