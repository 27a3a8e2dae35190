import type { PayeeView } from "@coffer/core/contract";
import type { PayeeId } from "@coffer/core/ledger";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import {
  Button,
  Checkbox,
  classNames,
  DateText,
  EmptyState,
  Page,
  SkeletonLines,
  TextField,
  useNarrow,
  VirtualList,
} from "../../ui/index.ts";
import { useView } from "../../views/index.ts";
import { MergeDialog } from "./MergeDialog.tsx";
import { catalogMessages } from "./messages.ts";
import { matchingPayees } from "./payee-search.ts";
import { PayeePanel } from "./PayeePanel.tsx";

const none: readonly never[] = [];
const lineGrid =
  "grid grid-cols-[24px_minmax(0,1.6fr)_minmax(0,1fr)_112px_128px] items-center gap-3 px-4 narrow:grid-cols-[44px_minmax(0,1fr)_auto]";

/** Everyone money goes to or comes from: found, renamed, merged. */
export function PayeesPage(): ReactElement {
  const t = useMessages(catalogMessages);
  const formats = useFormats();
  const narrow = useNarrow();
  const catalog = useView("catalog", null);
  const payees = catalog?.payees ?? none;
  const categories = catalog?.categories ?? none;
  const [typed, setTyped] = useState("");
  const [selected, setSelected] = useState<ReadonlySet<PayeeId>>(new Set());
  const [openId, setOpenId] = useState<PayeeId | null>(null);
  const [merging, setMerging] = useState(false);
  const settled = useDeferredValue(typed);
  const shown = useMemo(() => matchingPayees(payees, settled), [payees, settled]);
  const names = useMemo(() => new Map(categories.map(({ id, name }) => [id, name])), [categories]);
  const chosen = payees.filter(({ id }) => selected.has(id));
  const open = payees.find(({ id }) => id === openId) ?? null;
  const choose = (id: PayeeId, taken: boolean): void => {
    const next = new Set(selected);
    if (taken) next.add(id);
    else next.delete(id);
    setSelected(next);
  };

  return (
    <Page title={t("payees.title")}>
      <div className={classNames("flex min-h-0 grow basis-0 flex-col", open !== null && "wide:pr-panel")}>
        <div className="flex flex-wrap items-center gap-2 px-4 py-2">
          <TextField
            hideLabel
            type="search"
            icon="search"
            label={t("payees.search")}
            placeholder={t("payees.searchPlaceholder")}
            value={typed}
            onChange={setTyped}
            className="w-72 narrow:w-auto narrow:flex-1"
          />
          <span className="text-12 text-faint">
            {t("payees.count", { count: shown.length, text: formats.number(shown.length) })}
          </span>
          <span className="flex-1 narrow:hidden" />
          {chosen.length > 0 && (
            <Button size="small" variant="quiet" onClick={() => setSelected(new Set())}>
              {t("payees.clear")}
            </Button>
          )}
          {chosen.length > 1 && (
            <Button size="small" icon="merge" onClick={() => setMerging(true)}>
              {t("payees.merge", { count: chosen.length })}
            </Button>
          )}
        </div>
        {catalog === undefined ? (
          <div className="p-4">
            <SkeletonLines count={6} />
          </div>
        ) : payees.length === 0 ? (
          <EmptyState icon="payee" title={t("payees.empty")}>
            {t("payees.emptyText")}
          </EmptyState>
        ) : shown.length === 0 ? (
          <p className="px-4 py-8 text-center text-soft">{t("payees.noMatch")}</p>
        ) : (
          <>
            <div
              className={classNames(
                lineGrid,
                "h-8 border-b border-hairline text-12 text-faint narrow:hidden",
              )}
            >
              <span />
              <span>{t("payees.name")}</span>
              <span>{t("payees.usual")}</span>
              <span>{t("payees.lastUsed")}</span>
              <span className="text-right">{t("payees.transactions")}</span>
            </div>
            <VirtualList
              className="min-h-0 flex-1"
              label={t("payees.list")}
              count={shown.length}
              rowHeight={narrow ? 52 : 36}
              rowKey={(index) => shown[index]?.id ?? index}
              renderRow={(index) => {
                const payee = shown[index];
                return payee === undefined ? null : (
                  <PayeeLine
                    payee={payee}
                    usual={payee.categoryId === null ? "" : (names.get(payee.categoryId) ?? "")}
                    selected={selected.has(payee.id)}
                    onSelect={(taken) => choose(payee.id, taken)}
                    onOpen={() => setOpenId(payee.id)}
                  />
                );
              }}
            />
          </>
        )}
      </div>
      <PayeePanel payee={open} categories={categories} onClose={() => setOpenId(null)} />
      {merging && (
        <MergeDialog
          payees={chosen}
          onClose={() => setMerging(false)}
          onMerged={() => {
            setMerging(false);
            setSelected(new Set());
          }}
        />
      )}
    </Page>
  );
}

function PayeeLine({
  payee: { id, name, lastUsed, transactions },
  usual,
  selected,
  onSelect,
  onOpen,
}: {
  readonly payee: PayeeView;
  readonly usual: string;
  readonly selected: boolean;
  readonly onSelect: (taken: boolean) => void;
  readonly onOpen: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const formats = useFormats();
  return (
    <div
      role="listitem"
      className={classNames(
        lineGrid,
        "h-full border-b border-hairline hover:bg-wash",
        selected && "bg-accent-wash",
      )}
    >
      <Checkbox hideLabel label={t("payees.select", { name })} checked={selected} onChange={onSelect} />
      <button
        type="button"
        aria-label={t("payees.edit", { name })}
        onClick={onOpen}
        className="h-full min-w-0 truncate rounded-small text-left -outline-offset-2"
      >
        {name}
      </button>
      <span className="truncate text-soft narrow:hidden">{usual}</span>
      <span className="text-faint narrow:hidden">
        {lastUsed === null ? t("payees.never") : <DateText day={lastUsed} />}
      </span>
      <Link
        to="/register"
        search={{ payee: id }}
        className="money justify-self-end rounded-small text-soft underline-offset-4 hover:underline"
      >
        {formats.number(transactions)}
      </Link>
    </div>
  );
}
