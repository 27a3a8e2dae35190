import { z } from "zod";

/** A day as a calendar shows it, without time or zone: `2026-03-01`. Sorts as text. */
export const LocalDate = z.iso.date().max(10).brand<"LocalDate">();
export type LocalDate = z.output<typeof LocalDate>;
