import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useEngine } from "../../views/index.ts";
import { createPreviewRows, type PreviewRows, type RowChoice, type RowsSnapshot } from "./preview-rows.ts";

/** The rows of a statement; while another reading of them is on its way, the last one stays. */
export const usePreviewRows = (query: {
  readonly previewId: string;
  readonly version: number;
  readonly statement: string;
  readonly show: RowChoice;
}): { readonly rows: PreviewRows; readonly snapshot: RowsSnapshot } => {
  const { previewId, version, statement, show } = query;
  const engine = useEngine();
  const next = useMemo(
    () => createPreviewRows(engine.imports.rows, { previewId, statement, show }),
    // oxlint-disable-next-line react/exhaustive-deps -- another version of the same rows
    [engine, previewId, version, statement, show],
  );
  const [shown, setShown] = useState(next);
  useEffect(() => {
    const settle = (): void => {
      if (next.snapshot().count !== null) setShown(next);
    };
    const stop = next.subscribe(settle);
    next.want(0, 0);
    settle();
    return stop;
  }, [next]);
  return { rows: shown, snapshot: useSyncExternalStore(shown.subscribe, shown.snapshot) };
};
