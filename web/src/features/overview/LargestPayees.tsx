import { firstDay, lastDay } from "@coffer/core/calendar";
import type { OverviewView } from "@coffer/core/contract";
import type { PayeeId } from "@coffer/core/ledger";
import type { ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { registerSearchOf } from "../../navigation/index.ts";
import { ChartFigure, RankedBars } from "../../ui/chart/index.ts";
import { MoneyText } from "../../ui/index.ts";
import { spendingColour } from "./InAndOut.tsx";
import { overviewMessages } from "./messages.ts";
import type { OverviewChoice } from "./use-overview.ts";
import { budgetFilter } from "./view.ts";

/** Whom most of a month's spending went to. */
export function LargestPayees({
  view: { payees, currency },
  choice: { month },
}: {
  readonly view: OverviewView;
  readonly choice: OverviewChoice;
}): ReactElement {
  const t = useMessages(overviewMessages);
  const formats = useFormats();
  const days = { from: firstDay(month), to: lastDay(month) };
  const linkTo = (payeeId: PayeeId | null) =>
    ({ to: "/register", search: registerSearchOf(budgetFilter(days, { payeeId })) }) as const;
  const lines = payees.map(({ id, name, amount, count }) => ({
    key: id ?? "none",
    name: id === null ? t("payees.noPayee") : name,
    value: amount,
    valueText: <MoneyText amount={amount} currency={currency} />,
    markText: t("payees.times", { count }),
    count: formats.number(count),
    link: linkTo(id),
  }));
  const [first] = lines;
  return (
    <ChartFigure
      title={
        first === undefined
          ? t("payees.none", { month: formats.month(month) })
          : t("payees.most", { name: first.name })
      }
      table={{
        head: [t("payees.payee"), t("payees.count"), t("payees.amount")],
        rows: lines.map((line) => ({
          key: line.key,
          name: line.name,
          link: line.link,
          figures: [
            <span className="money" key="count">
              {line.count}
            </span>,
            line.valueText,
          ],
        })),
      }}
    >
      <RankedBars label={t("payees.chart")} colour={spendingColour} bars={lines} />
    </ChartFigure>
  );
}
