import { addToMonth, type YearMonth } from "@coffer/core/calendar";
import type { ReactElement } from "react";
import { useFormats, useMessages } from "../i18n/index.ts";
import { IconButton } from "./IconButton.tsx";
import { uiMessages } from "./messages.ts";

/** ‹ March 2026 ›: one month, and its neighbours a press away. */
export function MonthStepper({
  month,
  onChange,
}: {
  readonly month: YearMonth;
  readonly onChange: (month: YearMonth) => void;
}): ReactElement {
  const formats = useFormats();
  const t = useMessages(uiMessages);
  return (
    <div className="flex items-center">
      <IconButton
        icon="chevron-left"
        label={t("date.previousMonth")}
        onClick={() => onChange(addToMonth(month, -1))}
      />
      <span aria-live="polite" className="min-w-28 text-center text-13 text-soft">
        {formats.month(month)}
      </span>
      <IconButton
        icon="chevron-right"
        label={t("date.nextMonth")}
        onClick={() => onChange(addToMonth(month, 1))}
      />
    </div>
  );
}
