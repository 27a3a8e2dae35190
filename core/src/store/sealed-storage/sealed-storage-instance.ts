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
import { createAttachmentWrites } from "./attachment-writes.ts";
import type { BlockLog, LogBlock } from "./block-log.ts";
import { createCompaction, type Compaction } from "./compaction.ts";
import {
  decodeDocumentBlock,
  encodeDocumentBlock,
  sliceBlock,
  type AttachmentPlace,
  type DocumentBlock,
} from "./document-block.ts";
import { createDocumentState, type DocumentState, type EventBatch, type Events } from "./document-state.ts";
import type { LogAnnouncer } from "./log-announcer.ts";
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
  readonly #queue = createSerialQueue();
  readonly #compaction: Compaction<Fields>;
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
    this.#compaction = createCompaction({ log: this.#log, state: this.#state, queue: this.#queue });
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
      const attachments = createAttachmentWrites(this.#shelf, this.#state);
      for (;;) {
        const decided = this.#decide(rows, context);
        if (decided.errors.length > 0 && !(await this.#log.isCurrent())) {
          // What looks like a conflict may be what this instance has not read yet.
          await this.#takeNews();
          continue;
        }
        const documents = this.#accepted(rows, decided);
        await attachments.shelve(decided);
        const block = { documents, purged: [], attachments: attachments.after(decided) };
        if (documents.length > 0 && !(await this.#append(block))) {
          await this.#takeNews();
          continue;
        }
        const replaced = this.#replaced(decided);
        if (documents.length > 0) this.#accept(decided, block);
        await attachments.tidy(replaced, block.attachments);
        return { error: decided.errors };
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
  compact(options: { readonly force?: boolean } = {}): Promise<void> {
    return this.#compaction.run(options);
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
      this.#compaction.stop();
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
    const blocks = sliceBlock(block);
    if (!(await this.#log.append(blocks.map(encodeDocumentBlock)))) return false;
    this.#compaction.noteNewest(blocks);
    this.#announcer.announce();
    this.#compaction.schedule();
    return true;
  }

  /** Attachments that a write takes the place of, or removes. */
  #replaced(decided: CategorizeBulkWriteRowsOutput<Fields>): readonly AttachmentPlace[] {
    return [...decided.attachmentsUpdate, ...decided.attachmentsRemove].flatMap(
      ({ documentId, attachmentId }) => this.#state.attachments.get(documentId)?.[attachmentId] ?? [],
    );
  }

  #accept(
    decided: CategorizeBulkWriteRowsOutput<Fields>,
    block: DocumentBlock<RxDocumentData<Fields>>,
  ): void {
    const { internals } = this;
    for (const { document } of decided.bulkUpdateDocs) {
      const id = this.#state.idOf(document);
      putWriteRowToState(id, internals, internals.byIndexArray, document, internals.documents.get(id));
    }
    bulkInsertToState(this.#primaryPath, internals, internals.byIndexArray, decided.bulkInsertDocs);
    this.#state.keepAttachments(block);
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
    this.#compaction.note(block.sequence, decoded);
    return decoded;
  }
}
