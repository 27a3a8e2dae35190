import { createIdSource, ok, type Result } from "../../kernel/index.ts";
import { createRegister, type Register } from "../../reports/index.ts";
import { createSearchIndex } from "../../search/index.ts";
import {
  type BlockStore,
  type Database,
  type Journal,
  openDatabase,
  openJournal,
  type StoreError,
} from "../../store/index.ts";
import { createHybridClock, type JournalEntry, type Stamp } from "../../sync/index.ts";
import { Books } from "../books.ts";
import { createWriter, type LedgerWriter } from "../commit.ts";
import { createUndoLog, type UndoLog } from "../history/undo-log.ts";
import type { PlanWorld } from "../plan.ts";
import type { EngineWorld } from "../ports.ts";
import { today } from "../today.ts";
import type { Topic } from "../watch.ts";
import { createSearchAhead } from "./search-ahead.ts";

/** A vault whose key is there: its books in memory, its store behind them. */
export interface OpenVault {
  readonly books: Books;
  readonly register: Register;
  readonly writer: LedgerWriter;
  readonly undoLog: UndoLog;
  readonly database: Database;
  readonly journal: Journal<JournalEntry>;
  readonly planWorld: PlanWorld;
  /** Lets writes end, then closes the store; the blocks stay open. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a store: reads the documents into books, and brings in what the journal holds and they do not.
 *
 * @param changed told which parts of the vault an action touched
 * @errors `store/damaged`: nothing is open then; `store/full`
 */
export const openVault = async (
  world: EngineWorld,
  store: { readonly id: string; readonly key: Uint8Array; readonly blocks: BlockStore },
  changed: (topics: Iterable<Topic>) => void,
): Promise<Result<OpenVault, StoreError>> => {
  const { id, key, blocks } = store;
  const [openedJournal, openedDatabase] = await Promise.allSettled([
    openJournal<JournalEntry>({ blocks, key }),
    openDatabase({ name: id, key, blocks }),
  ]);
  if (openedDatabase.status === "rejected") throw openedDatabase.reason;
  const database = openedDatabase.value;
  if (!database.ok) return database;
  try {
    if (openedJournal.status === "rejected") throw openedJournal.reason;
    const journal = openedJournal.value;
    if (journal.ok)
      return ok(await readVault(world, { database: database.value, journal: journal.value }, changed));
    await database.value.close();
    return journal;
  } catch (cause) {
    // A database that stays open under this name would keep the vault from being opened once more.
    await database.value.close();
    throw cause;
  }
};

const readVault = async (
  world: EngineWorld,
  { database, journal }: { readonly database: Database; readonly journal: Journal<JournalEntry> },
  changed: (topics: Iterable<Topic>) => void,
): Promise<OpenVault> => {
  const books = readBooks(database);
  const source = { clock: world.clock, random: world.crypto };
  const clock = createHybridClock(source);
  const search = createSearchIndex(books.table);
  const searchAhead = createSearchAhead(search, world.timer);
  const newest = newestStamp(database);
  if (newest !== undefined) clock.receive(newest);
  const writer = createWriter({
    books,
    database,
    journal,
    clock,
    onCommit: ({ changeSet }, sequence, collections) => {
      undoLog.note(changeSet, sequence);
      changed([...collections, "undo"]);
      searchAhead.wake();
    },
    breathe: async () =>
      new Promise((resolve) => {
        world.timer(resolve, 0);
      }),
  });
  await writer.replay();
  searchAhead.wake();
  const undoLog = createUndoLog(journal, world.clock.now(), () => changed(["undo"]));

  return {
    books,
    register: createRegister(search),
    writer,
    undoLog,
    database,
    journal,
    planWorld: { newId: createIdSource(source), today: () => today(world.clock) },
    close: async () => {
      searchAhead.stop();
      try {
        await writer.settle();
        await journal.settle();
      } finally {
        await database.close();
      }
    },
  };
};

const COLLECTIONS = ["accounts", "transactions", "catalog", "settings"] as const;

/** A machine whose clock was set back goes on from here: what is written next is later than all that is there. */
const newestStamp = (database: Database): Stamp | undefined => {
  let newest: Stamp | undefined;
  for (const collection of COLLECTIONS) {
    for (const { stamp } of database.scan(collection)) {
      if (newest === undefined || stamp > newest) newest = stamp;
    }
  }
  return newest;
};

const readBooks = (database: Database): Books => {
  const books = new Books();
  books.fill(database.scan("transactions"));
  for (const collection of ["accounts", "catalog", "settings"] as const)
    books.apply(database.scan(collection));
  return books;
};
