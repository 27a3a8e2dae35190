import type { AccountView, RegisterRow, TransactionPatch } from "@coffer/core/contract";
import type { TransactionId } from "@coffer/core/ledger";
import { useMemo, useRef, useState, type ReactElement } from "react";
import { classNames, Icon, useNarrow } from "../../ui/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { useToday, useView } from "../../views/index.ts";
import { AccountHeader } from "./AccountHeader.tsx";
import { CellEditor } from "./CellEditor.tsx";
import type { After } from "./CellFrame.tsx";
import { columnsFor, type ColumnName } from "./columns.ts";
import { editableBeside } from "./cursor.ts";
import { DetailsPanel } from "./details/DetailsPanel.tsx";
import { NewTransactionSheet } from "./details/NewTransactionSheet.tsx";
import { emptyDraft, inAccount, type Draft } from "./draft.ts";
import { EmptyRegister } from "./EmptyRegister.tsx";
import { Measured } from "./Measured.tsx";
import { registerMessages } from "./messages.ts";
import { NewTransaction } from "./NewTransaction.tsx";
import { ReconciledGuard } from "./ReconciledGuard.tsx";
import { RegisterFooter } from "./RegisterFooter.tsx";
import { RegisterGrid, type GridHandle, type RowPress } from "./RegisterGrid.tsx";
import { RegisterToolbar } from "./RegisterToolbar.tsx";
import { TransferCandidates } from "./transfer/TransferCandidates.tsx";
import { TransferDialog } from "./transfer/TransferDialog.tsx";
import { UnfoldedSplit } from "./UnfoldedSplit.tsx";
import { useElementWidth } from "./use-element-width.ts";
import { useJump } from "./use-jump.ts";
import { useRegister } from "./use-register.ts";
import { useRegisterActions } from "./use-register-actions.ts";
import { useRegisterCommands } from "./use-register-commands.ts";
import { useRegisterCursor } from "./use-register-cursor.ts";
import type { useRegisterFilter } from "./use-register-filter.ts";
import { useRegisterSelection } from "./use-register-selection.ts";

/** Pixels of a line: two lines of text on a phone. */
const ROW_HEIGHT = { narrow: 56, compact: 28, comfortable: 32 };

