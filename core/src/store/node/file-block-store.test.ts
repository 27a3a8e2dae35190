import { appendFile, mkdtemp, readFile, stat, truncate, writeFile } from "node:fs/promises";
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
