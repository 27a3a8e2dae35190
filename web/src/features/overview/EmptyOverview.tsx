import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { buttonClass, EmptyState } from "../../ui/index.ts";
import { overviewMessages } from "./messages.ts";

/** Before there is anything to show: what to do first. */
export function EmptyOverview({ hasAccounts }: { readonly hasAccounts: boolean }): ReactElement {
  const t = useMessages(overviewMessages);
  return (
    <EmptyState
      icon="import"
      title={hasAccounts ? t("empty.noTransactions") : t("empty.noAccounts")}
      action={
        <>
          <Link to="/import" className={buttonClass("primary")}>
            {t("empty.choose")}
          </Link>
          <Link to={hasAccounts ? "/register" : "/accounts"} className={buttonClass()}>
            {hasAccounts ? t("empty.openRegister") : t("empty.addAccount")}
          </Link>
        </>
      }
    >
      {hasAccounts ? t("empty.noTransactionsText") : t("empty.noAccountsText")}
    </EmptyState>
  );
}
