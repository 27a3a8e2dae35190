import type { TransactionPatch } from "@coffer/core/contract";
import type { TransactionId } from "@coffer/core/ledger";
import type { ReactElement } from "react";
import { BulkBar } from "./BulkBar.tsx";
import type { RegisterSnapshot } from "./register-pages.ts";
import { selectedSums } from "./selection.ts";
import { Totals } from "./Totals.tsx";
import { canLink } from "./transfer/can-link.ts";
import type { RegisterSelection } from "./use-register-selection.ts";

/** Below the register: the totals of what passes the filter, or of what is selected and what can be done with it. */
export function RegisterFooter({
  chosen,
  snapshot,
  onEdit,
  onDuplicate,
  onRemove,
  onLink,
}: {
  readonly chosen: RegisterSelection;
  readonly snapshot: RegisterSnapshot;
  readonly onEdit: (patch: TransactionPatch) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onLink: (a: TransactionId, b: TransactionId) => void;
}): ReactElement {
  const { rows } = chosen;
  const some = chosen.count > 0;
  const legs = rows !== null && canLink(rows) ? rows : null;
  return (
    <footer className="flex min-h-10 shrink-0 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-hairline px-4 py-1 text-13 text-soft">
      <Totals
        kind={some ? "selected" : "count"}
        count={some ? chosen.count : snapshot.count}
        sums={some ? selectedSums(chosen.selection, snapshot.sums) : snapshot.sums}
      />
      {some && (
        <BulkBar
          onEdit={onEdit}
          onDuplicate={onDuplicate}
          onRemove={onRemove}
          onLink={legs === null ? null : () => onLink(legs[0].id, legs[1].id)}
          onClear={chosen.clear}
        />
      )}
    </footer>
  );
}
