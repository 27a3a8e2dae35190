import type { ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { MoneyText } from "../../ui/index.ts";
import { registerMessages } from "./messages.ts";
import type { Sums } from "./selection.ts";

/** More currencies than these make no sum that one could take in at a glance. */
const MOST_CURRENCIES = 3;

/** How many and how much: of the selection, or of all that pass the filter. */
export function Totals({
  kind,
  count,
  sums,
}: {
  readonly kind: "count" | "selected";
  readonly count: number;
  readonly sums: Sums;
}): ReactElement {
  const t = useMessages(registerMessages);
  const formats = useFormats();
  return (
    <output
      aria-label={t("totals.label")}
      className="flex min-w-0 flex-wrap items-baseline gap-x-5 gap-y-0.5"
    >
      <span className="money">{t(`totals.${kind}`, { count, text: formats.number(count) })}</span>
      {sums.slice(0, MOST_CURRENCIES).map((sum) => (
        <span key={sum.currency} className="flex items-baseline gap-4">
          <Figure label={t("totals.in")} amount={sum.in} currency={sum.currency} narrow={false} />
          <Figure label={t("totals.out")} amount={sum.out} currency={sum.currency} narrow={false} />
          <Figure label={t("totals.sum")} amount={sum.in + sum.out} currency={sum.currency} narrow />
        </span>
      ))}
    </output>
  );
}

function Figure({
  label,
  amount,
  currency,
  narrow,
}: {
  readonly label: string;
  readonly amount: number;
  readonly currency: string;
  /** Whether a phone has room for it. */
  readonly narrow: boolean;
}): ReactElement {
  return (
    <span className={narrow ? "flex items-baseline gap-1.5" : "flex items-baseline gap-1.5 max-xl:hidden"}>
      <span className="text-12 text-faint">{label}</span>
      <MoneyText amount={amount} currency={currency} className="text-ink" />
    </span>
  );
}
