import type { ExchangeRateView } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { DateText, IconButton, useNarrow, VirtualList } from "../../ui/index.ts";
import { useFormats } from "../../i18n/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";

/** The rates, newest first; any number of them. */
export function RateTable({ rates }: { readonly rates: readonly ExchangeRateView[] }): ReactElement {
  const t = useMessages(settingsMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const rowHeight = useNarrow() ? 44 : 32;
  const newestFirst = rates.toSorted((left, right) =>
    left.date < right.date ? 1 : left.date > right.date ? -1 : 0,
  );
  return (
    <div role="table" aria-label={t("sections.currencies")} aria-rowcount={rates.length + 1}>
      <div role="rowgroup">
        <div role="row" className={`${columns} h-8 border-b border-hairline text-12 text-faint`}>
          <span role="columnheader">{t("currencies.tableDate")}</span>
          <span role="columnheader">{t("currencies.tablePair")}</span>
          <span role="columnheader" className="text-right">
            {t("currencies.tableRate")}
          </span>
          <span role="columnheader" className="spoken">
            {t("currencies.tableDelete")}
          </span>
        </div>
      </div>
      <VirtualList
        role="rowgroup"
        count={newestFirst.length}
        rowHeight={rowHeight}
        rowKey={(index) => newestFirst[index]?.id ?? index}
        className="max-h-[480px]"
        renderRow={(index) => {
          const rate = newestFirst[index];
          if (rate === undefined) return null;
          return (
            <div role="row" className={`${columns} h-full border-b border-hairline`}>
              <span role="cell">
                <DateText day={rate.date} />
              </span>
              <span role="cell" className="text-soft">
                {rate.from} → {rate.to}
              </span>
              <span role="cell" className="money text-right">
                {formats.decimal(rate.rate)}
              </span>
              <span role="cell" className="text-right">
                <IconButton
                  icon="trash"
                  size="small"
                  label={t("currencies.delete", { date: formats.date(rate.date) })}
                  onClick={() =>
                    void act(engine.catalog.deleteRate({ id: rate.id }), { done: t("currencies.deleted") })
                  }
                />
              </span>
            </div>
          );
        }}
      />
    </div>
  );
}

const columns = "grid grid-cols-[1fr_1fr_1fr_40px] items-center gap-3";
