import type { ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { Button, EmptyState } from "../ui/index.ts";
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
