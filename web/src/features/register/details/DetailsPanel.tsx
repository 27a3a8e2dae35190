import type { RegisterRow } from "@coffer/core/contract";
import type { AccountId, TransactionId } from "@coffer/core/ledger";
import type { ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { Button, SidePanel } from "../../../ui/index.ts";
import { registerMessages } from "../messages.ts";
import type { RegisterActions } from "../use-register-actions.ts";
import { BankLine } from "./BankLine.tsx";
import { RecordHistory } from "./RecordHistory.tsx";
import { SplitSection } from "./SplitSection.tsx";
import { TagEditor } from "./TagEditor.tsx";
import { TransactionFields } from "./TransactionFields.tsx";
import { TransferSection } from "./TransferSection.tsx";

interface Doing {
  readonly actions: RegisterActions;
  readonly onJump: (to: { readonly id: TransactionId; readonly accountId: AccountId }) => void;
  readonly onTransfer: (row: RegisterRow) => void;
}

/** Everything about one transaction, beside the register it belongs to. */
export function DetailsPanel({
  row,
  onClose,
  ...doing
}: Doing & { readonly row: RegisterRow | undefined; readonly onClose: () => void }): ReactElement {
  const t = useMessages(registerMessages);
  const { actions } = doing;
  return (
    <SidePanel
      open={row !== undefined}
      onClose={onClose}
      title={t("details.title")}
      footer={
        row !== undefined && (
          <>
            <Button variant="quiet" icon="copy" onClick={() => void actions.duplicate([row.id])}>
              {t("details.duplicate")}
            </Button>
            <Button
              variant="danger"
              icon="trash"
              onClick={() => {
                onClose();
                void actions.remove([row.id]);
              }}
            >
              {t("details.delete")}
            </Button>
          </>
        )
      }
    >
      {row !== undefined && <Details key={row.id} row={row} {...doing} />}
    </SidePanel>
  );
}

function Details({ row, actions, onJump, onTransfer }: Doing & { readonly row: RegisterRow }): ReactElement {
  return (
    <div className="flex flex-col gap-6">
      <TransactionFields row={row} actions={actions} />
      <TagEditor row={row} onEdit={(patch) => void actions.edit([row.id], patch)} />
      {row.transfer === null && row.amount !== 0 && (
        <SplitSection row={row} onSave={(splits) => void actions.edit([row.id], { splits })} />
      )}
      <TransferSection row={row} actions={actions} onJump={onJump} onTransfer={onTransfer} />
      {row.imported !== null && <BankLine imported={row.imported} />}
      <RecordHistory row={row} />
    </div>
  );
}
