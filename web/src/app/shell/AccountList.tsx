import type { AccountView } from "@coffer/core/contract";
import { Link } from "@tanstack/react-router";
import { useState, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Icon, MoneyText, SkeletonLines } from "../../ui/index.ts";
import { useView } from "../../views/index.ts";
import { appMessages } from "../messages.ts";
import { accountGroups, type AccountGroup } from "./account-groups.ts";

/** The open accounts by kind with their balances; a group's line folds it away. */
export function AccountList(): ReactElement {
  const t = useMessages(appMessages);
  const view = useView("accounts", null);
  return (
    <nav aria-label={t("sidebar.accounts")} className="min-h-0 flex-1 overflow-y-auto px-2 py-3">
      {view === undefined ? (
        <div className="px-2">
          <SkeletonLines />
        </div>
      ) : (
        <>
          <Link
            to="/accounts"
            className="flex h-7 items-center justify-between rounded-regular px-2 hover:bg-wash"
          >
            <span className="text-12 text-faint">{t("sidebar.netWorth")}</span>
            <MoneyText amount={view.netWorth} currency={view.baseCurrency} className="text-13 font-strong" />
          </Link>
          {accountGroups(view).map((group) => (
            <Group key={group.kind} group={group} currency={view.baseCurrency} />
          ))}
        </>
      )}
    </nav>
  );
}

function Group({
  group,
  currency,
}: {
  readonly group: AccountGroup;
  readonly currency: string;
}): ReactElement {
  const t = useMessages(appMessages);
  const [open, setOpen] = useState(true);
  const name = t(`kinds.${group.kind}`);
  return (
    <section className="mt-2">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex h-7 w-full items-center gap-1 rounded-regular px-2 text-12 text-faint hover:bg-wash"
      >
        <span className="truncate">{name}</span>
        <Icon name={open ? "chevron-down" : "chevron-right"} size={12} />
        <span className="flex-1" />
        {group.accounts.length > 1 && group.total !== null && (
          <MoneyText amount={group.total} currency={currency} />
        )}
      </button>
      {open && group.accounts.map((account) => <AccountLine key={account.id} account={account} />)}
    </section>
  );
}

function AccountLine({ account }: { readonly account: AccountView }): ReactElement {
  return (
    <Link
      to="/register"
      search={{ account: account.id }}
      className="flex h-7 items-center justify-between gap-3 rounded-regular px-2 text-13 text-soft transition-colors hover:bg-wash hover:text-ink aria-[current=page]:bg-wash-strong aria-[current=page]:text-ink"
    >
      <span className="truncate">{account.name}</span>
      <MoneyText amount={account.balance} currency={account.currency} />
    </Link>
  );
}
