import type { ImportFileView, ImportStatementView } from "@coffer/core/contract";
import type { ReactElement, ReactNode } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Icon, MoneyText } from "../../ui/index.ts";
import { dateOrderOf } from "./mapping-roles.ts";
import { importMessages } from "./messages.ts";
import { useTargetCurrency } from "./use-target-currency.ts";
import { balanceCheck, encodingName, signRule } from "./view.ts";

/** What was recognised in the file, and whether its balances agree with its lines. */
export function StatementFacts({
  view,
  statement,
}: {
  readonly view: ImportFileView;
  readonly statement: ImportStatementView;
}): ReactElement {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const currency = useTargetCurrency(statement.target);
  const { account, opening, closing, from, to, inflow, outflow } = statement;
  const money = (minor: number, flow = false): ReactElement => (
    <MoneyText amount={minor} currency={currency} flow={flow} />
  );
  return (
    <section aria-label={t("facts.label")}>
      <h2 className="mb-2 truncate text-15 font-strong">{view.name}</h2>
      <dl className="flex flex-wrap gap-x-7 gap-y-2">
        <Fact name={t("facts.format")}>{view.format}</Fact>
        {view.encoding !== null && <Fact name={t("facts.encoding")}>{encodingName(view.encoding)}</Fact>}
        <Fact name={t("facts.account")}>{account.id ?? <Quiet>{t("facts.noAccount")}</Quiet>}</Fact>
        <Fact name={t("facts.currency")}>{statement.currency ?? <Quiet>{t("facts.noCurrency")}</Quiet>}</Fact>
        {from !== null && to !== null && (
          <Fact name={t("facts.period")}>
            {from === to
              ? formats.shortDate(from)
              : t("facts.between", { from: formats.shortDate(from), to: formats.shortDate(to) })}
          </Fact>
        )}
        {view.table !== null && (
          <>
            <Fact name={t("facts.dates")}>{t(`facts.dateOrders.${dateOrderOf(view.table.mapping)}`)}</Fact>
            <Fact name={t("facts.signs")}>{t(`facts.signRules.${signRule(view.table)}`)}</Fact>
          </>
        )}
      </dl>
      <dl className="mt-2 flex flex-wrap gap-x-7 gap-y-2">
        {opening !== null && <Fact name={t("facts.opening")}>{money(opening.amount)}</Fact>}
        <Fact name={t("facts.in")}>{money(inflow, true)}</Fact>
        <Fact name={t("facts.out")}>{money(outflow)}</Fact>
        {closing !== null && (
          <Fact name={t("facts.closing")}>
            <span className="flex items-center gap-2">
              {money(closing.amount)}
              <Check statement={statement} currency={currency} />
            </span>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Check({
  statement,
  currency,
}: {
  readonly statement: ImportStatementView;
  readonly currency: string;
}): ReactElement | null {
  const t = useMessages(importMessages);
  const check = balanceCheck(statement);
  if (check === null) return null;
  const by = check.kind === "differs" && <MoneyText amount={check.by} currency={currency} />;
  return check.kind === "adds_up" ? (
    <span className="inline-flex items-center gap-1 text-12 text-accent">
      <Icon name="check" size={12} />
      {t("facts.addsUp")}
    </span>
  ) : (
    <span className="text-12 text-caution">{t.rich("facts.differs", { amount: () => by })}</span>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="min-w-0">
      <dt className="text-12 text-faint">{name}</dt>
      <dd className="truncate text-13">{children}</dd>
    </div>
  );
}

function Quiet({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className="text-faint">{children}</span>;
}
