import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { faultyBlockStore } from "../testing.ts";
import { openBlockLog, type BlockLog } from "./block-log.ts";
import { StorageFullError, type StoredBlock } from "./block-store.ts";
import { LogDamagedError, type LogDamage } from "./log-damage.ts";
import { repairLog } from "./log-repair.ts";
import { createMemoryDisk, memoryBlockStore, type MemoryDisk } from "./memory-block-store.ts";

const key = new Uint8Array(32).fill(3);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const openLog = (disk: MemoryDisk, name = "log", secret: Uint8Array | CryptoKey = key): Promise<BlockLog> =>
  openBlockLog({ blocks: memoryBlockStore(disk), name, key: secret });

const read = async (log: BlockLog): Promise<string[]> => {
  let found: string[] = [];
  await log.readAll({
    block: ({ payload }) => found.push(new TextDecoder().decode(payload)),
    restart: () => {
      found = [];
    },
  });
  return found;
};

const damageOf = async (log: BlockLog): Promise<LogDamage> => {
  const cause: unknown = await read(log).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (cause instanceof LogDamagedError) return cause.damage;
  throw new Error("the damage went unnoticed", { cause });
};

/** A log of five blocks, "1" to "5". */
const written = async (name = "log", secret: Uint8Array | CryptoKey = key): Promise<MemoryDisk> => {
  const disk = createMemoryDisk();
  const log = await openLog(disk, name, secret);
  for (const text of ["1", "2", "3", "4", "5"]) expect(await log.append([bytes(text)])).toBe(true);
  return disk;
};

const blocksOf = (disk: MemoryDisk, name = "log"): StoredBlock[] => {
  const log = disk.logs.get(name);
  if (log === undefined) throw new Error(`no log ${name}`);
  return log.blocks;
};

