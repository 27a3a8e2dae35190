import { firstDay, lastDay } from "@coffer/core/calendar";
import type { OverviewView } from "@coffer/core/contract";
import { unreachable } from "@coffer/core/kernel";
import type { CategoryId } from "@coffer/core/ledger";
import type { ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { registerSearchOf } from "../../navigation/index.ts";
import { ChartFigure, type RankedBar, RankedBars } from "../../ui/chart/index.ts";
import { MoneyText } from "../../ui/index.ts";
import { spendingColour } from "./InAndOut.tsx";
import { overviewMessages } from "./messages.ts";
import type { OverviewChoice } from "./use-overview.ts";
import { budgetFilter, spendingAnswer, spendingBars, type SpendingAnswer } from "./view.ts";

/** Where a month's spending went, by group, against what is usual. */
export function Spending({
  view: { categories, currency },
  choice: { month, today },
}: {
  readonly view: OverviewView;
  readonly choice: OverviewChoice;
}): ReactElement {
  const t = useMessages(overviewMessages);
  const formats = useFormats();
  const answer = spendingAnswer(categories, month, today);
  const title = useTitle(answer, month);
  const groups = spendingBars(categories);
  const hasUsual = groups.some(({ usual }) => usual > 0);
  const days = { from: firstDay(month), to: lastDay(month) };
  const amount = (minor: number): ReactElement => <MoneyText amount={minor} currency={currency} />;
  const linkTo = (id: CategoryId | null) =>
    ({
      to: "/register",
      // Without a category only the sign tells spending from income.
      search: registerSearchOf(
        budgetFilter(days, { categoryId: id, ...(id === null ? { direction: "out" as const } : {}) }),
      ),
    }) as const;
  const nameOf = (id: CategoryId | null, name: string): string =>
    id === null ? t("spending.uncategorised") : name;
  const bars = groups.map((group): RankedBar => ({
    key: group.id ?? "none",
    name: nameOf(group.id, group.name),
    value: group.amount,
    valueText: amount(group.amount),
    mark: group.usual > 0 ? group.usual : undefined,
    markText: t.rich("spending.usual", { amount: () => amount(group.usual) }),
    link: linkTo(group.id),
    parts: group.parts.map((part) => ({
      key: `${part.id} ${part.name === null}`,
      name: part.name ?? t("spending.direct", { name: group.name }),
      value: part.amount,
      valueText: amount(part.amount),
      link: linkTo(part.id),
    })),
  }));
  return (
    <ChartFigure
      title={title}
      detail={
        answer.kind === "soFar"
          ? t("spending.usualSoFar", { usual: formats.amount(answer.usual, currency) })
          : hasUsual
            ? t("spending.usualMark")
            : undefined
      }
      table={{
        head: [t("spending.category"), t("spending.amount"), t("spending.usualHead")],
        rows: groups.map((group) => ({
          key: group.id ?? "none",
          name: nameOf(group.id, group.name),
          link: linkTo(group.id),
          figures: [amount(group.amount), amount(group.usual)],
        })),
      }}
    >
      <RankedBars
        label={t("spending.chart")}
        colour={spendingColour}
        bars={bars}
        unfoldLabel={(name) => t("spending.unfold", { name })}
        foldLabel={(name) => t("spending.fold", { name })}
      />
    </ChartFigure>
  );
}

const useTitle = (answer: SpendingAnswer, key: string): string => {
  const t = useMessages(overviewMessages);
  const formats = useFormats();
  const month = formats.month(key);
  const money = (minor: number): string => formats.amount(minor, formats.baseCurrency);
  switch (answer.kind) {
    case "none":
      return t("spending.none", { month });
    case "first":
      return t("spending.first", { amount: money(answer.spent), month });
    case "soFar":
      return t("spending.soFar", { amount: money(answer.spent) });
    case "same":
      return t("spending.same");
    case "less":
    case "more":
      return t(`spending.${answer.kind}`, { percent: formats.percent(answer.ratio) });
    default:
      return unreachable(answer);
  }
};
