import { describe, expect, test } from "vitest";
import { aTransactionDocument } from "./testing.ts";
import { openDatabase, type Database } from "./database.ts";
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
    await expect(database.bulkWrite("transactions", [broken as never])).rejects.toThrow("passes its schema");
    await database.close();
  });
});
