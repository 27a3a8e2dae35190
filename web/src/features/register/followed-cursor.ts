import type { Cursor } from "./cursor.ts";
import type { RegisterSnapshot } from "./register-pages.ts";

/** The cursor among rows that may have moved: it stays with its transaction, or in its place where that is gone. */
export const followedCursor = (
  cursor: Cursor,
  { count, rowAt, indexOf }: Pick<RegisterSnapshot, "count" | "rowAt" | "indexOf">,
): Cursor => {
  const found = cursor.id === null ? -1 : indexOf(cursor.id, cursor.index);
  if (found >= 0) return found === cursor.index ? cursor : { ...cursor, index: found };
  const index = Math.max(0, Math.min(count - 1, cursor.index));
  const id = rowAt(index)?.id ?? null;
  return index === cursor.index && id === cursor.id ? cursor : { ...cursor, index, id };
};
