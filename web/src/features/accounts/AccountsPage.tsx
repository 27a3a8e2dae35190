import type { AccountView, AccountsView } from "@coffer/core/contract";
import type { AccountId } from "@coffer/core/ledger";
import { Link } from "@tanstack/react-router";
import { useRef, useState, type ReactElement } from "react";
import { useCommands } from "../../commands/index.ts";
import { useFormats, useMessages } from "../../i18n/index.ts";
import {
  Button,
  buttonClass,
  EmptyState,
  Icon,
  MoneyText,
  Note,
  Page,
  SkeletonLines,
} from "../../ui/index.ts";
import { useAct, useEngine, useView } from "../../views/index.ts";
import { accountSections, closedAccounts, neighbourFor, type AccountSection } from "./account-sections.ts";
import { AccountDialog, type AccountDialogSubject } from "./AccountDialog.tsx";
import { AccountLine, type AccountAction } from "./AccountLine.tsx";
import { BalanceDialog } from "./BalanceDialog.tsx";
import { CloseDialog } from "./CloseDialog.tsx";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { accountsMessages } from "./messages.ts";

/** All accounts by kind, with what they hold; here they are added, ordered, closed and deleted. */
export function AccountsPage(): ReactElement {
  const t = useMessages(accountsMessages);
  const view = useView("accounts", null);
  const [subject, setSubject] = useState<AccountDialogSubject | null>(null);
  const add = (): void => setSubject("new");
  useCommands(t("title"), [{ id: "add", label: t("add"), keys: "n", icon: "plus", run: add }]);
  return (
    <Page title={t("title")} width="wide">
      {view === undefined ? (
        <SkeletonLines count={6} />
      ) : view.accounts.length === 0 ? (
        <EmptyState
          icon="account"
          title={t("empty.title")}
          action={
            <>
              <Button variant="primary" icon="plus" onClick={add}>
                {t("add")}
              </Button>
              <Link to="/import" className={buttonClass("plain")}>
                {t("empty.import")}
              </Link>
            </>
          }
        >
          {t("empty.text")}
        </EmptyState>
      ) : (
        <AccountBook view={view} onAdd={add} onEdit={setSubject} />
      )}
      <AccountDialog subject={subject} onClose={() => setSubject(null)} />
    </Page>
  );
}

function AccountBook({
  view,
  onAdd,
  onEdit,
}: {
  readonly view: AccountsView;
  readonly onAdd: () => void;
  readonly onEdit: (account: AccountView) => void;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const engine = useEngine();
  const act = useAct();
  const [valued, setValued] = useState<AccountView | null>(null);
  const [closing, setClosing] = useState<AccountView | null>(null);
  const [deleting, setDeleting] = useState<AccountView | null>(null);
  const onAct = (account: AccountView, action: AccountAction): void => {
    if (action === "edit") onEdit(account);
    else if (action === "setBalance") setValued(account);
    else if (action === "close") setClosing(account);
    else if (action === "delete") setDeleting(account);
    else
      void act(engine.ledger.reopenAccount({ id: account.id }), {
        done: t("reopen.done", { name: account.name }),
      });
  };
  const closed = closedAccounts(view.accounts);
  return (
    <>
      <header className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="text-12 text-faint">{t("netWorth")}</p>
          <MoneyText
            amount={view.netWorth}
            currency={view.baseCurrency}
            showCurrency="symbol"
            className="text-28 font-strong"
          />
        </div>
        <Button variant="primary" icon="plus" onClick={onAdd}>
          {t("add")}
        </Button>
      </header>
      {view.missingRates.length > 0 && <MissingRates currencies={view.missingRates} />}
      {accountSections(view.accounts).map((section, at) => (
        <SectionList key={section.kind} section={section} labelled={at === 0} onAct={onAct} />
      ))}
      {closed.length > 0 && <ClosedList accounts={closed} onAct={onAct} />}
      <BalanceDialog account={valued} onClose={() => setValued(null)} />
      <CloseDialog account={closing} accounts={view.accounts} onClose={() => setClosing(null)} />
      {deleting !== null && <DeleteDialog account={deleting} onClose={() => setDeleting(null)} />}
    </>
  );
}

type OnAct = (account: AccountView, action: AccountAction) => void;

function SectionList({
  section,
  labelled,
  onAct,
}: {
  readonly section: AccountSection;
  /** The first one names the columns for all. */
  readonly labelled: boolean;
  readonly onAct: OnAct;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const { baseCurrency } = useFormats();
  const engine = useEngine();
  const act = useAct();
  const dragged = useRef<AccountId | null>(null);
  const moveBefore = (id: AccountId, before: AccountId | null): void =>
    void act(engine.ledger.moveAccount({ id, before }));
  const headline = t(`kinds.${section.kind}`);
  return (
    <section aria-label={headline} className="mb-6">
      <div className="grid h-8 grid-cols-[16px_minmax(0,1fr)_112px_148px_148px_32px] items-center gap-x-3 border-b border-hairline px-1 text-12 text-faint narrow:grid-cols-[minmax(0,1fr)_auto_44px]">
        <h2 className="col-span-2 truncate text-13 font-strong text-ink narrow:col-span-1">{headline}</h2>
        <span className="narrow:hidden">{labelled && t("statement")}</span>
        <span className="text-right narrow:hidden">{labelled && t("balance")}</span>
        <span className="text-right">
          {section.total !== null && (
            <MoneyText
              amount={section.total}
              currency={baseCurrency}
              className="text-13 font-strong text-ink"
            />
          )}
        </span>
      </div>
      <ul>
        {section.accounts.map((account) => (
          <AccountLine
            key={account.id}
            account={account}
            onAct={(action) => onAct(account, action)}
            onMove={(step) => {
              const before = neighbourFor(section.accounts, account.id, step);
              if (before !== undefined) moveBefore(account.id, before);
            }}
            dragging={{
              onDragStart: () => (dragged.current = account.id),
              onDropBefore: () => {
                if (dragged.current !== null && dragged.current !== account.id)
                  moveBefore(dragged.current, account.id);
                dragged.current = null;
              },
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function ClosedList({
  accounts,
  onAct,
}: {
  readonly accounts: readonly AccountView[];
  readonly onAct: OnAct;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const [open, setOpen] = useState(false);
  return (
    <section>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex h-8 items-center gap-1.5 rounded-regular px-1 text-13 text-soft hover:text-ink narrow:h-touch"
      >
        <Icon name={open ? "chevron-down" : "chevron-right"} size={12} />
        {t("closed")}
        <span className="money text-12 text-faint">{accounts.length}</span>
      </button>
      {open && (
        <ul>
          {accounts.map((account) => (
            <AccountLine
              key={account.id}
              account={account}
              onAct={(action) => onAct(account, action)}
              onMove={null}
              dragging={null}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function MissingRates({ currencies }: { readonly currencies: readonly string[] }): ReactElement {
  const t = useMessages(accountsMessages);
  return (
    <div className="mb-6">
      <Note
        tone="caution"
        action={
          <Link
            to="/settings/$section"
            params={{ section: "currencies" }}
            className={buttonClass("plain", "small")}
          >
            {t("addRates")}
          </Link>
        }
      >
        {t("missingRates", { currencies: currencies.join(", "), count: currencies.length })}
      </Note>
    </div>
  );
}
