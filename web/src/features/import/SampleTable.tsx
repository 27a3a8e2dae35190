import type { ImportFileView } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { classNames, Select } from "../../ui/index.ts";
import { type ColumnRole, columnRoles, roleOf } from "./mapping-roles.ts";
import { importMessages } from "./messages.ts";
import type { TableQuestion } from "./open-questions.ts";

/** Rows shown below the headings. */
const SHOWN = 5;

/** Stands for an amount that the person hides. See [Note: Hidden amounts]. */
const HIDDEN = "•••••";

const isMoney = (role: ColumnRole): boolean => ["amount", "debit", "credit", "balance"].includes(role);

/** The file's first lines as they stand, and over every column what it is taken for. */
export function SampleTable({
  table: { sample, mapping },
  questions,
  onRole,
}: {
  readonly table: NonNullable<ImportFileView["table"]>;
  readonly questions: readonly TableQuestion[];
  readonly onRole: (column: number, role: ColumnRole) => void;
}): ReactElement {
  const t = useMessages(importMessages);
  const { amountsHidden } = useFormats();
  const columns = sample.reduce((most, row) => Math.max(most, row.length), 0);
  const header = mapping.headerRow === null ? undefined : sample[mapping.headerRow];
  const lines = sample.slice(0, mapping.firstDataRow + SHOWN);
  const isAsked = (role: ColumnRole): boolean =>
    (questions.includes("date") || questions.includes("amount")) && role === "ignore";
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable
    <div role="group" aria-label={t("mapping.sample")} tabIndex={0} className="overflow-x-auto">
      <table className="text-12">
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken">{t("mapping.lineHead")}</span>
            </th>
            {Array.from({ length: columns }, (_, column) => {
              const role = roleOf(mapping, column);
              const name = header?.[column]?.trim() ?? "";
              return (
                <th key={column} scope="col" className="min-w-32 px-1 pb-2 text-left font-regular">
                  <Select
                    hideLabel
                    className={classNames(isAsked(role) && "rounded-regular bg-caution-wash")}
                    label={
                      name === ""
                        ? t("mapping.columnRole", { number: String(column + 1) })
                        : t("mapping.columnRoleNamed", { number: String(column + 1), name })
                    }
                    value={role}
                    onChange={(next) => onRole(column, next)}
                    options={columnRoles.map((value) => ({ value, label: t(`mapping.roles.${value}`) }))}
                  />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {lines.map((row, line) => (
            // oxlint-disable-next-line react/no-array-index-key -- a line of a file has no other name
            <tr key={line} className="border-t border-hairline">
              <th scope="row" className="money h-7 pr-2 text-right font-regular text-faint">
                {line + 1}
              </th>
              {Array.from({ length: columns }, (_, column) => (
                <td
                  key={column}
                  className={classNames(
                    "max-w-52 truncate px-2.5",
                    line === mapping.headerRow && "font-strong",
                    line < mapping.firstDataRow && line !== mapping.headerRow && "text-faint",
                    line >= mapping.firstDataRow && roleOf(mapping, column) === "ignore" && "text-faint",
                  )}
                >
                  {amountsHidden && line >= mapping.firstDataRow && isMoney(roleOf(mapping, column))
                    ? HIDDEN
                    : row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
