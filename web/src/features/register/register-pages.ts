import type { RegisterQuery, RegisterRow, RegisterView } from "@coffer/core/contract";
import type { TransactionId } from "@coffer/core/ledger";

/** Which rows, in which order. */
export type RegisterSelector = Pick<RegisterQuery, "filter" | "sort">;

export const PAGE_ROWS = 200;

/** Requests under way at once: while one is answered the next is asked, and a fast scroll leaves no queue behind. */
const LANES = 2;

/** Beyond this the pages farthest from what is shown are forgotten. */
const KEPT_PAGES = 40;

/** A register as far as it is known. A new object after every change. */
export interface RegisterSnapshot {
  /** Null before the first answer. */
  readonly selector: RegisterSelector | null;
  /** Grows when another filter or order is shown, and stays while its rows change. */
  readonly generation: number;
  readonly count: number;
  readonly sums: RegisterView["sums"];
  /** Undefined while its page is fetched for the first time. */
  readonly rowAt: (index: number) => RegisterRow | undefined;
  /** Where a transaction is among the fetched rows, the nearest to `near` first looked at; -1 when it is not. */
  readonly indexOf: (id: TransactionId, near: number) => number;
  /** Every row that has been fetched and not forgotten, in no order. */
  readonly known: () => readonly RegisterRow[];
}

export interface RegisterPages {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => RegisterSnapshot;
  /** Takes a view of the register, its first page included. Rows known before stay until their page is fetched again. */
  readonly show: (selector: RegisterSelector, view: RegisterView) => void;
  /** Fetches again what is in view: what was amended may not have come to be. */
  readonly refresh: () => void;
  /** The rows in view, last included: they are fetched, and then their neighbours. */
  readonly want: (first: number, last: number) => void;
  /**
   * Shows rows as they will be once the engine has written them, whatever older answers still arrive, until the returned
   * function is called: the engine has answered by then, and its rows are the newest.
   */
  readonly amend: (ids: ReadonlySet<TransactionId>, change: (row: RegisterRow) => RegisterRow) => () => void;
}

interface Amendment {
  readonly ids: ReadonlySet<TransactionId>;
  readonly change: (row: RegisterRow) => RegisterRow;
}

interface Page {
  /** As the engine sent them. */
  readonly sent: readonly RegisterRow[];
  /** With what was amended and is not known to be written. */
  readonly rows: readonly RegisterRow[];
  /** The epoch in which it was asked for; older than the current one means stale. */
  readonly epoch: number;
}

/**
 * The rows of one register, page by page from the engine.
 *
 * @param fetch answers one page of a selector
 */
