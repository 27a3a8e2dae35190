import { describe, expect, test } from "vitest";
import { TransactionDocument } from "./collections/transactions.ts";
import { StorageFullError, type BlockStore, type StoredBlock } from "./sealed-storage/block-store.ts";

/** A plain transaction; say only what the test is about. */
export const aTransactionDocument = (
  fields: { readonly [field: string]: unknown } = {},
): TransactionDocument =>
  TransactionDocument.parse({
    id: "transaction",
    accountId: "account",
    date: "2026-03-01",
    amount: -1250,
    payeeId: null,
    categoryId: null,
    note: "",
    tags: {},
    splits: {},
    status: "uncleared",
    transferId: null,
    origin: "manual",
    imported: null,
    type: "transaction",
    deleted: false,
    stamp: "00000000000000000000000000",
    stamps: {},
    ...fields,
  });

/** The process died here: nothing after this call happens. */
export class KilledError extends Error {
  override readonly name = "KilledError";
}

export interface Fault {
  /** Which durable step it strikes, from 1. */
  readonly step: number;
  /**
   * `kill-before`: the process dies before the step reaches the disk; `kill-after`: right after, unacknowledged; `full`:
   * the disk is full at this step and takes nothing more until `relieve`.
   */
  readonly kind: "kill-before" | "kill-after" | "full";
}

export interface FaultyBlockStore extends BlockStore {
  readonly steps: () => number;
  /** Makes room on the disk again. */
  readonly relieve: () => void;
}

/** A block store that fails on purpose at one of its durable steps. */
export const faultyBlockStore = (inner: BlockStore, fault?: Fault): FaultyBlockStore => {
  let steps = 0;
  let isDead = false;
  let isFull = false;
  const step = async <T>(write: () => Promise<T>): Promise<T> => {
    if (isDead) throw new KilledError();
    steps += 1;
    const strikes = steps === fault?.step;
    if (strikes && fault.kind === "full") isFull = true;
    if (isFull) throw new StorageFullError();
    if (strikes && fault.kind === "kill-before") {
      isDead = true;
      throw new KilledError();
    }
    const done = await write();
    if (strikes) {
      isDead = true;
      throw new KilledError();
    }
    return done;
  };
  const alive = async <T>(read: () => Promise<T>): Promise<T> => {
    if (isDead) throw new KilledError();
    return read();
  };
  return {
    steps: () => steps,
    relieve: () => {
      isFull = false;
    },
    logs: () => alive(() => inner.logs()),
    head: (log) => alive(() => inner.head(log)),
    read: (log, from, limit) => alive(() => inner.read(log, from, limit)),
    commit: (log, expected, change) => step(() => inner.commit(log, expected, change)),
    drop: (log) => step(() => inner.drop(log)),
    header: (name) => alive(() => inner.header(name)),
    setHeader: (name, bytes) => step(() => inner.setHeader(name, bytes)),
    erase: () => step(() => inner.erase()),
    close: () => inner.close(),
  };
};

const block = (sequence: number, ...bytes: number[]): StoredBlock => ({
  sequence,
  bytes: Uint8Array.from(bytes),
});
const head = (...bytes: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

/**
 * What every block store promises (STO-1).
 *
 * @param make a fresh, empty place, and how to open a store over it; opened again it finds what was committed
 */
export const describeBlockStore = (
  adapter: string,
  make: () => Promise<{ readonly open: () => Promise<BlockStore> }>,
): void => {
  describe(`STO-1 ${adapter} keeps logs of blocks`, () => {
    test("what is committed is there after opening again, in order", async () => {
      const place = await make();
      const first = await place.open();
      expect(await first.commit("a", 0, { append: [block(1, 1), block(2, 2, 2)], head: head(9) })).toBe(true);
      expect(await first.commit("a", 1, { append: [block(5, 5)], head: head(8) })).toBe(true);
      await first.setHeader("slot", head(7));
      await first.close();

      const second = await place.open();
      expect(await second.logs()).toEqual(["a"]);
      expect(await second.head("a")).toEqual({ revision: 2, bytes: head(8) });
      expect(await second.read("a", 0, 10)).toEqual([block(1, 1), block(2, 2, 2), block(5, 5)]);
      expect(await second.read("a", 2, 1)).toEqual([block(2, 2, 2)]);
      expect(await second.read("a", 6, 10)).toEqual([]);
      expect(await second.header("slot")).toEqual(head(7));
      expect(await second.header("none")).toBeUndefined();
      await second.close();
    });

    test("a commit over another's revision writes nothing", async () => {
      const store = await (await make()).open();
      expect(await store.commit("a", 0, { append: [block(1, 1)], head: head(1) })).toBe(true);
      expect(await store.commit("a", 0, { append: [block(2, 2)], head: head(2) })).toBe(false);
      expect(await store.commit("a", 2, { append: [block(2, 2)], head: head(2) })).toBe(false);
      expect(await store.head("a")).toEqual({ revision: 1, bytes: head(1) });
      expect(await store.read("a", 0, 10)).toEqual([block(1, 1)]);
      await store.close();
    });

    test("of commits at once over one revision, one wins", async () => {
      const store = await (await make()).open();
      const commits = [1, 2, 3, 4].map((each) =>
        store.commit("a", 0, { append: [block(1, each)], head: head(each) }),
      );
      expect((await Promise.all(commits)).filter(Boolean)).toHaveLength(1);
      expect(await store.read("a", 0, 10)).toHaveLength(1);
      await store.close();
    });

    test("removal and appending are one step", async () => {
      const place = await make();
      const store = await place.open();
      await store.commit("a", 0, { append: [block(1, 1), block(2, 2), block(3, 3)], head: head(1) });
      await store.commit("a", 1, { remove: [1, 3], append: [block(4, 4)], head: head(2) });
      expect(await store.read("a", 0, 10)).toEqual([block(2, 2), block(4, 4)]);
      await store.close();
      const again = await place.open();
      expect(await again.read("a", 0, 10)).toEqual([block(2, 2), block(4, 4)]);
      await again.close();
    });

    test("a dropped log is empty, and its revisions go on counting", async () => {
      const place = await make();
      const store = await place.open();
      await store.commit("a", 0, { append: [block(1, 1)], head: head(1) });
      await store.commit("b", 0, { append: [block(1, 1)], head: head(1) });
      await store.drop("a");
      await store.drop("never-written");
      expect(await store.logs()).toEqual(["b"]);
      expect(await store.head("a")).toBeUndefined();
      expect(await store.read("a", 0, 10)).toEqual([]);
      await store.close();
      const again = await place.open();
      expect(await again.commit("a", 1, { append: [], head: head(2) })).toBe(false);
      expect(await again.commit("a", 0, { append: [], head: head(2) })).toBe(true);
      expect(await again.head("a")).toEqual({ revision: 2, bytes: head(2) });
      await again.close();
    });

    test("nothing is left after erasing", async () => {
      const place = await make();
      const store = await place.open();
      await store.commit("a", 0, { append: [block(1, 1)], head: head(1) });
      await store.setHeader("slot", head(7));
      await store.erase();
      const again = await place.open();
      expect(await again.logs()).toEqual([]);
      expect(await again.header("slot")).toBeUndefined();
      await again.close();
    });
  });
};
