import { describe, expect, test } from "vitest";
import { aTransactionDocument, faultyBlockStore } from "./testing.ts";
import { openDatabase, repairStore, type Database } from "./database.ts";
import { createMemoryDisk, memoryBlockStore, type MemoryDisk } from "./sealed-storage/memory-block-store.ts";

const key = new Uint8Array(32).fill(7);

const open = async (disk: MemoryDisk): Promise<Database> => {
  const opened = await openDatabase({ name: "vault", key, blocks: memoryBlockStore(disk) });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
};

describe("STO-10 a database gives back what was written to it", () => {
  test("after closing and opening again, thousands at a time", async () => {
    const disk = createMemoryDisk();
    const first = await open(disk);
    const documents = Array.from({ length: 5000 }, (_, at) =>
      aTransactionDocument({ id: `t${at}`, note: `no ${at}` }),
    );
    expect(await first.bulkWrite("transactions", documents)).toEqual({ ok: true, value: undefined });
    await first.bulkWrite("transactions", [aTransactionDocument({ id: "t7", note: "changed" })]);
    await first.close();

    const second = await open(disk);
    expect(second.scan("transactions")).toHaveLength(5000);
    expect(second.findByIds("transactions", ["t7", "none", "t8"]).map((found) => found?.note)).toEqual([
      "changed",
      undefined,
      "no 8",
    ]);
    await second.close();
  });

  test("a live query sees a bulk write", async () => {
    const database = await open(createMemoryDisk());
    const counts: number[] = [];
    const query = database.collections.transactions.find({ selector: { date: { $gte: "2026-03-01" } } });
    const subscription = query.$.subscribe((found) => counts.push(found.length));
    await query.exec();
    await database.bulkWrite("transactions", [aTransactionDocument({ id: "a", date: "2026-03-02" })]);
    await expect.poll(() => counts.at(-1)).toBe(1);
    subscription.unsubscribe();
    await database.close();
  });

  test("a document that its schema refuses is a bug of the caller", async () => {
    const database = await open(createMemoryDisk());
    const broken = { ...aTransactionDocument({ id: "a" }), amount: 1.5 };
    await expect(database.bulkWrite("transactions", [broken as never])).rejects.toThrow(
      /passes its schema: amount$/,
    );
    await database.close();
  });

  test("a document that is looked up is the record as it was written, however often", async () => {
    const database = await open(createMemoryDisk());
    const document = aTransactionDocument({ id: "a" });
    await database.bulkWrite("transactions", [document]);
    for (const note of ["once", "twice"]) {
      const [found = document] = database.findByIds("transactions", ["a"]);
      await database.bulkWrite("transactions", [{ ...found, note }]);
      expect(database.findByIds("transactions", ["a"])).toEqual([{ ...document, note }]);
    }
    await database.close();
  });

  test("STO-9 what is refused does not say its values", async () => {
    const database = await open(createMemoryDisk());
    const broken = { ...aTransactionDocument({ id: "a", note: "canary" }), amount: 1.5, status: "canary" };
    const message = await database.bulkWrite("transactions", [broken as never]).catch(String);
    expect(message).toContain("amount, status");
    expect(message).not.toContain("canary");
    await database.close();
  });
});

describe("STO-6 a damaged vault says what is lost, and goes on with the rest when told to", () => {
  const TRANSACTIONS = "documents|vault|transactions|0";

  /** Three writes, the second of which is altered on disk afterwards. */
  const damaged = async (): Promise<MemoryDisk> => {
    const disk = createMemoryDisk();
    const database = await open(disk);
    for (const id of ["a", "b", "c"])
      await database.bulkWrite("transactions", [aTransactionDocument({ id })]);
    await database.close();
    const block = disk.logs.get(TRANSACTIONS)?.blocks[1];
    block?.bytes.set([(block.bytes.at(-1) ?? 0) ^ 1], block.bytes.length - 1);
    return disk;
  };

  test("nothing is opened, and nothing changed, while a block is unreadable", async () => {
    const disk = await damaged();
    const before = structuredClone(disk.logs.get(TRANSACTIONS));
    const opened = await openDatabase({ name: "vault", key, blocks: memoryBlockStore(disk) });
    expect(opened).toMatchObject({
      ok: false,
      error: {
        code: "store/damaged",
        damages: [
          { log: TRANSACTIONS, head: "whole", readable: 2, blocks: [{ sequence: 2, reason: "unreadable" }] },
        ],
      },
    });
    expect(disk.logs.get(TRANSACTIONS)).toEqual(before);
  });

  test("after repair the rest is there, and what was found is kept", async () => {
    const disk = await damaged();
    await repairStore({ key, blocks: memoryBlockStore(disk) });
    const database = await open(disk);
    expect(database.scan("transactions").map((document) => document.id)).toEqual(["a", "c"]);
    await database.bulkWrite("transactions", [aTransactionDocument({ id: "d" })]);
    await database.close();
    const again = await open(disk);
    expect(again.scan("transactions")).toHaveLength(3);
    await again.close();
    expect(disk.logs.get(`quarantine|${TRANSACTIONS}`)?.blocks).toHaveLength(3);
  });
});

describe("STO-5 a log that is gone altogether is missed", () => {
  const TRANSACTIONS = "documents|vault|transactions|0";

  test.each([TRANSACTIONS, "inventory"])("%s", async (log) => {
    const disk = createMemoryDisk();
    const database = await open(disk);
    await database.bulkWrite("transactions", [aTransactionDocument({ id: "a" })]);
    await database.bulkWrite("accounts", []);
    await database.close();
    disk.logs.delete(log);
    const blocks = memoryBlockStore(disk);
    expect(await openDatabase({ name: "vault", key, blocks })).toMatchObject({
      ok: false,
      error: { code: "store/damaged", damages: [{ log, head: "missing" }] },
    });
    await repairStore({ key, blocks });
    const again = await open(disk);
    expect(again.scan("transactions")).toHaveLength(log === TRANSACTIONS ? 0 : 1);
    await again.close();
  });
});

describe("STO-2 a full disk", () => {
  test("is answered; the documents stay as they were, and writes go on when there is room", async () => {
    const disk = createMemoryDisk();
    await (await open(disk)).close();
    const blocks = faultyBlockStore(memoryBlockStore(disk), { step: 2, kind: "full" });
    const opened = await openDatabase({ name: "vault", key, blocks });
    if (!opened.ok) throw new Error(opened.error.code);
    const database = opened.value;
    await database.bulkWrite("transactions", [aTransactionDocument({ id: "a" })]);
    const refused = await database.bulkWrite("transactions", [aTransactionDocument({ id: "b" })]);
    expect(refused).toEqual({ ok: false, error: { code: "store/full" } });
    expect(database.scan("transactions").map((document) => document.id)).toEqual(["a"]);
    blocks.relieve();
    expect((await database.bulkWrite("transactions", [aTransactionDocument({ id: "b" })])).ok).toBe(true);
    await database.close();
  });
});
