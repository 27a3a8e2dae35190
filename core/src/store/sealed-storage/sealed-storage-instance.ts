import {
  categorizeBulkWriteRows,
  getPrimaryFieldOfPrimaryKey,
  type BulkWriteRow,
  type CategorizeBulkWriteRowsOutput,
  type PreparedQuery,
  type RxDocumentData,
  type RxJsonSchema,
  type RxStorage,
  type RxStorageBulkWriteResponse,
  type RxStorageCountResult,
  type RxStorageDefaultCheckpoint,
  type RxStorageInstance,
  type RxStorageInstanceCreationParams,
  type RxStorageQueryResult,
} from "rxdb/plugins/core";
import {
  ensureNotRemoved,
  getMemoryIndexName,
  putWriteRowToState,
  bulkInsertToState,
  RxStorageInstanceMemory,
  type MemoryStorageInternals,
  type RxStorageMemory,
} from "rxdb/plugins/storage-memory";
import { now } from "rxdb/plugins/utils";
import type { Observable } from "rxjs";
import { assert } from "../../kernel/index.ts";
import type { AttachmentShelf } from "./attachment-shelf.ts";
import type { BlockLog, LogBlock } from "./block-log.ts";
import {
  decodeDocumentBlock,
  encodeDocumentBlock,
  type AttachmentPlace,
  type DocumentAttachments,
  type DocumentBlock,
} from "./document-block.ts";
import { createDocumentState, type DocumentState, type EventBatch, type Events } from "./document-state.ts";
import type { LogAnnouncer } from "./log-announcer.ts";
import { createLogWeight, type LogWeight } from "./log-weight.ts";
import { createSerialQueue } from "./serial-queue.ts";

export interface SealedInstanceOptions {
  /**
   * Looks whether another instance has written before every read, not only when it is told so: a read then sees every
   * write that was acknowledged before it, anywhere. Default: true when several instances are allowed for.
   */
  readonly freshReads?: boolean;
}

/** Where one collection lives: its log, its attachments, its line to the other instances. */
export interface SealedCollection {
  readonly log: BlockLog;
  readonly shelf: AttachmentShelf;
  readonly announcer: (onNews: () => void) => LogAnnouncer;
}

type Params<Fields> = RxStorageInstanceCreationParams<Fields, SealedInstanceOptions>;
type Batch<Fields> = EventBatch<Fields>;

/** So many documents share a block: enough for dictionaries to pay, few enough for reading to overlap. */
const DOCUMENTS_A_BLOCK = 2000;

/**
 * One collection: RxDB's memory storage answers, a sealed block log remembers.
 *
 * [Note: The log decides]
 * A write is decided against the state in memory, sealed, and appended only if nobody else has appended since this
 * instance last looked. If somebody has, their blocks are taken in first and the write is decided anew: conflicts come
 * out as if both had written to one memory. No leader and no lock is needed for that, and what memory shows is always
 * what some prefix of the log adds up to.
 */
export class SealedStorageInstance<Fields> implements RxStorageInstance<
  Fields,
  MemoryStorageInternals<Fields>,
  SealedInstanceOptions,
  RxStorageDefaultCheckpoint
