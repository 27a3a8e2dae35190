/** A run of rows, `last` included; empty when `last < first`. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** How a register's rows lie above one another: all alike, but for one that is unfolded. Pixels. */
export interface RowLayout {
  readonly count: number;
  readonly rowHeight: number;
  /** The row that something unfolds under, and how much room that takes; null for none. */
  readonly unfolded: { readonly index: number; readonly height: number } | null;
}

/** Where a row begins, from the top of the first. */
export const rowTop = ({ rowHeight, unfolded }: RowLayout, index: number): number =>
  index * rowHeight + (unfolded !== null && index > unfolded.index ? unfolded.height : 0);

export const contentHeight = (layout: RowLayout): number =>
  layout.count * layout.rowHeight + (layout.unfolded?.height ?? 0);

/** Somewhere beyond this height browsers stop drawing, or lose single pixels. Pixels. */
const TALLEST = 8_000_000;

/** How high the rows are drawn; see `placeOfScroll`. */
export const drawnHeight = (layout: RowLayout): number => Math.min(contentHeight(layout), TALLEST);

/**
 * How far below the top of the first row the viewport's upper edge is when it is scrolled to `scrollTop`. Rows higher than a browser
 * can draw are scrolled through in proportion: both begin and end together.
 */
export const placeOfScroll = (layout: RowLayout, scrollTop: number, height: number): number =>
  scrollTop * placesAPixel(layout, height);

/** Where to scroll to so that `place` is at the viewport's upper edge. */
export const scrollOfPlace = (layout: RowLayout, place: number, height: number): number =>
  place / placesAPixel(layout, height);

const placesAPixel = (layout: RowLayout, height: number): number => {
  const content = contentHeight(layout);
  return content <= TALLEST ? 1 : (content - height) / (TALLEST - height);
};

/** The row that is drawn at `y`; past the ends the nearest one. */
export const rowAtHeight = ({ count, rowHeight, unfolded }: RowLayout, y: number): number => {
  const below = unfolded !== null && y >= (unfolded.index + 1) * rowHeight;
  const index = below
    ? Math.max(unfolded.index, Math.floor((y - unfolded.height) / rowHeight))
    : Math.floor(y / rowHeight);
  return Math.max(0, Math.min(count - 1, index));
};

/** Rows drawn beyond the edges, so that scrolling uncovers what is there already. */
const OVERSCAN = 12;

/** The window moves by whole steps, so that most scroll events change nothing. */
const STEP = 4;

/** The rows to draw for a viewport of `height` whose upper edge is at `scrollTop`. */
export const rowsInView = (layout: RowLayout, scrollTop: number, height: number): RowRange => {
  if (layout.count === 0) return { first: 0, last: -1 };
  const first = Math.max(0, rowAtHeight(layout, scrollTop) - OVERSCAN);
  const stepped = first - (first % STEP);
  const rows = Math.ceil(height / layout.rowHeight) + 2 * OVERSCAN + STEP;
  return { first: stepped, last: Math.min(layout.count - 1, stepped + rows - 1) };
};

/** How far to scroll so that a row is wholly in view, moving no more than needed. */
export const scrollToShow = (
  layout: RowLayout,
  index: number,
  { scrollTop, height }: { readonly scrollTop: number; readonly height: number },
): number => {
  const top = rowTop(layout, index);
  const bottom = top + layout.rowHeight + (layout.unfolded?.index === index ? layout.unfolded.height : 0);
  if (top < scrollTop) return top;
  return bottom > scrollTop + height ? Math.min(top, bottom - height) : scrollTop;
};
