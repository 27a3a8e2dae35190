import type { ImportRowView } from "@coffer/core/contract";
import { memo, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { classNames, DateText, MoneyText } from "../../ui/index.ts";
import { IncludeBox } from "./IncludeBox.tsx";
import { type LineLayout, lineColumns } from "./line-layout.ts";
import { importMessages } from "./messages.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import { useReason } from "./use-reason.ts";

interface LineProps {
  /** Undefined while it is fetched: the line keeps its place. */
  readonly row: ImportRowView | undefined;
  readonly id: string | undefined;
  readonly position: number;
  /** Pixels from the top of the first line. */
  readonly top: number;
  readonly height: number;
  readonly currency: string;
  readonly layout: LineLayout;
  readonly onToggle: (position: number, row: ImportRowView) => void;
}

/** One line of a file, as the register would show it. */
export const PreviewLine = memo(function PreviewLine({
  row,
  id,
  position,
  top,
  height,
  currency,
  layout,
  onToggle,
}: LineProps): ReactElement {
  return (
    <div
      role="row"
      id={id}
      aria-rowindex={position + 2}
      aria-selected={row?.included ?? false}
      aria-busy={row === undefined || undefined}
      style={{ height, transform: `translateY(${top}px)` }}
      className={classNames(
        "absolute inset-x-0 top-0 grid items-center gap-x-3 border-b border-hairline px-6 text-13 hover:bg-wash narrow:px-4",
        id !== undefined && "-outline-offset-2 outline-accent group-focus-visible/grid:outline-2",
        row !== undefined && !row.included && "text-faint",
        lineColumns[layout],
      )}
    >
      {row !== undefined && (
        <>
          <span role="gridcell" className="flex">
            <Include row={row} onToggle={() => onToggle(position, row)} />
          </span>
          {layout === "narrow" ? (
            <NarrowCells row={row} currency={currency} />
          ) : (
            <WideCells row={row} currency={currency} roomy={layout === "roomy"} />
          )}
        </>
      )}
    </div>
  );
});

function Include({
  row,
  onToggle,
}: {
  readonly row: ImportRowView;
  readonly onToggle: () => void;
}): ReactElement | null {
  const t = useMessages(importMessages);
  if (row.verdict.kind === "skipped") return null;
  const name = row.payee === "" ? t("rows.line", { number: String(row.line) }) : row.payee;
  return <IncludeBox label={t("rows.includeRow", { name })} checked={row.included} onToggle={onToggle} />;
}

interface CellsProps {
  readonly row: ImportRowView;
  readonly currency: string;
}

function WideCells({ row, currency, roomy }: CellsProps & { readonly roomy: boolean }): ReactElement {
  const reason = useReason()(row);
  return (
    <>
      <span role="gridcell">
        <VerdictMark kind={row.verdict.kind} />
      </span>
      <span role="gridcell">{row.date !== null && <DateText day={row.date} />}</span>
      <span role="gridcell" className="truncate" title={`${row.payee} ${row.memo}`.trim()}>
        <Text row={row} />
      </span>
      {roomy && (
        <span role="gridcell" className="truncate text-soft">
          {row.category}
        </span>
      )}
      <span role="gridcell" className="truncate text-soft" title={reason}>
        {reason}
      </span>
      <span role="gridcell" className="text-right">
        {row.amount !== null && <MoneyText amount={row.amount} currency={currency} flow={row.included} />}
      </span>
    </>
  );
}

function NarrowCells({ row, currency }: CellsProps): ReactElement {
  const reason = useReason()(row);
  return (
    <>
      <span role="gridcell" className="flex min-w-0 flex-col gap-1">
        <span className="truncate">
          <Text row={row} />
        </span>
        <span className="flex items-center gap-2 text-12 text-faint">
          <VerdictMark kind={row.verdict.kind} />
          <span className="min-w-0 truncate">
            {row.date !== null && <DateText day={row.date} />}
            {row.date !== null && reason !== "" && " · "}
            {reason}
          </span>
        </span>
      </span>
      <span role="gridcell" className="self-start pt-2.5 text-right">
        {row.amount !== null && <MoneyText amount={row.amount} currency={currency} flow={row.included} />}
      </span>
    </>
  );
}

/** Payee, then what it was about. */
function Text({ row: { payee, memo, verdict } }: { readonly row: ImportRowView }): ReactElement {
  const t = useMessages(importMessages);
  if (payee === "" && memo === "" && verdict.kind !== "skipped") return <>{t("rows.noPayee")}</>;
  return (
    <>
      {payee}
      {memo !== "" && memo !== payee && (
        <span className={payee === "" ? undefined : "ml-2 text-12 text-faint"}>{memo}</span>
      )}
    </>
  );
}
