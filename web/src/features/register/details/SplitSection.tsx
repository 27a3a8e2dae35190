import type { RegisterRow, SplitDraft } from "@coffer/core/contract";
import { useState, type ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { Button, MoneyText } from "../../../ui/index.ts";
import { registerMessages } from "../messages.ts";
import { SplitEditor } from "../SplitEditor.tsx";
import { DetailsSection } from "./DetailsSection.tsx";

/** Into which parts a transaction is divided, and the way to change that. */
export function SplitSection({
  row,
  onSave,
}: {
  readonly row: RegisterRow;
  readonly onSave: (splits: readonly SplitDraft[]) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const [editing, setEditing] = useState(false);
  const split = row.splits.length > 0;
  return (
    <DetailsSection
      title={t("details.splits")}
      action={
        !editing && (
          <Button size="small" variant="quiet" icon="split" onClick={() => setEditing(true)}>
            {t(split ? "details.editSplits" : "details.makeSplit")}
          </Button>
        )
      }
    >
      {editing ? (
        <SplitEditor
          whole={row}
          currency={row.currency}
          onCancel={() => setEditing(false)}
          onSave={(splits) => {
            setEditing(false);
            onSave(splits);
          }}
        />
      ) : (
        split && (
          <ul className="flex flex-col">
            {row.splits.map((part) => (
              <li key={part.id} className="flex min-h-7 items-baseline gap-3">
                <span className="min-w-0 flex-1 truncate">
                  {part.category || t("cell.noCategory")}
                  {part.note !== "" && <span className="ml-2 text-faint">{part.note}</span>}
                </span>
                <MoneyText amount={part.amount} currency={row.currency} />
              </li>
            ))}
          </ul>
        )
      )}
    </DetailsSection>
  );
}
