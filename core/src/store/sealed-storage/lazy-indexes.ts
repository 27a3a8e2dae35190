import type { PreparedQuery, RxDocumentData, RxJsonSchema } from "rxdb/plugins/core";
import {
  addIndexesToInternalsState,
  getMemoryIndexName,
  type DocWithIndexString,
  type MemoryStorageInternals,
  type MemoryStorageInternalsByIndex,
} from "rxdb/plugins/storage-memory";

type Index<Fields> = MemoryStorageInternalsByIndex<Fields>;

/** Indexes of a memory state that are built when queries need them, and kept by writes only from then on. */
export interface LazyIndexes<Fields> {
  /**
   * What an index that was never asked for would hold in the range of this query: opening a vault shows one month
   * before it sorts eight years. Undefined when the range is not narrow, or the index has been asked for before: then
   * the whole index is built, once, by its first use.
   */
  readonly firstRange: (prepared: PreparedQuery<Fields>) => Index<Fields> | undefined;
}

/** Declares the schema's indexes on a memory state. Opening costs no sorting, an index that nobody uses no memory. */
export const declareLazyIndexes = <Fields>(
  state: MemoryStorageInternals<Fields>,
  schema: Readonly<RxJsonSchema<RxDocumentData<Fields>>>,
): LazyIndexes<Fields> => {
  addIndexesToInternalsState(state, schema);
  state.byIndexArray = [];
  const unasked = new Map(Object.entries(state.byIndex));
  for (const [name, index] of unasked) {
    Object.defineProperty(state.byIndex, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        index.docsWithIndex = sortedEntries(index, state.documents.values());
        state.byIndexArray.push(index);
        unasked.delete(name);
        Object.defineProperty(state.byIndex, name, { value: index });
        return index;
      },
    });
  }
  const primaryPath = primaryFieldOf(schema);
  const sortedEntries = (index: Index<Fields>, documents: Iterable<RxDocumentData<Fields>>) => {
    const entries: DocWithIndexString<Fields>[] = [];
    for (const document of documents) {
      entries.push([index.getIndexableString(document), document, fieldOf(document, primaryPath) as string]);
    }
    return entries.sort((left, right) => (left[0] < right[0] ? -1 : 1));
  };
  return {
    firstRange: ({ queryPlan }) => {
      const name = getMemoryIndexName(queryPlan.index);
      const index = unasked.get(name);
      const range = textRange(queryPlan);
      if (index === undefined || range === undefined) return undefined;
      unasked.delete(name);
      const within: RxDocumentData<Fields>[] = [];
      for (const document of state.documents.values()) {
        const text = fieldOf(document, range.field) ?? "";
        if (document._deleted || (text as string) < range.from || (text as string) > range.until) continue;
        within.push(document);
      }
      return { ...index, docsWithIndex: sortedEntries(index, within) };
    },
  };
};

const fieldOf = (document: object, field: string): unknown =>
  (document as { readonly [name: string]: unknown })[field];

const primaryFieldOf = (schema: { readonly primaryKey: unknown }): string =>
  typeof schema.primaryKey === "string"
    ? schema.primaryKey
    : (schema.primaryKey as { readonly key: string }).key;

/**
 * The bounds of a plan over an index `_deleted, <text>, …` that looks for what is not deleted, a little wider than the
 * index itself has them: RxDB pads texts with spaces, which count for less than most that could follow.
 */
const textRange = (
  plan: PreparedQuery<unknown>["queryPlan"],
): { readonly field: string; readonly from: string; readonly until: string } | undefined => {
  const [deleted, field] = plan.index;
  const [startDeleted, start] = plan.startKeys as readonly unknown[];
  const [endDeleted, end] = plan.endKeys as readonly unknown[];
  if (deleted !== "_deleted" || startDeleted !== false || endDeleted !== false) return undefined;
  if (field === undefined || field.includes(".") || typeof start !== "string" || typeof end !== "string")
    return undefined;
  if (start === HIGHEST || end === HIGHEST) return undefined;
  return { field, from: start.trimEnd(), until: end + HIGHEST };
};

/** RxDB's bound for "no upper bound". */
const HIGHEST = "\uffff";
