import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, buttonClass, EmptyState } from "../../ui/index.ts";
import { registerMessages } from "./messages.ts";

/** Why there are no rows, and what helps. */
export function EmptyRegister({
  why,
  onCreate,
  onClear,
}: {
  readonly why: "no-accounts" | "no-transactions" | "no-matches";
  readonly onCreate: () => void;
  readonly onClear: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const importLink = (
    <Link to="/import" className={buttonClass("primary")}>
      {t("empty.importAction")}
    </Link>
  );
  switch (why) {
    case "no-accounts":
      return (
        <EmptyState
          icon="account"
          title={t("empty.noAccounts")}
          action={
            <>
              {importLink}
              <Link to="/accounts" className={buttonClass("plain")}>
                {t("empty.accountsAction")}
              </Link>
            </>
          }
        >
          {t("empty.noAccountsText")}
        </EmptyState>
      );
    case "no-transactions":
      return (
        <EmptyState
          icon="register"
          title={t("empty.first")}
          action={
            <>
              {importLink}
              <Button icon="plus" onClick={onCreate}>
                {t("add")}
              </Button>
            </>
          }
        >
          {t("empty.firstText")}
        </EmptyState>
      );
    case "no-matches":
      return (
        <EmptyState
          icon="search"
          title={t("empty.none")}
          action={<Button onClick={onClear}>{t("filter.clear")}</Button>}
        >
          {t("empty.noneText")}
        </EmptyState>
      );
  }
}
