import type { AccountView } from "@coffer/core/contract";
import { accountKindTraits } from "@coffer/core/ledger";
import type { MinorUnits } from "@coffer/core/money";
import { Link } from "@tanstack/react-router";
import { useState, type FormEvent, type ReactElement, type ReactNode } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { AmountField, Badge, Button, buttonClass, DateField, MoneyText, Popover } from "../../ui/index.ts";
import { useAct, useEngine, useToday } from "../../views/index.ts";
import { registerMessages } from "./messages.ts";

/** The account whose register this is: what it holds, what the bank has confirmed, and what one does with it. */
export function AccountHeader({
  account,
  onReconcile,
}: {
  readonly account: AccountView;
  readonly onReconcile: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const formats = useFormats();
  const { lastStatement, closedOn, onBudget, institution, currency } = account;
  const money = (amount: number): ReactElement => (
    <MoneyText amount={amount} currency={currency} showCurrency="symbol" />
  );
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 px-4 pt-3">
      <div className="min-w-0">
        <h2 className="flex items-center gap-2 text-20 font-strong">
          <span className="truncate">{account.name}</span>
          {closedOn !== null && <Badge>{t("account.closed", { day: formats.shortDate(closedOn) })}</Badge>}
          {!onBudget && <Badge>{t("account.offBudget")}</Badge>}
        </h2>
        {institution !== "" && <p className="truncate text-12 text-faint">{institution}</p>}
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <dl className="flex flex-wrap gap-x-6 gap-y-1">
          <Fact name={t("account.balance")}>{money(account.balance)}</Fact>
          <Fact name={t("account.cleared")}>{money(account.cleared)}</Fact>
          <Fact name={t("account.statement")}>
            {lastStatement === null ? (
              <span className="text-soft">{t("account.never")}</span>
            ) : (
              <>
                {money(lastStatement.closing)}
                <span className="ml-1.5 text-12 text-faint">{formats.shortDate(lastStatement.date)}</span>
              </>
            )}
          </Fact>
        </dl>
        {closedOn === null && (
          <div className="flex gap-2">
            {!accountKindTraits(account.kind).transacts && <SetValue account={account} />}
            <Button size="small" icon="check" onClick={onReconcile}>
              {t("account.reconcile")}
            </Button>
          </div>
        )}
        <Link to="/accounts" className={buttonClass("quiet", "small")}>
          {t("account.all")}
        </Link>
      </div>
    </header>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="flex flex-col">
      <dt className="text-12 text-faint">{name}</dt>
      <dd className="text-15">{children}</dd>
    </div>
  );
}

/** For what has a value but no transactions, a house or a portfolio: what it is worth on a day. */
function SetValue({ account }: { readonly account: AccountView }): ReactElement {
  const t = useMessages(registerMessages);
  const engine = useEngine();
  const act = useAct();
  const today = useToday();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<typeof today | null>(today);
  const [value, setValue] = useState<number | null>(account.balance);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (on === null || value === null) return;
    const saved = await act(engine.ledger.setBalance({ id: account.id, on, balance: value as MinorUnits }), {
      done: t("account.valueSet", { name: account.name }),
    });
    if (saved.ok) setOpen(false);
  };
  return (
    <Popover
      label={t("account.setValue")}
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="small">{t("account.setValue")}</Button>}
    >
      <form onSubmit={(event) => void onSubmit(event)} className="flex w-64 flex-col gap-3">
        <AmountField
          autoFocus
          label={t("account.value")}
          value={value}
          currency={account.currency}
          onChange={setValue}
        />
        <DateField label={t("account.on")} value={on} today={today} onChange={setOn} />
        <p className="text-12 text-faint">{t("account.valueHint")}</p>
        <Button type="submit" variant="primary" className="self-end">
          {t("account.setValue")}
        </Button>
      </form>
    </Popover>
  );
}
