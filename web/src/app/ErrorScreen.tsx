import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { Button, buttonClass, EmptyState } from "../ui/index.ts";
import { appMessages } from "./messages.ts";

/** A screen that broke: nothing is lost, since every change was durable before it was shown. */
export function ErrorScreen(): ReactElement {
  const t = useMessages(appMessages);
  return (
    <div role="alert">
      <EmptyState
        icon="warning"
        title={t("error.title")}
        action={
          <Button variant="primary" onClick={() => location.reload()}>
            {t("error.reload")}
          </Button>
        }
      >
        {t("error.text")}
      </EmptyState>
    </div>
  );
}

/** An address that leads nowhere. */
export function NotFoundScreen(): ReactElement {
  const t = useMessages(appMessages);
  return (
    <EmptyState
      icon="search"
      title={t("error.notFound")}
      action={
        <Link to="/overview" className={buttonClass("primary")}>
          {t("error.home")}
        </Link>
      }
    >
      {t("error.notFoundText")}
    </EmptyState>
  );
}
