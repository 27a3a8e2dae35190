import type { RegisterRow, TransactionPatch } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { SplitEditor } from "./SplitEditor.tsx";

/** The parts of a row, unfolded under it; nothing while the row is not there. */
export function UnfoldedSplit({
  row,
  onDone,
  onCancel,
}: {
  readonly row: RegisterRow | undefined;
  readonly onDone: (patch: TransactionPatch) => void;
  readonly onCancel: () => void;
}): ReactElement | null {
  if (row === undefined) return null;
  return (
    <SplitEditor
      whole={row}
      currency={row.currency}
      onSave={(splits) => onDone({ splits })}
      onCancel={onCancel}
    />
  );
}
