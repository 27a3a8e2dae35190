import { useState, type ReactElement, type ReactNode } from "react";
import { defineMessages, useMessages } from "../../i18n/index.ts";
import { classNames } from "../class-names.ts";
import { IconButton } from "../IconButton.tsx";
import type { ChartLink } from "./chart-point.ts";
import { MarkLink } from "./MarkLink.tsx";

const chartMessages = defineMessages("chart", {
  showTable: "Show as a table",
  showChart: "Show as a chart",
});

/** What a chart says, in rows. The first column names the row and leads where its mark leads. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly link?: ChartLink;
    readonly figures: readonly ReactNode[];
  }[];
}

/** One question: its answer as the title, the chart below, and the same as a table on request. */
export function ChartFigure({
  title,
  detail,
  controls,
  table,
  children,
}: {
  readonly title: ReactNode;
  /** Direct labels, or one quiet line of context. */
  readonly detail?: ReactNode;
  /** What chooses the chart's extent. */
  readonly controls?: ReactNode;
  readonly table: ChartTable;
  readonly children: ReactNode;
}): ReactElement {
  const t = useMessages(chartMessages);
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="flex min-w-0 flex-col rounded-large border border-hairline bg-raised p-4">
      <header className="mb-3 flex flex-wrap items-start gap-x-3 gap-y-3">
        <div className="min-w-0 flex-1">
          <h2 className="text-15 font-strong text-balance">{title}</h2>
          {detail !== undefined && <div className="mt-0.5 text-13 text-soft">{detail}</div>}
        </div>
        {controls !== undefined && <div className="narrow:order-last narrow:basis-full">{controls}</div>}
        <IconButton
          icon={asTable ? "chart" : "register"}
          label={asTable ? t("showChart") : t("showTable")}
          onClick={() => setAsTable(!asTable)}
          className="-mt-1 -mr-1.5 narrow:-mt-2.5 narrow:-mr-3"
        />
      </header>
      {asTable ? <FigureTable table={table} /> : children}
    </section>
  );
}

function FigureTable({ table }: { readonly table: ChartTable }): ReactElement {
  return (
    // Scrolls by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable
    <div className="max-h-80 overflow-auto" tabIndex={0} role="group" aria-label={table.head[0]}>
      <table className="w-full text-13">
        <thead>
          <tr>
            {table.head.map((name, column) => (
              <th
                key={name}
                scope="col"
                className={classNames(
                  "sticky top-0 h-8 bg-raised px-1.5 text-12 font-regular whitespace-nowrap text-faint",
                  column === 0 ? "text-left" : "text-right",
                )}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} className="border-t border-hairline">
              <th scope="row" className="h-8 px-1.5 text-left font-regular">
                {row.link === undefined ? (
                  row.name
                ) : (
                  <MarkLink link={row.link} className="underline-offset-4 hover:underline">
                    {row.name}
                  </MarkLink>
                )}
              </th>
              {row.figures.map((figure, column) => (
                <td key={table.head[column + 1] ?? ""} className="px-1.5 text-right">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
