import { IDBFactory, IDBKeyRange, IDBObjectStore } from "fake-indexeddb";
import { Dexie } from "dexie";
import { afterEach, describe, expect, test, vi } from "vitest";
import { describeBlockStore } from "../testing.ts";
import { StorageFullError } from "./block-store.ts";
import { dexieBlockStore } from "./dexie-block-store.ts";
import { createMemoryDisk, memoryBlockStore } from "./memory-block-store.ts";

describeBlockStore("memory", async () => {
  const disk = createMemoryDisk();
  return { open: async () => memoryBlockStore(disk) };
});

describeBlockStore("dexie", async () => {
  const indexedDB = new IDBFactory();
  return { open: async () => dexieBlockStore({ indexedDB, IDBKeyRange }) };
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("STO-2 dexie", () => {
  test("a full disk is named, and nothing of the write happened", async () => {
    const store = dexieBlockStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    await store.commit("a", 0, { append: [], head: Uint8Array.of(1) });
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    const write = store.commit("a", 1, {
      append: [{ sequence: 1, bytes: Uint8Array.of(1) }],
      head: Uint8Array.of(2),
    });
    await expect(write).rejects.toBeInstanceOf(StorageFullError);
    expect(await store.head("a")).toEqual({ revision: 1, bytes: Uint8Array.of(1) });
    expect(await store.read("a", 0, 1)).toEqual([]);
  });

  test("a store lets go when another erases the vault", async () => {
    const indexedDB = new IDBFactory();
    const one = dexieBlockStore({ indexedDB, IDBKeyRange });
    const other = dexieBlockStore({ indexedDB, IDBKeyRange });
    await one.commit("a", 0, { append: [], head: Uint8Array.of(1) });
    await other.erase();
    await expect(one.head("a")).rejects.toBeInstanceOf(Dexie.DatabaseClosedError);
  });
});
