import type { RegisterRow } from "@coffer/core/contract";
import type { AccountId, TransactionId } from "@coffer/core/ledger";
import type { ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { registerMessages } from "../messages.ts";
import { PayeeText } from "../PayeeText.tsx";
import type { RegisterActions } from "../use-register-actions.ts";
import { DetailsSection } from "./DetailsSection.tsx";

/** The other leg of a transfer, or the way to make it one. */
export function TransferSection({
  row,
  actions,
  onJump,
  onTransfer,
}: {
  readonly row: RegisterRow;
  readonly actions: Pick<RegisterActions, "unlinkTransfer">;
  readonly onJump: (to: { readonly id: TransactionId; readonly accountId: AccountId }) => void;
  readonly onTransfer: (row: RegisterRow) => void;
}): ReactElement | null {
  const t = useMessages(registerMessages);
  const { transfer } = row;
  if (transfer === null) {
    if (row.splits.length > 0 || row.origin === "opening" || row.origin === "adjustment") return null;
    return (
      <DetailsSection
        title={t("details.transfer")}
        action={
          <Button size="small" variant="quiet" icon="transfer" onClick={() => onTransfer(row)}>
            {t("transfer.make")}
          </Button>
        }
      />
    );
  }
  return (
    <DetailsSection title={t("details.transfer")}>
      <p className="flex items-center">
        <PayeeText row={{ ...row, payee: "" }} />
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon="arrow-right" onClick={() => onJump(transfer)}>
          {t("transfer.jump")}
        </Button>
        <Button size="small" variant="quiet" onClick={() => void actions.unlinkTransfer(row.id)}>
          {t("transfer.unlink")}
        </Button>
      </div>
    </DetailsSection>
  );
}
