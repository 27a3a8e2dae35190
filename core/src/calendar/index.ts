export { LocalDate } from "./local-date.ts";
export { YearMonth } from "./year-month.ts";
