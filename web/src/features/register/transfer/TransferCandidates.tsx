import { daysBetween } from "@coffer/core/calendar";
import type { RegisterRow } from "@coffer/core/contract";
import type { TransactionId } from "@coffer/core/ledger";
import { useEffect, useState, type ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { Button, DateText, Dialog, MoneyText, VirtualList } from "../../../ui/index.ts";
import { useEngine, useView } from "../../../views/index.ts";
import { registerMessages } from "../messages.ts";

interface Pair {
  readonly a: RegisterRow;
  readonly b: RegisterRow;
}

type Link = (a: TransactionId, b: TransactionId) => Promise<boolean>;

/** Says that some pairs look like transfers, and lets them be matched one by one. */
export function TransferCandidates({
  onLink,
  relinked,
}: {
  readonly onLink: Link;
  /** Grows when legs are linked or unlinked elsewhere on the screen. */
  readonly relinked: number;
}): ReactElement | null {
  const t = useMessages(registerMessages);
  const { pairs, drop } = useCandidates(relinked);
  const [open, setOpen] = useState(false);
  if (pairs.length === 0 && !open) return null;
  return (
    <>
      <Button size="small" variant="quiet" icon="transfer" onClick={() => setOpen(true)}>
        {t("transfer.found", { count: pairs.length })}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t("transfer.candidates")}
        description={t("transfer.candidatesText")}
        size="large"
      >
        {pairs.length === 0 ? (
          <p className="text-soft">{t("transfer.none")}</p>
        ) : (
          <VirtualList
            className="max-h-[50vh]"
            label={t("transfer.candidates")}
            count={pairs.length}
            rowHeight={64}
            rowKey={(index) => pairs[index]?.a.id ?? index}
            renderRow={(index) => {
              const pair = pairs[index];
              if (pair === undefined) return null;
              const match = async (): Promise<void> => {
                if (await onLink(pair.a.id, pair.b.id)) drop(pair);
              };
              return <PairLine pair={pair} onMatch={() => void match()} />;
            }}
          />
        )}
      </Dialog>
    </>
  );
}

function PairLine({
  pair: { a, b },
  onMatch,
}: {
  readonly pair: Pair;
  readonly onMatch: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  return (
    <div role="listitem" className="flex h-full items-center gap-4 border-b border-hairline">
      <div className="min-w-0 flex-1">
        <LegLine row={a} />
        <LegLine row={b} />
      </div>
      <span className="w-24 text-right text-12 text-faint narrow:hidden">
        {t("transfer.days", { count: Math.abs(daysBetween(a.date, b.date)) })}
      </span>
      <Button size="small" onClick={onMatch}>
        {t("transfer.match")}
      </Button>
    </div>
  );
}

function LegLine({ row }: { readonly row: RegisterRow }): ReactElement {
  return (
    <div className="flex items-baseline gap-3">
      <DateText day={row.date} className="text-faint" />
      <span className="w-32 truncate">{row.account}</span>
      <span className="min-w-0 flex-1 truncate text-soft">{row.payee || row.imported?.payee}</span>
      <MoneyText amount={row.amount} currency={row.currency} />
    </div>
  );
}

/**
 * The pairs that are left. Looking for them goes through all transactions, so it waits a moment and is done again only when some
 * came or went, or legs were linked.
 */
const useCandidates = (
  relinked: number,
): { readonly pairs: readonly Pair[]; readonly drop: (pair: Pair) => void } => {
  const engine = useEngine();
  // A link that was undone makes two candidates again.
  const undone = useView("undo", null)?.redo?.kind;
  const transactions = useView("accounts", null)?.accounts.reduce(
    (sum, account) => sum + account.transactions,
    0,
  );
  const [pairs, setPairs] = useState<readonly Pair[]>([]);
  const since = transactions === undefined ? null : `${transactions} ${relinked} ${undone}`;
  useEffect(() => {
    if (since === null) return undefined;
    let current = true;
    const look = async (): Promise<void> => {
      const found = await engine.ledger.transferCandidates();
      if (current) setPairs(found);
    };
    const timer = setTimeout(() => void look(), 1000);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [engine, since]);
  return { pairs, drop: (pair) => setPairs((now) => now.filter((other) => other !== pair)) };
};
