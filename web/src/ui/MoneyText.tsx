import type { ReactElement } from "react";
import { useFormats, useMessages } from "../i18n/index.ts";
import { classNames } from "./class-names.ts";
import { uiMessages } from "./messages.ts";

/**
 * An amount: tabular figures, U+2212, dots while amounts are hidden. The currency is named only where it is not the base
 * currency. See [Note: Hidden amounts].
 *
 * @unit minor units of `currency`
 */
export function MoneyText({
  amount,
  currency,
  flow = false,
  tone = "plain",
  showCurrency = "auto",
  whole = false,
  className,
}: {
  readonly amount: number;
  readonly currency: string;
  /** Money that moved: what comes in carries a plus and the quiet green of income. */
  readonly flow?: boolean;
  /** `trouble` only for what is wrong: overspent, failed, does not add up. */
  readonly tone?: "plain" | "soft" | "trouble";
  readonly showCurrency?: "auto" | "never" | "symbol";
  /** Without the fraction: for headlines. */
  readonly whole?: boolean;
  readonly className?: string | undefined;
}): ReactElement {
  const formats = useFormats();
  const t = useMessages(uiMessages);
  const options = { plus: flow, whole };
  const foreign = showCurrency === "auto" && currency !== formats.baseCurrency;
  return (
    <span
      className={classNames(
        "money",
        tone === "soft" && "text-soft",
        tone === "trouble" && "text-trouble",
        tone === "plain" && flow && amount > 0 && "text-accent",
        className,
      )}
    >
      {/* The code stands before the figures, so that these still end on one line with those above and below. */}
      {foreign && <span className="mr-1 text-12 text-faint">{currency}</span>}
      {formats.amountsHidden ? (
        <>
          <span aria-hidden="true">{formats.amount(amount, currency)}</span>
          <span className="spoken">{t("amountHidden")}</span>
        </>
      ) : showCurrency === "symbol" ? (
        formats.money(amount, currency, options)
      ) : (
        formats.amount(amount, currency, options)
      )}
    </span>
  );
}
