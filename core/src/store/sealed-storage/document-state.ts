import type {
  EventBulk,
  RxDocumentData,
  RxJsonSchema,
  RxStorageChangeEvent,
  RxStorageDefaultCheckpoint,
} from "rxdb/plugins/core";
import {
  bulkInsertToState,
  putWriteRowToState,
  removeDocFromState,
  type MemoryStorageInternals,
} from "rxdb/plugins/storage-memory";
import { Subject } from "rxjs";
import type { DocumentAttachments, DocumentBlock } from "./document-block.ts";
import { declareLazyIndexes, type LazyIndexes } from "./lazy-indexes.ts";

export type Events<Fields> = RxStorageChangeEvent<RxDocumentData<Fields>>[];
export type EventBatch<Fields> = EventBulk<
  RxStorageChangeEvent<RxDocumentData<Fields>>,
  RxStorageDefaultCheckpoint
>;

/** What a document log's blocks add up to: the state that RxDB's memory storage queries, kept block by block. */
export interface DocumentState<Fields> {
  readonly internals: MemoryStorageInternals<Fields>;
  readonly indexes: LazyIndexes<Fields>;
  readonly attachments: ReadonlyMap<string, DocumentAttachments>;
  readonly idOf: (document: RxDocumentData<Fields>) => string;
  /** Takes a block in while the log is read at opening: nobody is told. */
  readonly load: (block: DocumentBlock<RxDocumentData<Fields>>) => void;
  /** Takes a block in, and answers what changed by it. Documents that are already there as they are do not count. */
  readonly apply: (block: DocumentBlock<RxDocumentData<Fields>>) => Events<Fields>;
  /** As `apply`; documents that no block holds are purged. */
  readonly replace: (blocks: readonly DocumentBlock<RxDocumentData<Fields>>[]) => Events<Fields>;
  /** Remembers where the attachments of the block's documents lie. */
  readonly keepAttachments: (block: DocumentBlock<RxDocumentData<Fields>>) => void;
  /** These documents as they are now; those that are not there any more are purged. */
  readonly blockOf: (ids: Iterable<string>) => DocumentBlock<RxDocumentData<Fields>>;
  readonly clear: () => void;
}

type Documents<Fields> = readonly RxDocumentData<Fields>[];

export const createDocumentState = <Fields>(
  schema: Readonly<RxJsonSchema<RxDocumentData<Fields>>>,
  primaryPath: string,
): DocumentState<Fields> => {
  const internals: MemoryStorageInternals<Fields> = {
    id: crypto.randomUUID(),
    schema,
    refCount: 1,
    removed: false,
    documents: new Map(),
    attachments: new Map(),
    byIndex: {},
    byIndexArray: [],
    changes$: new Subject<EventBatch<Fields>>(),
  };
  const indexes = declareLazyIndexes(internals, schema);
  const { documents } = internals;
  const attachments = new Map<string, DocumentAttachments>();
  const idOf = (document: RxDocumentData<Fields>): string =>
    (document as unknown as { readonly [key: string]: string })[primaryPath] ?? "";

  const keepAttachments = (block: DocumentBlock<RxDocumentData<Fields>>): void => {
    if (schema.attachments === undefined) return;
    for (const id of block.documents.map(idOf)) {
      const places = block.attachments[id];
      if (places !== undefined) attachments.set(id, places);
      else attachments.delete(id);
    }
  };
  const purge = (id: string): void => {
    const document = documents.get(id);
    if (document !== undefined) removeDocFromState(primaryPath, schema, internals, document);
    attachments.delete(id);
  };
  const put = (written: Documents<Fields>): Events<Fields> => {
    const events: Events<Fields> = [];
    const inserts = new Map<string, { readonly document: RxDocumentData<Fields> }>();
    for (const document of written) {
      const id = idOf(document);
      const previous = documents.get(id);
      if (previous !== undefined && isSameVersion(previous, document)) continue;
      const event = eventOf(id, document, previous);
      if (event !== undefined) events.push(event);
      if (previous === undefined) inserts.set(id, { document });
      else putWriteRowToState(id, internals, internals.byIndexArray, document, previous);
    }
    bulkInsertToState(primaryPath, internals, internals.byIndexArray, [...inserts.values()]);
    return events;
  };

  const apply = (block: DocumentBlock<RxDocumentData<Fields>>): Events<Fields> => {
    const events = put(block.documents);
    keepAttachments(block);
    block.purged.forEach(purge);
    return events;
  };
  return {
    internals,
    indexes,
    attachments,
    idOf,
    apply,
    keepAttachments,
    load: (block) => {
      for (const document of block.documents) documents.set(idOf(document), document);
      keepAttachments(block);
      for (const id of block.purged) {
        documents.delete(id);
        attachments.delete(id);
      }
    },
    replace: (blocks) => {
      const kept = new Set(blocks.flatMap((block) => block.documents.map(idOf)));
      for (const id of documents.keys()) if (!kept.has(id)) purge(id);
      return blocks.flatMap(apply);
    },
    blockOf: (ids) => {
      const found: RxDocumentData<Fields>[] = [];
      const purged: string[] = [];
      const places: { [documentId: string]: DocumentAttachments } = {};
      for (const id of ids) {
        const document = documents.get(id);
        if (document === undefined) purged.push(id);
        else found.push(document);
        const named = attachments.get(id);
        if (named !== undefined) places[id] = named;
      }
      return { documents: found, purged, attachments: places };
    },
    clear: () => {
      documents.clear();
      attachments.clear();
    },
  };
};

/** A compaction brings documents again that are known already. */
const isSameVersion = <Fields>(left: RxDocumentData<Fields>, right: RxDocumentData<Fields>): boolean =>
  left._rev === right._rev && left._meta.lwt === right._meta.lwt && left._deleted === right._deleted;

/** As RxDB's `categorizeBulkWriteRows` would tell the same write. */
const eventOf = <Fields>(
  documentId: string,
  documentData: RxDocumentData<Fields>,
  previous: RxDocumentData<Fields> | undefined,
): Events<Fields>[number] | undefined => {
  if (documentData._deleted) {
    if (previous === undefined) return undefined;
    return { documentId, operation: "DELETE", documentData, previousDocumentData: previous };
  }
  if (previous === undefined || previous._deleted) {
    return { documentId, operation: "INSERT", documentData, previousDocumentData: undefined };
  }
  return { documentId, operation: "UPDATE", documentData, previousDocumentData: previous };
};
