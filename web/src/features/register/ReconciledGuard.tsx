import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { ConfirmDialog } from "../../ui/index.ts";
import { registerMessages } from "./messages.ts";
import type { RegisterActions } from "./use-register-actions.ts";

/** Asks before what a statement has confirmed is changed or deleted. */
export function ReconciledGuard({
  actions: { guarded, dismissGuard },
}: {
  readonly actions: Pick<RegisterActions, "guarded" | "dismissGuard">;
}): ReactElement {
  const t = useMessages(registerMessages);
  const count = guarded?.count ?? 1;
  return (
    <ConfirmDialog
      open={guarded !== null}
      onClose={dismissGuard}
      onConfirm={() => {
        dismissGuard();
        guarded?.go();
      }}
      title={t("reconciledGuard.title", { count })}
      confirmLabel={t(guarded?.removes === true ? "reconciledGuard.remove" : "reconciledGuard.confirm")}
    >
      {t("reconciledGuard.text", { count })}
    </ConfirmDialog>
  );
}