> {
  readonly storage: RxStorage<MemoryStorageInternals<Fields>, SealedInstanceOptions>;
  readonly databaseName: string;
  readonly collectionName: string;
  readonly schema: Readonly<RxJsonSchema<RxDocumentData<Fields>>>;
  readonly options: Readonly<SealedInstanceOptions>;
  readonly internals: MemoryStorageInternals<Fields>;

  readonly #primaryPath: string;
  readonly #state: DocumentState<Fields>;
  readonly #memory: RxStorageInstanceMemory<Fields>;
  readonly #log: BlockLog;
  readonly #shelf: AttachmentShelf;
  readonly #announcer: LogAnnouncer;
  readonly #weight: LogWeight;
  readonly #queue = createSerialQueue();
  /** Ids written or purged since a full rewrite began to collect its documents; undefined while none is under way. */
  #changedSince: Set<string> | undefined;
  #compaction: ReturnType<typeof setTimeout> | undefined;
  #batches = 0;
  #closed: Promise<void> | undefined;

  constructor(
    storage: RxStorageMemory,
    params: Params<Fields>,
    settings: SealedInstanceOptions,
    collection: SealedCollection,
  ) {
    this.storage = storage;
    this.databaseName = params.databaseName;
    this.collectionName = params.collectionName;
    this.schema = params.schema;
    this.options = { freshReads: params.multiInstance, ...settings, ...params.options };
    this.#primaryPath = getPrimaryFieldOfPrimaryKey(params.schema.primaryKey);
    this.#state = createDocumentState(params.schema, this.#primaryPath);
    this.internals = this.#state.internals;
    this.#memory = new RxStorageInstanceMemory(
      storage,
      params.databaseName,
      params.collectionName,
      params.schema,
      this.internals,
      {},
      {},
      params.devMode,
    );
    this.#log = collection.log;
    this.#shelf = collection.shelf;
    this.#weight = createLogWeight(collection.log);
    this.#announcer = collection.announcer(() => {
      // Damage that another instance's news brings to light is reported to the next read or write that needs the log.
      this.catchUp().catch(() => undefined);
    });
  }

  /** Reads the log. Rejects with `LogDamagedError` when it is not whole. */
  async load(): Promise<void> {
    await this.#log.readAll({
      restart: () => {
        this.#state.clear();
      },
      block: (block) => {
        this.#state.load(this.#decode(block));
      },
    });
  }

  bulkWrite(rows: BulkWriteRow<Fields>[], context: string): Promise<RxStorageBulkWriteResponse<Fields>> {
    return this.#queue.run(async () => {
      ensureNotRemoved(this.#memory);
      const places = new Map<Blob, AttachmentPlace>();
      for (;;) {
        const decided = this.#decide(rows, context);
        if (decided.errors.length > 0 && !(await this.#log.isCurrent())) {
          // What looks like a conflict may be what this instance has not read yet.
          await this.#takeNews();
          continue;
        }
        const documents = this.#accepted(rows, decided);
        await this.#shelve(decided, places);
        const block = { documents, purged: [], attachments: this.#attachmentsAfter(decided, places) };
        const isWritten = documents.length > 0 && (await this.#append(block));
        if (isWritten) this.#accept(decided, block);
        if (isWritten || documents.length === 0) {
          await this.#unshelve(places, block);
          return { error: decided.errors };
        }
        await this.#takeNews();
      }
    });
  }

  async findDocumentsById(ids: string[], withDeleted: boolean): Promise<RxDocumentData<Fields>[]> {
    await this.#refresh();
    return this.#memory.findDocumentsById(ids, withDeleted);
  }

  async query(prepared: PreparedQuery<Fields>): Promise<RxStorageQueryResult<Fields>> {
    await this.#refresh();
    const range = this.#state.indexes.firstRange(prepared);
    if (range === undefined) return this.#memory.query(prepared);
    const byIndex = { [getMemoryIndexName(range.index)]: range };
    return Object.create(this.#memory, { internals: { value: { ...this.internals, byIndex } } }).query(
      prepared,
    );
  }

  async count(prepared: PreparedQuery<Fields>): Promise<RxStorageCountResult> {
    await this.#refresh();
    return this.#memory.count(prepared);
  }

  async getAttachmentData(documentId: string, attachmentId: string, digest: string): Promise<Blob> {
    await this.#refresh();
    ensureNotRemoved(this.#memory);
    const place = this.#state.attachments.get(documentId)?.[attachmentId];
    const bytes = place?.digest === digest ? await this.#shelf.get(place.sequence) : undefined;
    if (place === undefined || bytes === undefined) {
      throw new Error(`attachment does not exist: ${documentId}||${attachmentId}`);
    }
    return new Blob([bytes], { type: place.type });
  }

  changeStream(): Observable<Batch<Fields>> {
    return this.#memory.changeStream();
  }

  /** Forgets documents that were deleted at least so many milliseconds ago, for good. */
  cleanup(minimumDeletedTime: number): Promise<boolean> {
    return this.#queue.run(async () => {
      // RxDB's clock, which runs ahead of the system's when writes come fast, stamped the deletions.
      const until = now() - minimumDeletedTime;
      if (!(await this.#log.isCurrent())) await this.#takeNews();
      for (;;) {
        const purged: string[] = [];
        for (const [id, document] of this.internals.documents) {
          if (document._deleted && document._meta.lwt <= until) purged.push(id);
        }
        if (purged.length === 0) return true;
        const block = { documents: [], purged, attachments: {} };
        if (await this.#append(block)) {
          this.#state.apply(block);
          return true;
        }
        await this.#takeNews();
      }
    });
  }

  /** Takes in what other instances wrote, and tells it to the change stream. */
  catchUp(): Promise<void> {
    return this.#queue.run(async () => {
      if (this.#closed === undefined) await this.#takeNews();
    });
  }

  /** Rewrites the log as the documents are now, if it pays; with `force` in any case. */
  async compact(options: { readonly force?: boolean } = {}): Promise<void> {
    const tail = this.#weight.looseTail();
    if (options.force === true || this.#weight.isMostlyDead(this.internals.documents.size)) {
      await this.#rewriteAll();
    } else if (tail !== undefined) {
      await this.#queue.run(() => this.#rewriteTail());
    }
  }

  async remove(): Promise<void> {
    if (this.#closed !== undefined) throw new Error("closed");
    ensureNotRemoved(this.#memory);
    this.internals.removed = true;
    await this.#queue.run(async () => {
      await this.#log.drop();
      await this.#shelf.drop();
    });
    this.#announcer.announce();
    await this.close();
  }

  close(): Promise<void> {
    this.#closed ??= (async () => {
      clearTimeout(this.#compaction);
      await this.#queue.idle();
      this.#announcer.close();
      await this.#memory.close();
    })();
    return this.#closed;
  }

  // ── Deciding and appending ───────────────────────────────────────────────────────────────────────────────────────

  #decide(rows: BulkWriteRow<Fields>[], context: string): CategorizeBulkWriteRowsOutput<Fields> {
    return categorizeBulkWriteRows(this, this.#primaryPath as never, this.internals.documents, rows, context);
  }

  /** The documents that a write brings, in the order of its rows: other instances tell it in the same order. */
  #accepted(
    rows: readonly BulkWriteRow<Fields>[],
    decided: CategorizeBulkWriteRowsOutput<Fields>,
  ): RxDocumentData<Fields>[] {
    const { bulkInsertDocs, bulkUpdateDocs } = decided;
    if (bulkUpdateDocs.length === 0) return bulkInsertDocs.map((row) => row.document);
    if (bulkInsertDocs.length === 0) return bulkUpdateDocs.map((row) => row.document);
    const byId = new Map(
      [...bulkInsertDocs, ...bulkUpdateDocs].map(({ document }) => [this.#state.idOf(document), document]),
    );
    return rows.flatMap((row) => byId.get(this.#state.idOf(row.document)) ?? []);
  }

  /** Seals and appends; in memory nothing has changed yet. */
  async #append(block: DocumentBlock<RxDocumentData<Fields>>): Promise<boolean> {
    const blocks = slice(block, DOCUMENTS_A_BLOCK);
    if (!(await this.#log.append(blocks.map(encodeDocumentBlock)))) return false;
    this.#noteNewest(blocks);
    this.#announcer.announce();
    this.#scheduleCompaction();
    return true;
  }

  #accept(
    decided: CategorizeBulkWriteRowsOutput<Fields>,
    block: DocumentBlock<RxDocumentData<Fields>>,
  ): void {
    const { internals } = this;
    const replaced = [...decided.attachmentsUpdate, ...decided.attachmentsRemove].flatMap(
      ({ documentId, attachmentId }) =>
        this.#state.attachments.get(documentId)?.[attachmentId]?.sequence ?? [],
    );
    for (const { document } of decided.bulkUpdateDocs) {
      const id = this.#state.idOf(document);
      putWriteRowToState(id, internals, internals.byIndexArray, document, internals.documents.get(id));
    }
    bulkInsertToState(this.#primaryPath, internals, internals.byIndexArray, decided.bulkInsertDocs);
    this.#state.keepAttachments(block);
    void this.#shelf.remove(replaced);
    const newest = decided.newestRow?.document;
    assert(newest !== undefined, "a write that was appended wrote something");
    this.#emit({ ...decided.eventBulk, checkpoint: this.#checkpoint(newest) });
  }

  #emit(batch: Batch<Fields>): void {
    if (batch.events.length > 0) this.internals.changes$.next(batch);
  }

  #checkpoint(document: RxDocumentData<Fields>): RxStorageDefaultCheckpoint {
    return { id: this.#state.idOf(document), lwt: document._meta.lwt };
  }

  // ── What others wrote ────────────────────────────────────────────────────────────────────────────────────────────

  async #refresh(): Promise<void> {
    if (this.options.freshReads !== true || this.#closed !== undefined) return;
    if (!(await this.#log.isCurrent())) await this.catchUp();
  }

  async #takeNews(): Promise<void> {
    const news = await this.#log.catchUp();
    if (news.change === "dropped") {
      this.internals.removed = true;
      return;
    }
    const blocks = news.blocks.map((block) => this.#decode(block));
    const events =
      news.change === "rewritten" ? this.#state.replace(blocks) : blocks.flatMap(this.#state.apply);
    this.#tell(events);
  }

  #tell(events: Events<Fields>): void {
    const newest = events.at(-1)?.documentData;
    if (newest === undefined) return;
    this.#batches += 1;
    this.#emit({
      id: `${this.internals.id}|${this.#batches}`,
      events,
      checkpoint: this.#checkpoint(newest),
      context: "another-instance",
    });
  }

  #decode(block: LogBlock): DocumentBlock<RxDocumentData<Fields>> {
    const decoded = decodeDocumentBlock<RxDocumentData<Fields>>(block.payload);
    this.#note(block.sequence, decoded);
    return decoded;
  }

  // ── Attachments ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Puts the attachments of a write on the shelf, each once however often the write is decided. */
  async #shelve(
    decided: CategorizeBulkWriteRowsOutput<Fields>,
    places: Map<Blob, AttachmentPlace>,
  ): Promise<void> {
    for (const { attachmentData, digest } of [...decided.attachmentsAdd, ...decided.attachmentsUpdate]) {
      const { data, type } = attachmentData;
      if (!places.has(data)) places.set(data, { sequence: await this.#shelf.put(data), digest, type });
    }
  }

  /** Takes down what was shelved for a document that was refused in the end. */
  async #unshelve(
    places: ReadonlyMap<Blob, AttachmentPlace>,
    block: DocumentBlock<RxDocumentData<Fields>>,
  ): Promise<void> {
    if (places.size === 0) return;
    const used = new Set(Object.values(block.attachments).flatMap((named) => Object.values(named)));
    await this.#shelf.remove(
      [...places.values()].filter((place) => !used.has(place)).map((place) => place.sequence),
    );
  }

  #attachmentsAfter(
    decided: CategorizeBulkWriteRowsOutput<Fields>,
    places: ReadonlyMap<Blob, AttachmentPlace>,
  ): { readonly [documentId: string]: DocumentAttachments } {
    if (this.schema.attachments === undefined) return {};
    const after = new Map<string, { [attachmentId: string]: AttachmentPlace }>();
    for (const { document } of decided.bulkUpdateDocs) {
      const id = this.#state.idOf(document);
      const before = this.#state.attachments.get(id);
      if (before !== undefined) after.set(id, { ...before });
    }
    for (const { documentId, attachmentId } of decided.attachmentsRemove)
      delete after.get(documentId)?.[attachmentId];
    for (const { documentId, attachmentId, attachmentData } of [
      ...decided.attachmentsAdd,
      ...decided.attachmentsUpdate,
    ]) {
      const place = places.get(attachmentData.data);
      assert(place !== undefined, "an attachment is on the shelf before its document is written");
      after.set(documentId, { ...after.get(documentId), [attachmentId]: place });
    }
    return Object.fromEntries([...after].filter(([, attachments]) => Object.keys(attachments).length > 0));
  }

  // ── Compaction ───────────────────────────────────────────────────────────────────────────────────────────────────

  #note(sequence: number, block: DocumentBlock<RxDocumentData<Fields>>): void {
    this.#weight.note(sequence, block.documents.length, () => [
      ...block.documents.map(this.#state.idOf),
      ...block.purged,
    ]);
    if (this.#changedSince === undefined) return;
    for (const document of block.documents) this.#changedSince.add(this.#state.idOf(document));
    for (const id of block.purged) this.#changedSince.add(id);
  }

  #noteNewest(blocks: readonly DocumentBlock<RxDocumentData<Fields>>[]): void {
    const first = this.#log.head().last - blocks.length + 1;
    blocks.forEach((block, at) => {
      this.#note(first + at, block);
    });
  }

  #scheduleCompaction(): void {
    if (this.#compaction !== undefined) return;
    this.#compaction = setTimeout(() => {
      this.#compaction = undefined;
      // Compaction only saves room: when it fails (a full disk, another tab), the log stays as it is.
      if (this.#closed === undefined) this.compact().catch(() => undefined);
    }, 1000);
    if (typeof this.#compaction === "object" && "unref" in this.#compaction) {
      (this.#compaction as { unref: () => void }).unref();
    }
  }

  async #rewriteTail(): Promise<void> {
    const tail = this.#weight.looseTail();
    if (tail === undefined) return;
    const blocks = slice(this.#blockOf(tail.ids), DOCUMENTS_A_BLOCK);
    if (await this.#log.rewrite({ from: tail.from }, blocks.map(encodeDocumentBlock)))
      this.#noteNewest(blocks);
  }

  /** Encodes slice by slice, so that reads and writes go on meanwhile; what they change is appended at the end. */
  async #rewriteAll(): Promise<void> {
    if (this.#changedSince !== undefined) return;
    const changed = new Set<string>();
    this.#changedSince = changed;
    try {
      const ids = await this.#queue.run(async () => [...this.internals.documents.keys()]);
      const blocks: DocumentBlock<RxDocumentData<Fields>>[] = [];
      const payloads: Uint8Array[] = [];
      for (let at = 0; at < ids.length; at += DOCUMENTS_A_BLOCK) {
        const block = this.#blockOf(ids.slice(at, at + DOCUMENTS_A_BLOCK));
        blocks.push(block);
        payloads.push(encodeDocumentBlock(block));
        await nextTask();
      }
      await this.#queue.run(async () => {
        if (this.#closed !== undefined && this.internals.removed) return;
        if (changed.size > 0) {
          const block = this.#blockOf(changed);
          blocks.push(block);
          payloads.push(encodeDocumentBlock(block));
        }
        if (await this.#log.rewrite("all", payloads)) this.#noteNewest(blocks);
      });
    } finally {
      this.#changedSince = undefined;
    }
  }

  /** These documents as they are now; those that are not there any more are purged. */
  #blockOf(ids: Iterable<string>): DocumentBlock<RxDocumentData<Fields>> {
    const documents: RxDocumentData<Fields>[] = [];
    const purged: string[] = [];
    const attachments: { [documentId: string]: DocumentAttachments } = {};
    for (const id of ids) {
      const document = this.internals.documents.get(id);
      if (document === undefined) purged.push(id);
      else documents.push(document);
      const places = this.#state.attachments.get(id);
      if (places !== undefined) attachments[id] = places;
    }
    return { documents, purged, attachments };
  }
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** One block as several of at most `size` documents each. */
const slice = <Document>(
  block: DocumentBlock<Document>,
  size: number,
): readonly DocumentBlock<Document>[] => {
  if (block.documents.length <= size) return [block];
  return Array.from({ length: Math.ceil(block.documents.length / size) }, (_, at) => ({
    documents: block.documents.slice(at * size, (at + 1) * size),
    purged: at === 0 ? block.purged : [],
    // Only collections with attachments repeat this, and few of their documents have any.
    attachments: block.attachments,
  }));
};
