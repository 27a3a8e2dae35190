import type { ReactElement } from "react";
import { useFormats } from "../i18n/index.ts";
import { classNames } from "./class-names.ts";

/** A day (`YYYY-MM-DD`), short and local; `column` keeps one width, `short` reads like prose. */
export function DateText({
  day,
  format = "column",
  thisYear,
  className,
}: {
  readonly day: string;
  readonly format?: "column" | "short" | "long";
  /** The year that `short` leaves out. */
  readonly thisYear?: number;
  readonly className?: string | undefined;
}): ReactElement {
  const formats = useFormats();
  const text =
    format === "column"
      ? formats.date(day)
      : format === "short"
        ? formats.shortDate(day, thisYear)
        : formats.longDate(day);
  return (
    <time dateTime={day} className={classNames("money", className)}>
      {text}
    </time>
  );
}