describe("STO-4 a log gives back what was appended, in order", () => {
  test("by several appends and several payloads at once", async () => {
    const disk = await written();
    const log = await openLog(disk);
    await read(log);
    await log.append([bytes("6"), bytes("7")]);
    expect(await read(await openLog(disk))).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  test("what is sealed while the log is read anew follows what was known when it was begun", async () => {
    const disk = await written();
    const [left, right] = [await openLog(disk), await openLog(disk)];
    await read(left);
    await read(right);
    await right.append([bytes("6")]);
    // Sealing so much takes longer than reading six small blocks.
    const [isAppended] = await Promise.all([left.append([new Uint8Array(2 ** 24)]), left.readFrom(1)]);
    expect(isAppended).toBe(false);
    expect(await read(await openLog(disk))).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  test("of two writers over one state, one must catch up first", async () => {
    const disk = await written();
    const [one, other] = [await openLog(disk), await openLog(disk)];
    await Promise.all([read(one), read(other)]);
    expect(await one.append([bytes("one")])).toBe(true);
    expect(await other.append([bytes("other")])).toBe(false);
    const news = await other.catchUp();
    expect(news.blocks.map(({ payload }) => new TextDecoder().decode(payload))).toEqual(["one"]);
    expect(await other.append([bytes("other")])).toBe(true);
    expect((await read(await openLog(disk))).slice(5)).toEqual(["one", "other"]);
  });

  test("after its tail, or all of it, was rewritten, also for who had read it before", async () => {
    const disk = await written();
    const [one, other] = [await openLog(disk), await openLog(disk)];
    await Promise.all([read(one), read(other)]);
    expect(await one.rewrite({ from: 4 }, [bytes("45")])).toBe(true);
    expect((await other.catchUp()).change).toBe("added");
    expect(await one.rewrite("all", [bytes("12345")])).toBe(true);
    expect(await other.catchUp()).toMatchObject({
      change: "rewritten",
      blocks: [{ payload: bytes("12345") }],
    });
    expect(await other.append([bytes("6")])).toBe(true);
    expect(await read(await openLog(disk))).toEqual(["12345", "6"]);
  });

  test("after its oldest blocks were trimmed", async () => {
    const disk = await written();
    const log = await openLog(disk);
    await log.openAtTip();
    expect(await log.trim(4)).toBe(true);
    expect(await log.append([bytes("6")])).toBe(true);
    expect(await read(await openLog(disk))).toEqual(["4", "5", "6"]);
  });

  test("a dropped log is news, and a new one in its place is not mistaken for it", async () => {
    const disk = await written();
    const [one, other] = [await openLog(disk), await openLog(disk)];
    await Promise.all([read(one), read(other)]);
    await one.drop();
    expect((await other.catchUp()).change).toBe("dropped");
    const fresh = await openLog(disk);
    await read(fresh);
    expect(await fresh.append([bytes("new")])).toBe(true);
    expect(await one.append([bytes("late")])).toBe(false);
    expect(await read(await openLog(disk))).toEqual(["new"]);
  });

  test("with payloads compressed", async () => {
    const disk = createMemoryDisk();
    const log = await openBlockLog({ blocks: memoryBlockStore(disk), name: "log", key, deflate: true });
    await log.append([bytes("again ".repeat(1000))]);
    expect(await read(await openLog(disk))).toEqual(["again ".repeat(1000)]);
    expect(blocksOf(disk)[0]?.bytes.length).toBeLessThan(300);
  });

  test.each([
    ["HKDF", () => crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveKey"])],
    [
      "AES-GCM",
      () => crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]),
    ],
    [
      "exportable AES-GCM",
      () => crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]),
    ],
  ])("under a CryptoKey for %s", async (_, make) => {
    const secret = await make();
    expect(await read(await openLog(await written("log", secret), "log", secret))).toHaveLength(5);
  });
});

describe("STO-5 what was done to a log is noticed and named", () => {
  property.prop([fc.nat(4), fc.nat(), fc.integer({ min: 1, max: 255 })])(
    "any byte of any block altered",
    async (at, where, flip) => {
      const disk = await written();
      const block = blocksOf(disk)[at] as StoredBlock;
      const altered = Uint8Array.from(block.bytes);
      const place = where % altered.length;
      altered[place] = (altered[place] ?? 0) ^ flip;
      blocksOf(disk)[at] = { ...block, bytes: altered };
      const damage = await damageOf(await openLog(disk));
      expect(damage).toMatchObject({
        head: "whole",
        readable: 4,
        blocks: [{ sequence: at + 1, reason: "unreadable" }],
      });
    },
  );

  property.prop([fc.nat(), fc.integer({ min: 1, max: 255 })])(
    "any byte of the head altered",
    async (where, flip) => {
      const disk = await written();
      const log = disk.logs.get("log");
      const altered = Uint8Array.from(log?.head ?? []);
      const place = where % altered.length;
      altered[place] = (altered[place] ?? 0) ^ flip;
      if (log) log.head = altered;
      expect(await damageOf(await openLog(disk))).toMatchObject({
        head: "unreadable",
        readable: 5,
        blocks: [],
      });
    },
  );

  test("the head gone", async () => {
    const disk = await written();
    const log = disk.logs.get("log");
    if (log) log.head = undefined;
    expect(await damageOf(await openLog(disk))).toMatchObject({ head: "missing", readable: 5 });
  });

  test.each([0, 1, 2, 3, 4])("block %i dropped, from either end or between", async (at) => {
    const disk = await written();
    blocksOf(disk).splice(at, 1);
    const damage = await damageOf(await openLog(disk));
    expect(damage.blocks).toEqual([{ sequence: at + 1, reason: "missing" }]);
    expect(damage.readable).toBe(4);
    expect(damage.wholeUntil === null).toBe(at === 0);
  });

  test("the end cut off", async () => {
    const disk = await written();
    blocksOf(disk).splice(2);
    expect((await damageOf(await openLog(disk))).blocks).toEqual([
      { sequence: 3, reason: "missing" },
      { sequence: 4, reason: "missing" },
      { sequence: 5, reason: "missing" },
    ]);
  });

  test("two blocks changed places, one repeated, one moved in from another log", async () => {
    const other = blocksOf(await written("other"), "other");
    const swaps: readonly ((
      blocks: StoredBlock[],
    ) => readonly [at: number, bytes: StoredBlock["bytes"]][])[] = [
      (blocks) => [
        [1, (blocks[2] as StoredBlock).bytes],
        [2, (blocks[1] as StoredBlock).bytes],
      ],
      (blocks) => [[3, (blocks[2] as StoredBlock).bytes]],
      () => [[1, (other[1] as StoredBlock).bytes]],
    ];
    for (const swap of swaps) {
      const disk = await written();
      const blocks = blocksOf(disk);
      const changes = swap([...blocks]);
      for (const [at, moved] of changes) blocks[at] = { sequence: at + 1, bytes: moved };
      expect((await damageOf(await openLog(disk))).blocks).toEqual(
        changes.map(([at]) => ({ sequence: at + 1, reason: "unreadable" })),
      );
    }
  });

  test("the head put back to an older one", async () => {
    const disk = await written();
    const old = disk.logs.get("log")?.head;
    const log = await openLog(disk);
    await read(log);
    await log.append([bytes("6")]);
    const stored = disk.logs.get("log");
    if (stored) stored.head = old;
    expect((await damageOf(await openLog(disk))).blocks).toEqual([{ sequence: 6, reason: "out-of-place" }]);
  });

  test("an older block put back where a rewrite left a newer state", async () => {
    const disk = await written();
    const old = [...blocksOf(disk)];
    const log = await openLog(disk);
    await read(log);
    await log.rewrite({ from: 4 }, [bytes("45")]);
    const stored = disk.logs.get("log");
    if (stored) stored.blocks = [...old.slice(0, 4), ...stored.blocks.slice(3)];
    expect((await damageOf(await openLog(disk))).blocks).toEqual([{ sequence: 4, reason: "out-of-place" }]);
  });

  test("another key", async () => {
    const damage = await damageOf(await openLog(await written(), "log", new Uint8Array(32).fill(4)));
    expect(damage).toMatchObject({ head: "unreadable", readable: 0 });
    expect(damage.blocks).toHaveLength(5);
  });

  test("the newest block gone, when only the tip is looked at", async () => {
    const disk = await written();
    blocksOf(disk).pop();
    await expect((await openLog(disk)).openAtTip()).rejects.toBeInstanceOf(LogDamagedError);
  });
});

describe("STO-6 a damaged log goes on with what is whole, and nothing is thrown away", () => {
  test("the readable blocks form a new chain; the log as it was found is set aside", async () => {
    const disk = await written();
    const [, , third] = blocksOf(disk);
    blocksOf(disk)[2] = { sequence: 3, bytes: Uint8Array.from(third?.bytes ?? [], (byte) => byte ^ 1) };
    const found = [...blocksOf(disk)];
    await repairLog({ blocks: memoryBlockStore(disk), name: "log", key });
    const log = await openLog(disk);
    expect(await read(log)).toEqual(["1", "2", "4", "5"]);
    expect(blocksOf(disk, "quarantine|log").map((block) => block.bytes)).toEqual(
      found.map((block) => block.bytes),
    );
    expect(await log.append([bytes("6")])).toBe(true);
    expect(await read(await openLog(disk))).toEqual(["1", "2", "4", "5", "6"]);
  });
});

describe("STO-2 a full disk", () => {
  test("refuses an append, keeps what was there, and takes appends again when there is room", async () => {
    const disk = createMemoryDisk();
    const blocks = faultyBlockStore(memoryBlockStore(disk), { step: 2, kind: "full" });
    const log = await openBlockLog({ blocks, name: "log", key });
    await log.append([bytes("1")]);
    await expect(log.append([bytes("2")])).rejects.toBeInstanceOf(StorageFullError);
    expect(await read(await openLog(disk))).toEqual(["1"]);
    blocks.relieve();
    expect(await log.append([bytes("2")])).toBe(true);
    expect(await read(await openLog(disk))).toEqual(["1", "2"]);
  });
});
