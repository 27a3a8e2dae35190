interface Placed {
  readonly id: string;
  readonly position: number;
}

/** The positions after one item was moved, by id: of that item alone where there is room, else of all. */
export const placeBefore = (
  items: readonly Placed[],
  moved: string,
  before: string | null,
): ReadonlyMap<string, number> => {
  const others = items.filter(({ id }) => id !== moved).sort((left, right) => left.position - right.position);
  const found = before === null ? -1 : others.findIndex(({ id }) => id === before);
  const at = found < 0 ? others.length : found;
  const previous = others[at - 1]?.position;
  const next = others[at]?.position;
  const position = between(previous, next);
  if (position !== undefined) return new Map([[moved, position]]);
  const order = [...others.slice(0, at).map(({ id }) => id), moved, ...others.slice(at).map(({ id }) => id)];
  return new Map(order.map((id, index) => [id, index + 1]));
};

/** Undefined when two neighbours are so close, or alike, that no number lies between them. */
const between = (previous: number | undefined, next: number | undefined): number | undefined => {
  if (previous === undefined) return next === undefined ? 1 : next - 1;
  if (next === undefined) return previous + 1;
  const middle = (previous + next) / 2;
  return previous < middle && middle < next ? middle : undefined;
};
