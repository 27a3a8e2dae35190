import { appendFile, mkdir, mkdtemp, readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeBlockStore } from "../testing.ts";
import { fileBlockStore } from "./file-block-store.ts";
import { FolderInUseError } from "./folder-lock.ts";

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "coffer-store-"));

describeBlockStore("files", async () => {
  const folder = await newFolder();
  return { open: () => fileBlockStore({ folder }) };
});

describe("STO-2 files", () => {
  const two = async (folder: string): Promise<number> => {
    const store = await fileBlockStore({ folder });
    await store.commit("a", 0, {
      append: [{ sequence: 1, bytes: Uint8Array.of(1, 2, 3) }],
      head: Uint8Array.of(1),
    });
    const { size } = await stat(join(folder, "blocks"));
    await store.commit("a", 1, {
      append: [{ sequence: 2, bytes: Uint8Array.of(4, 5, 6) }],
      head: Uint8Array.of(2),
    });
    await store.close();
    return size;
  };

  test("a record that was torn at any byte is cut off, and the one before it stands", async () => {
    const whole = await newFolder();
    const first = await two(whole);
    const bytes = await readFile(join(whole, "blocks"));
    for (let length = first; length < bytes.length; length += 1) {
      const folder = await newFolder();
      await writeFile(join(folder, "blocks"), bytes.subarray(0, length));
      const store = await fileBlockStore({ folder });
      expect(await store.head("a")).toEqual({ revision: 1, bytes: Uint8Array.of(1) });
      expect(await store.read("a", 0, 9)).toHaveLength(1);
      expect(await store.commit("a", 1, { append: [], head: Uint8Array.of(3) })).toBe(true);
      await store.close();
      const again = await fileBlockStore({ folder });
      expect(await again.head("a")).toEqual({ revision: 2, bytes: Uint8Array.of(3) });
      await again.close();
    }
  });

  test("damage before the end is no torn tail: what follows stays, and no log passes for newer than it is", async () => {
    const whole = await newFolder();
    const store = await fileBlockStore({ folder: whole });
    const append = [{ sequence: 1, bytes: Uint8Array.of(1, 2, 3) }];
    await store.commit("a", 0, { append, head: Uint8Array.of(1) });
    const { size: from } = await stat(join(whole, "blocks"));
    await store.commit("a", 1, { append: [], head: Uint8Array.of(2) });
    const { size: until } = await stat(join(whole, "blocks"));
    await store.commit("b", 0, { append, head: Uint8Array.of(3) });
    await store.close();
    const bytes = await readFile(join(whole, "blocks"));
    // The last byte of the record is its sealed head, which the log itself authenticates.
    for (let at = from; at < until - 1; at += 1) {
      const folder = await newFolder();
      await writeFile(join(folder, "blocks"), bytes.with(at, (bytes[at] ?? 0) ^ 0x55));
      const damaged = await fileBlockStore({ folder });
      expect(await damaged.head("b")).toEqual({ revision: 1, bytes: Uint8Array.of(3) });
      // The newest, where nothing that counts was altered; else one that is no head. Never the one before.
      expect(["2", ""]).toContain(String((await damaged.head("a"))?.bytes));
      expect(await damaged.read("a", 0, 9)).toHaveLength(1);
      await damaged.close();
    }
  });

  test("what is cut off is kept beside", async () => {
    const folder = await newFolder();
    await two(folder);
    await appendFile(join(folder, "blocks"), "torn");
    await (await fileBlockStore({ folder })).close();
    expect((await readFile(join(folder, "blocks.cut"))).subarray(-4).toString()).toBe("torn");
  });

  test("zeros at the end, as some disks leave after power was lost, are cut off", async () => {
    const folder = await newFolder();
    await two(folder);
    const path = join(folder, "blocks");
    await truncate(path, (await stat(path)).size + 4096);
    const store = await fileBlockStore({ folder });
    expect((await store.head("a"))?.revision).toBe(2);
    expect(await store.commit("a", 2, { append: [], head: Uint8Array.of(3) })).toBe(true);
    await store.close();
    const again = await fileBlockStore({ folder });
    expect((await again.head("a"))?.revision).toBe(3);
    await again.close();
  });

  test("a second holder is refused; the lock of a dead process is taken over", async () => {
    const folder = await newFolder();
    const store = await fileBlockStore({ folder });
    await expect(fileBlockStore({ folder })).rejects.toBeInstanceOf(FolderInUseError);
    await store.close();
    await writeFile(join(folder, "lock"), "999999999");
    await (await fileBlockStore({ folder })).close();
  });

  test("a lock that is being written is waited for; of several that find one dead, one gets it", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "lock"), "");
    const waiting = fileBlockStore({ folder });
    setTimeout(() => void writeFile(join(folder, "lock"), String(process.ppid)), 60);
    await expect(waiting).rejects.toBeInstanceOf(FolderInUseError);

    await writeFile(join(folder, "lock"), "999999999");
    const takers = await Promise.allSettled([1, 2, 3, 4].map(async () => fileBlockStore({ folder })));
    const stores = takers.flatMap((taker) => (taker.status === "fulfilled" ? [taker.value] : []));
    expect(stores).toHaveLength(1);
    for (const store of stores) await store.close();
    expect(await readdir(folder)).toEqual(["blocks"]);
  });

  test("without room to write it anew a file stays as it is, and the commit stands", async () => {
    const folder = await newFolder();
    // No file can be made under this name: as if the disk had no room for it.
    await mkdir(join(folder, "blocks.new"));
    const store = await fileBlockStore({ folder });
    const big = new Uint8Array(1024 * 1024).fill(5);
    for (let sequence = 1; sequence <= 12; sequence += 1) {
      const append = [{ sequence, bytes: big }];
      const head = Uint8Array.of(sequence);
      expect(await store.commit("a", sequence - 1, { remove: [sequence - 1], append, head })).toBe(true);
    }
    await store.close();
    const again = await fileBlockStore({ folder });
    expect(await again.head("a")).toEqual({ revision: 12, bytes: Uint8Array.of(12) });
    await again.close();
  });

  test("a file that is mostly dead is written anew, smaller, with everything that lives", async () => {
    const folder = await newFolder();
    const store = await fileBlockStore({ folder });
    const big = new Uint8Array(1024 * 1024).fill(5);
    await store.setHeader("slot", Uint8Array.of(9));
    for (let sequence = 1; sequence <= 12; sequence += 1) {
      await store.commit("a", sequence - 1, {
        remove: [sequence - 1],
        append: [{ sequence, bytes: big }],
        head: Uint8Array.of(sequence),
      });
    }
    await store.close();
    expect((await stat(join(folder, "blocks"))).size).toBeLessThan(6 * 1024 * 1024);
    const again = await fileBlockStore({ folder });
    expect(await again.head("a")).toEqual({ revision: 12, bytes: Uint8Array.of(12) });
    expect((await again.read("a", 0, 99)).map((block) => block.sequence)).toEqual([12]);
    expect(await again.header("slot")).toEqual(Uint8Array.of(9));
    await again.close();
  });
});
