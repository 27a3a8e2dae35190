import type { LocalDate } from "@coffer/core/calendar";
import type { AccountView } from "@coffer/core/contract";
import type { MinorUnits } from "@coffer/core/money";
import { useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { AmountField, Button, DateField } from "../../../ui/index.ts";
import { useToday } from "../../../views/index.ts";
import { registerMessages } from "../messages.ts";
import { Ticking } from "./Ticking.tsx";

/** Holds an account against a bank statement: its closing day and balance, then ticking until nothing differs. */
export function Reconciliation({
  account,
  onLeave,
}: {
  readonly account: AccountView;
  readonly onLeave: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const [statement, setStatement] = useState<{
    readonly date: LocalDate;
    readonly closing: MinorUnits;
  } | null>(null);
  return (
    <section
      aria-label={t("reconcile.title", { account: account.name })}
      className="flex min-h-0 flex-1 flex-col gap-3 pt-4"
    >
      <header className="flex items-center justify-between gap-4 px-4">
        <h2 className="truncate text-20 font-strong">{t("reconcile.title", { account: account.name })}</h2>
        <Button variant="quiet" onClick={onLeave}>
          {t("reconcile.leave")}
        </Button>
      </header>
      {statement === null ? (
        <StatementForm account={account} onStart={setStatement} />
      ) : (
        <Ticking account={account} {...statement} onLeave={onLeave} />
      )}
    </section>
  );
}

function StatementForm({
  account,
  onStart,
}: {
  readonly account: AccountView;
  readonly onStart: (statement: { readonly date: LocalDate; readonly closing: MinorUnits }) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const today = useToday();
  const [date, setDate] = useState<LocalDate | null>(today);
  const [closing, setClosing] = useState<number | null>(null);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (date !== null && closing !== null) onStart({ date, closing: closing as MinorUnits });
  };
  return (
    <form onSubmit={onSubmit} className="flex max-w-96 flex-col gap-4 px-4">
      <p className="text-soft">{t("reconcile.intro")}</p>
      <DateField label={t("reconcile.date")} value={date} today={today} onChange={setDate} />
      <AmountField
        autoFocus
        label={t("reconcile.closing")}
        value={closing}
        currency={account.currency}
        onChange={setClosing}
      />
      <Button type="submit" variant="primary" disabled={date === null} className="self-start">
        {t("reconcile.start")}
      </Button>
    </form>
  );
}
