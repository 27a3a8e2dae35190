import type { LocalDate } from "../../calendar/index.ts";

/** A file name that every system takes: `Household 2026-06-30.json`. */
export const fileName = (name: string, date: LocalDate, extension: string): string => {
  const plain = name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, " ").replace(/^[.\s]+|[.\s]+$/gu, "");
  return `${plain === "" ? "Coffer" : plain} ${date}.${extension}`;
};