export const createRegisterPages = (
  fetch: (query: RegisterQuery) => Promise<RegisterView>,
): RegisterPages => {
  const listeners = new Set<() => void>();
  const pages = new Map<number, Page>();
  const underWay = new Set<number>();
  const amendments = new Set<Amendment>();
  let selector: RegisterSelector | null = null;
  let selectorKey = "";
  let generation = 0;
  let epoch = 0;
  let count = 0;
  let sums: RegisterView["sums"] = [];
  let wanted = { first: 0, last: 0 };
  let heading: 1 | -1 = 1;

  const pageOf = (index: number): number => Math.floor(index / PAGE_ROWS);
  const rowAt = (index: number): RegisterRow | undefined =>
    index < count ? pages.get(pageOf(index))?.rows[index % PAGE_ROWS] : undefined;

  const indexOf = (id: TransactionId, near: number): number => {
    if (rowAt(near)?.id === id) return near;
    const byDistance = [...pages.keys()].toSorted(
      (left, right) => Math.abs(left - pageOf(near)) - Math.abs(right - pageOf(near)),
    );
    for (const page of byDistance) {
      const at = pages.get(page)?.rows.findIndex((row) => row.id === id) ?? -1;
      if (at >= 0 && page * PAGE_ROWS + at < count) return page * PAGE_ROWS + at;
    }
    return -1;
  };

  const keep = (page: number, sent: readonly RegisterRow[], askedIn: number): void => {
    pages.set(page, { sent, rows: [...amendments].reduce(amend, sent), epoch: askedIn });
  };

  const known = (): readonly RegisterRow[] => [...pages.values()].flatMap(({ rows }) => rows);

  const makeSnapshot = (): RegisterSnapshot => ({
    selector,
    generation,
    count,
    sums,
    rowAt,
    indexOf,
    known,
  });
  let snapshot = makeSnapshot();
  const changed = (): void => {
    snapshot = makeSnapshot();
    for (const listener of listeners) listener();
  };

  /** What is in view comes first, then what a scroll would uncover next. */
  const missingPage = (): number | undefined => {
    const [first, last, end] = [pageOf(wanted.first), pageOf(wanted.last), pageOf(Math.max(0, count - 1))];
    const inView = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const ahead = heading === 1 ? [last + 1, last + 2, first - 1] : [first - 1, first - 2, last + 1];
    return [...inView, ...ahead].find(
      (page) => page >= 0 && page <= end && !underWay.has(page) && (pages.get(page)?.epoch ?? -1) < epoch,
    );
  };

  const load = (): void => {
    if (selector === null || count === 0) return;
    while (underWay.size < LANES) {
      const page = missingPage();
      if (page === undefined) return;
      void loadPage(selector, page);
    }
  };

  const loadPage = async (of: RegisterSelector, page: number): Promise<void> => {
    const [askedIn, shownAs] = [epoch, generation];
    underWay.add(page);
    try {
      const { rows } = await fetch({ ...of, offset: page * PAGE_ROWS, limit: PAGE_ROWS });
      if (shownAs !== generation) return;
      // Rows of before a change are better than none, and no better than those of before it that are shown.
      if (askedIn === epoch || !pages.has(page)) {
        keep(page, rows, askedIn);
        forgetFarPages();
        changed();
      }
    } catch {
      // The vault was locked meanwhile: there is nothing to show, and nobody to ask again.
      return;
    } finally {
      if (shownAs === generation) underWay.delete(page);
    }
    load();
  };

  const forgetFarPages = (): void => {
    if (pages.size <= KEPT_PAGES) return;
    const middle = pageOf((wanted.first + wanted.last) / 2);
    const farthest = [...pages.keys()].toSorted(
      (left, right) => Math.abs(right - middle) - Math.abs(left - middle),
    );
    for (const page of farthest.slice(0, pages.size - KEPT_PAGES)) pages.delete(page);
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => snapshot,
    show: (next, view) => {
      const key = JSON.stringify(next);
      if (key !== selectorKey) {
        selectorKey = key;
        generation += 1;
        pages.clear();
        underWay.clear();
        wanted = { first: 0, last: 0 };
      }
      selector = next;
      epoch += 1;
      ({ count, sums } = view);
      if (view.offset === 0) keep(0, view.rows, epoch);
      changed();
      load();
    },
    refresh: () => {
      epoch += 1;
      load();
    },
    want: (first, last) => {
      if (first !== wanted.first) heading = first > wanted.first ? 1 : -1;
      wanted = { first, last };
      load();
    },
    amend: (ids, change) => {
      const amendment: Amendment = { ids, change };
      amendments.add(amendment);
      for (const [number, page] of pages) pages.set(number, { ...page, rows: amend(page.rows, amendment) });
      changed();
      return () => {
        amendments.delete(amendment);
        // Pages older than the answer keep what was amended until they are fetched again.
        for (const [number, page] of pages) if (page.epoch === epoch) keep(number, page.sent, epoch);
        changed();
      };
    },
  };
};

/** The same array where nothing in it is amended. */
const amend = (rows: readonly RegisterRow[], { ids, change }: Amendment): readonly RegisterRow[] =>
  rows.some((row) => ids.has(row.id)) ? rows.map((row) => (ids.has(row.id) ? change(row) : row)) : rows;
