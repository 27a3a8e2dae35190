import { LocalDate } from "../calendar/index.ts";
import type { Clock } from "../kernel/index.ts";

/** The day it is where the person is, by the machine's time zone. */
export const today = (clock: Clock): LocalDate => {
  const now = new Date(clock.now());
  const digits = (value: number, length: number): string => String(value).padStart(length, "0");
  return LocalDate.parse(
    `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`,
  );
};
