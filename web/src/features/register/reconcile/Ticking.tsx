import type { LocalDate } from "@coffer/core/calendar";
import type { AccountView, RegisterRow } from "@coffer/core/contract";
import type { TransactionId } from "@coffer/core/ledger";
import type { MinorUnits } from "@coffer/core/money";
import { useState, type ReactElement, type ReactNode } from "react";
import { useFormats, useMessages } from "../../../i18n/index.ts";
import {
  Button,
  Checkbox,
  ConfirmDialog,
  DateText,
  MoneyText,
  SkeletonLines,
  useNarrow,
  VirtualList,
} from "../../../ui/index.ts";
import { useAct, useEngine, useView } from "../../../views/index.ts";
import { registerMessages } from "../messages.ts";
import { PayeeText } from "../PayeeText.tsx";

/** The transactions that no statement has settled yet, to be ticked off; the difference follows at once. */
export function Ticking({
  account,
  date,
  closing,
  onLeave,
}: {
  readonly account: AccountView;
  readonly date: LocalDate;
  readonly closing: MinorUnits;
  readonly onLeave: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const narrow = useNarrow();
  const view = useView("reconciliation", { accountId: account.id, date, closing });
  const [adjusting, setAdjusting] = useState(false);
  if (view === undefined) {
    return (
      <div className="px-4">
        <SkeletonLines />
      </div>
    );
  }
  const ticked = view.rows.filter(({ status }) => status === "cleared");
  const agrees = view.difference === 0;
  const tick = (ids: readonly TransactionId[], cleared: boolean): void =>
    void act(engine.ledger.edit({ ids, patch: { status: cleared ? "cleared" : "uncleared" } }));
  const finish = async (adjust: boolean): Promise<void> => {
    const done = t("reconcile.done", { account: account.name, day: formats.shortDate(date) });
    const { ok } = await act(engine.ledger.reconcile({ accountId: account.id, date, closing, adjust }), {
      done,
    });
    if (ok) onLeave();
  };
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-3 px-4">
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          <Figure name={t("reconcile.date")}>
            <DateText day={date} format="short" />
          </Figure>
          <Figure name={t("reconcile.closing")}>
            <MoneyText amount={closing} currency={account.currency} showCurrency="never" />
          </Figure>
          <Figure name={t("reconcile.cleared")}>
            <MoneyText amount={view.cleared} currency={account.currency} showCurrency="never" />
          </Figure>
          <Figure name={t("reconcile.difference")}>
            <output aria-label={t("reconcile.difference")}>
              <MoneyText
                amount={view.difference}
                currency={account.currency}
                showCurrency="never"
                tone={agrees ? "plain" : "trouble"}
              />
            </output>
          </Figure>
        </dl>
        <span className="flex-1" />
        <span role="status" className="text-13 text-soft">
          {agrees ? t("reconcile.agrees") : t("reconcile.clearedCount", { count: ticked.length })}
        </span>
        {agrees ? (
          <Button variant="primary" onClick={() => void finish(false)}>
            {t("reconcile.finish")}
          </Button>
        ) : (
          <Button onClick={() => setAdjusting(true)}>{t("reconcile.adjust")}</Button>
        )}
      </div>
      {view.rows.length === 0 ? (
        <p className="px-4 text-soft">{t("reconcile.empty")}</p>
      ) : (
        <>
          <div className="px-4">
            <Checkbox
              label={t("reconcile.tickAll")}
              checked={ticked.length === view.rows.length ? true : ticked.length > 0 ? "some" : false}
              onChange={(all) =>
                tick(
                  view.rows.map(({ id }) => id),
                  all,
                )
              }
            />
          </div>
          <VirtualList
            className="min-h-0 flex-1 border-t border-hairline"
            label={t("reconcile.rows")}
            count={view.rows.length}
            rowHeight={narrow ? 56 : 36}
            rowKey={(index) => view.rows[index]?.id ?? index}
            renderRow={(index) => {
              const row = view.rows[index];
              return row === undefined ? null : (
                <TickLine row={row} onTick={(cleared) => tick([row.id], cleared)} />
              );
            }}
          />
        </>
      )}
      <ConfirmDialog
        open={adjusting}
        onClose={() => setAdjusting(false)}
        onConfirm={() => {
          setAdjusting(false);
          void finish(true);
        }}
        title={t("reconcile.adjustTitle", { amount: formats.money(view.difference, account.currency) })}
        confirmLabel={t("reconcile.adjustConfirm")}
      >
        {t("reconcile.adjustText")}
      </ConfirmDialog>
    </>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="flex flex-col">
      <dt className="text-12 text-faint">{name}</dt>
      <dd className="text-15">{children}</dd>
    </div>
  );
}

function TickLine({
  row,
  onTick,
}: {
  readonly row: RegisterRow;
  readonly onTick: (cleared: boolean) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const formats = useFormats();
  const payee = row.payee || row.transfer?.account || t("cell.noPayee");
  return (
    <div
      role="listitem"
      className="flex h-full items-center gap-3 border-b border-hairline px-4 hover:bg-wash"
    >
      <Checkbox
        hideLabel
        label={t("reconcile.tick", { payee, day: formats.shortDate(row.date) })}
        checked={row.status === "cleared"}
        onChange={onTick}
      />
      <DateText day={row.date} className="w-24 shrink-0" />
      <span className="flex min-w-0 flex-1 items-center">
        <PayeeText row={row} />
      </span>
      <span className="min-w-0 flex-1 truncate text-soft narrow:hidden">{row.note}</span>
      <MoneyText amount={row.amount} currency={row.currency} flow showCurrency="never" />
    </div>
  );
}
