import type { ImportCommands, ImportRowView } from "@coffer/core/contract";

export type RowChoice = Parameters<ImportCommands["rows"]>[0]["show"];

/** The rows of one statement as they come into view, a page at a time. */
export interface PreviewRows {
  readonly snapshot: () => RowsSnapshot;
  readonly subscribe: (changed: () => void) => () => void;
  /** Fetches what is missing of the rows from `first` to `last`. */
  readonly want: (first: number, last: number) => void;
  /** Marks a row at once; the engine is told elsewhere. */
  readonly mark: (position: number, included: boolean) => void;
}

export interface RowsSnapshot {
  /** Null before the first page. */
  readonly count: number | null;
  readonly at: (position: number) => ImportRowView | undefined;
}

const PAGE = 200;

export const createPreviewRows = (
  fetch: ImportCommands["rows"],
  query: { readonly previewId: string; readonly statement: string; readonly show: RowChoice },
): PreviewRows => {
  const pages = new Map<number, readonly ImportRowView[]>();
  const asked = new Set<number>();
  const listeners = new Set<() => void>();
  let snapshot: RowsSnapshot = { count: null, at: () => undefined };

  const show = (count: number | null): void => {
    snapshot = { count, at: (position) => pages.get(Math.floor(position / PAGE))?.[position % PAGE] };
    for (const listener of listeners) listener();
  };
  const ask = async (page: number): Promise<void> => {
    if (asked.has(page)) return;
    asked.add(page);
    const answer = await fetch({ ...query, offset: page * PAGE, limit: PAGE });
    pages.set(page, answer.rows);
    show(answer.count);
  };

  return {
    snapshot: () => snapshot,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    want: (first, last) => {
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) void ask(page);
    },
    mark: (position, included) => {
      const page = Math.floor(position / PAGE);
      const rows = pages.get(page);
      if (rows === undefined) return;
      pages.set(
        page,
        rows.map((row, nth) => (nth === position % PAGE ? { ...row, included } : row)),
      );
      show(snapshot.count);
    },
  };
};
