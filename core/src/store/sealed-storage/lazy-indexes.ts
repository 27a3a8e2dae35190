import type { RxDocumentData, RxJsonSchema } from "rxdb/plugins/core";
import {
  addIndexesToInternalsState,
  type DocWithIndexString,
  type MemoryStorageInternals,
  type MemoryStorageInternalsByIndex,
} from "rxdb/plugins/storage-memory";

/**
 * Declares the schema's indexes on a memory state without building them: an index is built when a query first asks for
 * it, and only from then on do writes keep it. Opening a collection costs no sorting, and an index that nobody uses no
 * memory.
 */
export const declareLazyIndexes = <Fields>(
  state: MemoryStorageInternals<Fields>,
  schema: Readonly<RxJsonSchema<RxDocumentData<Fields>>>,
): void => {
  addIndexesToInternalsState(state, schema);
  state.byIndexArray = [];
  for (const [name, index] of Object.entries(state.byIndex)) {
    Object.defineProperty(state.byIndex, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        index.docsWithIndex = sortedEntries(state, index);
        state.byIndexArray.push(index);
        Object.defineProperty(state.byIndex, name, { value: index });
        return index;
      },
    });
  }
};

const sortedEntries = <Fields>(
  state: MemoryStorageInternals<Fields>,
  index: MemoryStorageInternalsByIndex<Fields>,
): DocWithIndexString<Fields>[] => {
  const entries: DocWithIndexString<Fields>[] = [];
  for (const [id, document] of state.documents)
    entries.push([index.getIndexableString(document), document, id]);
  return entries.toSorted((left, right) => (left[0] < right[0] ? -1 : 1));
};
