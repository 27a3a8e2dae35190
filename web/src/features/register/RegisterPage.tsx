import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Page } from "../../ui/index.ts";
import { useView } from "../../views/index.ts";
import { registerMessages } from "./messages.ts";
import { Reconciliation } from "./reconcile/Reconciliation.tsx";
import { RegisterScreen } from "./RegisterScreen.tsx";
import { useRegisterFilter } from "./use-register-filter.ts";
import { useState } from "react";

/** The screen people live in: all transactions, or those of an account; reconciling one of them takes its place. */
export function RegisterPage(): ReactElement {
  const t = useMessages(registerMessages);
  const query = useRegisterFilter();
  const accounts = useView("accounts", null)?.accounts;
  const [reconciling, setReconciling] = useState(false);
  const [accountId, ...others] = query.filter.accountIds ?? [];
  const account = others.length > 0 ? undefined : accounts?.find(({ id }) => id === accountId);
  return (
    <Page title={t("title")}>
      <div className="flex min-h-0 grow basis-0 flex-col">
        {reconciling && account !== undefined ? (
          <Reconciliation key={account.id} account={account} onLeave={() => setReconciling(false)} />
        ) : (
          <RegisterScreen query={query} account={account} onReconcile={() => setReconciling(true)} />
        )}
      </div>
    </Page>
  );
}
