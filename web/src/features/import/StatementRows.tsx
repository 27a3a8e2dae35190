import type { ImportRowView, ImportStatementView } from "@coffer/core/contract";
import { useCallback, useState, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { SegmentedControl } from "../../ui/index.ts";
import { importMessages } from "./messages.ts";
import type { RowChoice } from "./preview-rows.ts";
import { RowGrid } from "./RowGrid.tsx";
import { useImportSession } from "./use-import-session.ts";
import { usePreviewRows } from "./use-preview-rows.ts";
import { useTargetCurrency } from "./use-target-currency.ts";

const choices: readonly RowChoice[] = ["all", "fresh", "duplicate", "skipped"];

/** The lines of a statement, all of them or those of one kind. */
export function StatementRows({
  previewId,
  statement,
  version,
}: {
  readonly previewId: string;
  readonly statement: ImportStatementView;
  readonly version: number;
}): ReactElement {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const { session } = useImportSession();
  const [show, setShow] = useState<RowChoice>("all");
  const currency = useTargetCurrency(statement.target);
  const { rows, snapshot } = usePreviewRows({ previewId, version, statement: statement.key, show });
  const { counts, key } = statement;
  const toggle = useCallback(
    (position: number, row: ImportRowView): void => {
      rows.mark(position, !row.included);
      session.include({ statement: key, index: row.index, included: !row.included });
    },
    [rows, session, key],
  );
  const countOf = {
    all: counts.fresh + counts.duplicate + counts.skipped,
    fresh: counts.fresh,
    duplicate: counts.duplicate,
    skipped: counts.skipped,
  };
  return (
    <div className="mt-4 flex flex-1 flex-col">
      <div className="mb-2 overflow-x-auto px-6 py-0.5 narrow:px-4">
        <SegmentedControl
          label={t("rows.show")}
          hideLabel
          value={show}
          onChange={setShow}
          options={choices
            .filter((choice) => choice === "all" || countOf[choice] > 0)
            .map((value) => ({ value, label: `${t(`rows.${value}`)} ${formats.number(countOf[value])}` }))}
        />
      </div>
      <RowGrid
        key={show}
        rows={rows}
        snapshot={snapshot}
        expected={countOf[show]}
        currency={currency}
        onToggle={toggle}
      />
    </div>
  );
}
