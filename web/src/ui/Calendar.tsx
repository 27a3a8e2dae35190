import { addDays, addMonths, yearMonthOf, type LocalDate } from "@coffer/core/calendar";
import { useState, type KeyboardEvent, type ReactElement } from "react";
import { useFormats, useMessages } from "../i18n/index.ts";
import { classNames } from "./class-names.ts";
import { IconButton } from "./IconButton.tsx";
import { uiMessages } from "./messages.ts";
import { monthGrid, type GridDay } from "./month-grid.ts";

/** One month of days to choose from. Arrows move by day and week, Page Up and Down by month, Home and End within the week. */
export function Calendar({
  value,
  today,
  onChoose,
}: {
  readonly value: LocalDate | null;
  readonly today: LocalDate;
  readonly onChoose: (day: LocalDate) => void;
}): ReactElement {
  const t = useMessages(uiMessages);
  const formats = useFormats();
  const [focused, setFocused] = useState(value ?? today);
  const month = yearMonthOf(focused);
  const weeks = monthGrid(month, formats.firstDayOfWeek);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const next = moved(focused, event.key, weeks);
    if (next === null) return;
    event.preventDefault();
    setFocused(next);
    const table = event.currentTarget;
    requestAnimationFrame(() => table.querySelector<HTMLButtonElement>(`[data-day="${next}"]`)?.focus());
  };

  return (
    <div className="w-60">
      <div className="mb-2 flex items-center justify-between">
        <IconButton
          icon="chevron-left"
          label={t("date.previousMonth")}
          onClick={() => setFocused(addMonths(focused, -1))}
        />
        <span aria-live="polite" className="text-13 font-strong">
          {formats.month(month)}
        </span>
        <IconButton
          icon="chevron-right"
          label={t("date.nextMonth")}
          onClick={() => setFocused(addMonths(focused, 1))}
        />
      </div>
      <table
        role="grid"
        aria-label={formats.month(month)}
        className="w-full table-fixed"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {formats.weekdays.map((weekday) => (
              <th
                key={weekday.long}
                scope="col"
                abbr={weekday.long}
                className="h-7 text-12 font-regular text-faint"
              >
                {weekday.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map(({ day, inMonth }) => (
                <td key={day} aria-selected={day === value} className="p-0 text-center">
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === focused ? 0 : -1}
                    aria-label={formats.longDate(day)}
                    aria-current={day === today ? "date" : undefined}
                    onClick={() => onChoose(day)}
                    className={classNames(
                      "money inline-flex size-8 items-center justify-center rounded-regular text-13",
                      day === value
                        ? "bg-accent text-on-accent"
                        : inMonth
                          ? "hover:bg-wash"
                          : "text-faint hover:bg-wash",
                      day === today && day !== value && "font-strong text-accent",
                    )}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const moved = (day: LocalDate, key: string, weeks: readonly (readonly GridDay[])[]): LocalDate | null => {
  const week = weeks.find((days) => days.some((other) => other.day === day));
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "PageUp":
      return addMonths(day, -1);
    case "PageDown":
      return addMonths(day, 1);
    case "Home":
      return week?.[0]?.day ?? null;
    case "End":
      return week?.[6]?.day ?? null;
    default:
      return null;
  }
};