/** The register: its filters, its rows, and what can be done with them. */
export function RegisterScreen({
  query,
  account,
  onReconcile,
}: {
  readonly query: ReturnType<typeof useRegisterFilter>;
  /** The one account that is shown. */
  readonly account: AccountView | undefined;
  readonly onReconcile: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const narrow = useNarrow();
  const today = useToday();
  const density = useView("preferences", null)?.density ?? "comfortable";
  const accounts = useView("accounts", null)?.accounts;
  const { filter, sort, selector } = query;

  const [frame, width] = useElementWidth();
  // On a phone a row has two lines, which hold what the columns would.
  const room = narrow ? Infinity : width;
  const columns = useMemo(() => columnsFor({ width: room, filter }), [room, filter]);
  const { pages, snapshot } = useRegister(selector);
  const actions = useRegisterActions(pages);
  const { cursor, place, move, editing, edit, stopEditing } = useRegisterCursor(snapshot, columns);
  const chosen = useRegisterSelection(selector, snapshot);
  const grid = useRef<GridHandle>(null);
  const search = useRef<HTMLInputElement>(null);

  const [unfolded, setUnfolded] = useState<{ readonly id: TransactionId; readonly height: number } | null>(
    null,
  );
  const [begun, setDraft] = useState<Draft | null>(null);
  // Where one account is shown, what is entered goes there, wherever it was begun.
  const draft = begun === null || account === undefined ? begun : inAccount(begun, account.id);
  const [details, setDetails] = useState(false);
  const [filterOpen, setFilterOpen] = useState(false);
  const [transferring, setTransferring] = useState<RegisterRow | null>(null);

  const jump = useJump(query, snapshot, (index) => {
    place(index);
    requestAnimationFrame(() => grid.current?.show(index));
  });

  const current = snapshot.rowAt(cursor.index);
  const unfoldedAt = unfolded === null ? -1 : snapshot.indexOf(unfolded.id, cursor.index);
  const layout = useMemo(
    () => ({
      count: snapshot.count,
      rowHeight: narrow ? ROW_HEIGHT.narrow : ROW_HEIGHT[density],
      unfolded: unfoldedAt < 0 || unfolded === null ? null : { index: unfoldedAt, height: unfolded.height },
    }),
    [snapshot.count, narrow, density, unfoldedAt, unfolded],
  );

  const show = (index: number): void => grid.current?.show(index);
  const step = (by: "up" | "down"): void => {
    show(move(by, 1));
    grid.current?.focus();
  };
  /** The selected rows, or the one the keyboard is in. */
  const targets = async (): Promise<readonly TransactionId[]> =>
    chosen.count > 0 ? chosen.ids() : current === undefined ? [] : [current.id];
  const editTargets = async (patch: TransactionPatch): Promise<void> => {
    const ids = await targets();
    await actions.edit(ids, patch, ids.length > 1);
  };
  const removeTargets = async (): Promise<void> => {
    if (await actions.remove(await targets())) chosen.clear();
  };
  const unfold = (row: RegisterRow | undefined): void => {
    if (row === undefined) return;
    if (narrow) return setDetails(true);
    setUnfolded(unfolded?.id === row.id ? null : { id: row.id, height: 0 });
  };
  const fold = (): void => {
    setUnfolded(null);
    grid.current?.focus();
  };

  const startEditing = (column: ColumnName): void => {
    if (current === undefined) return;
    if (column === "select") chosen.toggle(cursor.index);
    else if (column === "status") actions.toggleCleared([current]);
    else if (column === "balance") setDetails(true);
    else if (column === "category" && current.splits.length > 0) unfold(current);
    else edit(column);
  };
  const finishEditing = (patch: TransactionPatch | null, after: After): void => {
    if (current !== undefined && patch !== null) void actions.edit([current.id], patch);
    goOn(after);
  };
  const goOn = (after: After): void => {
    stopEditing();
    const beside =
      after === "stay" || after === "down" || editing === null
        ? null
        : editableBeside(columns, editing, after === "next" ? 1 : -1);
    if (beside !== null) return edit(beside);
    if (after === "down") show(move("down", 1));
    if (after !== "stay") grid.current?.focus();
  };

  const onPress = ({ index, column, twice, shift, mod }: RowPress): void => {
    const row = snapshot.rowAt(index);
    if (row === undefined) return;
    if (narrow) {
      place(index);
      if (mod || chosen.count > 0) chosen.toggle(index);
      else setDetails(true);
      return;
    }
    if (shift) chosen.extendTo(index, cursor.index);
    else if (mod || column === "select") chosen.toggle(index);
    else if (column === "status") actions.toggleCleared([row]);
    const wasActive = index === cursor.index && column === cursor.column;
    place(index, column);
    grid.current?.focus();
    if (!shift && !mod && (twice || wasActive) && column !== "select" && column !== "status")
      startEditing(column);
  };

  const create = (): void => {
    if (accounts?.length === 0) return;
    const last = accounts?.find(({ closedOn }) => closedOn === null);
    setDraft(emptyDraft(account?.id ?? draft?.accountId ?? last?.id ?? null, draft?.date ?? today));
  };

  useRegisterCommands({
    next: () => step("down"),
    previous: () => step("up"),
    create,
    edit: () => edit("payee"),
    split: () => unfold(current),
    transfer: () => setTransferring(current !== undefined && current.transfer === null ? current : null),
    clear: () =>
      void (chosen.count > 0 && chosen.rows === null
        ? editTargets({ status: "cleared" })
        : actions.toggleCleared(
            chosen.rows !== null && chosen.count > 0 ? chosen.rows : current === undefined ? [] : [current],
          )),
    select: () => chosen.toggle(cursor.index),
    selectAll: chosen.all,
    deselect: () => {
      if (unfolded !== null) fold();
      else if (details) setDetails(false);
      else chosen.clear();
    },
    remove: () => void removeTargets(),
    duplicate: () => void targets().then(async (ids) => actions.duplicate(ids)),
    uncategorise: () => void editTargets({ categoryId: null }),
    details: () => setDetails(!details),
    otherLeg: () => current?.transfer !== null && current !== undefined && jump(current.transfer),
    search: () => search.current?.focus(),
    filter: () => setFilterOpen(true),
  });

  const empty = snapshot.selector !== null && snapshot.count === 0;
  const narrowed = Object.keys(selector.filter).some((field) => field !== "accountIds");
  return (
    <div
      ref={frame}
      className={classNames(
        "flex min-h-0 flex-1 flex-col",
        details && current !== undefined && "wide:pr-panel",
      )}
    >
      {account !== undefined && <AccountHeader account={account} onReconcile={onReconcile} />}
      <RegisterToolbar
        filter={filter}
        onFilter={query.setFilter}
        text={query.text}
        onText={query.setText}
        searchRef={search}
        onLeave={() => grid.current?.focus()}
        filterOpen={filterOpen}
        onFilterOpen={setFilterOpen}
        onCreate={accounts?.length === 0 ? null : create}
        single={account !== undefined}
      >
        <TransferCandidates onLink={actions.linkTransfer} relinked={actions.relinked} />
      </RegisterToolbar>
      {draft !== null && !narrow && (
        <NewTransaction
          draft={draft}
          onChange={setDraft}
          columns={columns}
          onClose={() => {
            setDraft(null);
            grid.current?.focus();
          }}
        />
      )}
      {empty ? (
        <div className="min-h-0 flex-1 overflow-y-auto">
          <EmptyRegister
            why={narrowed ? "no-matches" : accounts?.length === 0 ? "no-accounts" : "no-transactions"}
            onCreate={create}
            onClear={() => {
              query.setText("");
              query.setFilter(account === undefined ? {} : { accountIds: [account.id] });
            }}
          />
        </div>
      ) : (
        <RegisterGrid
          handle={grid}
          snapshot={snapshot}
          want={pages.want}
          columns={columns}
          layout={layout}
          narrow={narrow}
          sort={sort}
          onSort={query.setSort}
          cursor={cursor}
          onMove={(way, extend, page) => {
            const index = move(way, page);
            if (extend && index !== cursor.index) chosen.extendTo(index, cursor.index);
            show(index);
          }}
          selection={chosen.selection}
          selected={chosen.extent}
          onSelectAll={(all) => (all ? chosen.all() : chosen.clear())}
          onPress={onPress}
          onKey={(key) => {
            if (key === "Enter" || key === "F2") startEditing(cursor.column);
            else if (key === " ") chosen.toggle(cursor.index);
            else return false;
            return true;
          }}
          editor={
            editing === null || current === undefined ? null : (
              <CellEditor
                key={`${current.id} ${editing}`}
                column={editing}
                row={current}
                onDone={finishEditing}
                onTransfer={(accountId, after) => {
                  void actions.makeTransfer(current.id, accountId);
                  goOn(after);
                }}
                onCancel={() => {
                  stopEditing();
                  grid.current?.focus();
                }}
              />
            )
          }
          unfolded={
            unfolded !== null && (
              <Measured
                onHeight={(height) => setUnfolded((now) => (now === null ? null : { ...now, height }))}
              >
                <UnfoldedSplit
                  row={snapshot.rowAt(unfoldedAt)}
                  onDone={(patch) => {
                    void actions.edit([unfolded.id], patch);
                    fold();
                  }}
                  onCancel={fold}
                />
              </Measured>
            )
          }
        />
      )}
      <RegisterFooter
        chosen={chosen}
        snapshot={snapshot}
        onEdit={(patch) => void editTargets(patch)}
        onDuplicate={() => void targets().then(async (ids) => actions.duplicate(ids))}
        onRemove={() => void removeTargets()}
        onLink={(a, b) => void actions.linkTransfer(a, b)}
      />
      {narrow && accounts?.length !== 0 && chosen.count === 0 && (
        <button
          type="button"
          aria-label={t("add")}
          onClick={create}
          className="fixed right-4 bottom-[calc(var(--bottombar)+56px)] z-30 flex size-14 items-center justify-center rounded-large bg-accent text-on-accent shadow-float"
        >
          <Icon name="plus" size={24} />
        </button>
      )}
      {narrow && <NewTransactionSheet draft={draft} onChange={setDraft} />}
      <DetailsPanel
        row={details ? current : undefined}
        onClose={() => {
          setDetails(false);
          grid.current?.focus();
        }}
        actions={actions}
        onJump={jump}
        onTransfer={setTransferring}
      />
      <TransferDialog
        row={transferring}
        onClose={() => setTransferring(null)}
        onMake={(id, accountId) => void actions.makeTransfer(id, accountId)}
      />
      <ReconciledGuard actions={actions} />
    </div>
  );
}
