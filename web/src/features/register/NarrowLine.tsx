import type { RegisterRow } from "@coffer/core/contract";
import { memo, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { classNames, DateText, Icon, MoneyText } from "../../ui/index.ts";
import { CategoryText } from "./CategoryText.tsx";
import { registerMessages } from "./messages.ts";
import { PayeeText } from "./PayeeText.tsx";
import { StatusMark } from "./StatusMark.tsx";
import type { LineProps } from "./TransactionLine.tsx";

/** One transaction on two lines, for a phone. A tap opens it; while selecting, a tap selects. */
export const NarrowLine = memo(function NarrowLine({
  row,
  index,
  top,
  height,
  columns,
  selected,
}: LineProps): ReactElement {
  const t = useMessages(registerMessages);
  const showsAccount = columns.some(({ name }) => name === "account");
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={row === undefined || undefined}
      data-index={index}
      style={{ height, transform: `translateY(${top}px)` }}
      className={classNames(
        "absolute inset-x-0 top-0 flex [contain:layout_size_style] items-center gap-3 border-b border-hairline px-4 active:bg-wash",
        selected && "bg-accent-wash",
      )}
    >
      {row !== undefined && (
        <>
          <div role="gridcell" data-column="select" className="hidden w-6 shrink-0 in-data-selecting:block">
            <Icon
              name={selected ? "circle-check" : "circle"}
              size={20}
              className={selected ? "text-accent" : "text-edge"}
            />
            <span className="spoken">{t("columns.selectRow")}</span>
          </div>
          <div role="gridcell" data-column="payee" className="min-w-0 flex-1">
            <div className="flex items-center text-15">
              <PayeeText row={row} />
            </div>
            <div className="flex items-center gap-1.5 text-12 text-faint">
              <DateText day={row.date} className="shrink-0" />
              {showsAccount && <span className="max-w-28 shrink-0 truncate">· {row.account}</span>}
              {isFor(row) && <span aria-hidden="true">·</span>}
              <CategoryText row={row} />
            </div>
          </div>
          <div role="gridcell" data-column="amount" className="flex shrink-0 flex-col items-end">
            <MoneyText amount={row.amount} currency={row.currency} flow className="text-15" />
            <span className="flex h-4 items-center gap-1.5 text-12">
              {row.balance !== null && (
                <MoneyText amount={row.balance} currency={row.currency} tone="soft" showCurrency="never" />
              )}
              <StatusMark status={row.status} />
            </span>
          </div>
        </>
      )}
    </div>
  );
});

/** Whether the line has something to say about what the money was for. */
const isFor = ({ category, splits, transfer, origin }: RegisterRow): boolean =>
  category !== "" || splits.length > 0 || (transfer === null && (origin === "manual" || origin === "import"));
