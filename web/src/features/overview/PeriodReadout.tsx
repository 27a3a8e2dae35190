import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { MoneyText } from "../../ui/index.ts";
import { overviewMessages } from "./messages.ts";
import type { Period } from "./view.ts";

/** What a pair of bars says in figures. */
export function PeriodReadout({
  name,
  period: { income, spending },
  currency,
}: {
  readonly name: string;
  readonly period: Period;
  readonly currency: string;
}): ReactElement {
  const t = useMessages(overviewMessages);
  const lines = [
    { name: t("inAndOut.income"), amount: income, flow: false },
    { name: t("inAndOut.spending"), amount: spending, flow: false },
    { name: t("inAndOut.net"), amount: income - spending, flow: true },
  ];
  return (
    <>
      <p className="mb-1 whitespace-nowrap text-soft">{name}</p>
      {lines.map((line) => (
        <p key={line.name} className="flex justify-between gap-4">
          <span className="text-soft">{line.name}</span>
          <MoneyText amount={line.amount} currency={currency} flow={line.flow} />
        </p>
      ))}
    </>
  );
}
