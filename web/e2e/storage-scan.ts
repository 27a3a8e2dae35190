import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** A place where a text was found that must be nowhere. */
export interface Found {
  readonly where: string;
  readonly text: string;
}

/**
 * Looks for texts in everything that the page's origin keeps: every store of every IndexedDB database, whole values with
 * all their bytes, keys included; local and session storage; every response in Cache Storage; cookies; the address and
 * the history state. Bytes are searched in UTF-8 and in both orders of UTF-16.
 */
export const scanStorage = (page: Page, texts: readonly string[]): Promise<readonly Found[]> =>
  page.evaluate(async (wanted) => {
    const latin = new TextDecoder("latin1");
    const spelt = (bytes: Uint8Array): string => {
      let text = "";
      for (let at = 0; at < bytes.length; at += 8192) text += latin.decode(bytes.subarray(at, at + 8192));
      return text;
    };
    const needles = wanted.flatMap((text) => {
      const wide = new Uint8Array(text.length * 2);
      const narrow = new Uint8Array(text.length * 2);
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        wide.set([unit & 0xff, unit >> 8], at * 2);
        narrow.set([unit >> 8, unit & 0xff], at * 2);
      }
      return [new TextEncoder().encode(text), wide, narrow].map((bytes) => ({ text, needle: spelt(bytes) }));
    });
    const found: Found[] = [];
    const look = (where: string, bytes: Uint8Array): void => {
      const hay = spelt(bytes);
      for (const { text, needle } of needles) if (hay.includes(needle)) found.push({ where, text });
    };
    const read = (where: string, text: string): void => look(where, new TextEncoder().encode(text));

    const walk = async (where: string, value: unknown): Promise<void> => {
      if (typeof value === "string") read(where, value);
      else if (value instanceof Blob) look(where, new Uint8Array(await value.arrayBuffer()));
      else if (value instanceof ArrayBuffer) look(where, new Uint8Array(value));
      else if (ArrayBuffer.isView(value)) {
        look(where, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      } else if (value instanceof Map || value instanceof Set) await walk(where, [...value]);
      else if (typeof value === "object" && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          read(where, key);
          await walk(`${where}.${key}`, inner);
        }
      }
    };

    const answered = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB failed")));
      });
    for (const { name = "" } of await indexedDB.databases()) {
      read("name of a database", name);
      const database = await answered(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const where = `IndexedDB ${name}/${store}`;
        const records = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          answered(records.getAllKeys()),
          answered(records.getAll()),
        ]);
        await walk(`${where} keys`, keys);
        await walk(where, values);
      }
      database.close();
    }
    for (const [where, storage] of Object.entries({ localStorage, sessionStorage })) {
      for (let at = 0; at < storage.length; at += 1) {
        const key = storage.key(at) ?? "";
        read(`${where} ${key}`, `${key} ${storage.getItem(key)}`);
      }
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        read(`Cache Storage ${name}`, request.url);
        const kept = await cache.match(request);
        if (kept !== undefined)
          look(`Cache Storage ${request.url}`, new Uint8Array(await kept.arrayBuffer()));
      }
    }
    read("cookies", document.cookie);
    read("address", location.href);
    await walk("history state", history.state);
    return found;
  }, texts);

/** Looks for texts in the raw bytes of every file of a folder, in UTF-8 and UTF-16. */
export const scanFolder = (folder: string, texts: readonly string[]): readonly Found[] => {
  const needles = texts.flatMap((text) => [
    { text, needle: Buffer.from(text, "utf8") },
    { text, needle: Buffer.from(text, "utf16le") },
  ]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const where = join(entry.parentPath, entry.name);
      const bytes = readFileSync(where);
      return needles.filter(({ needle }) => bytes.includes(needle)).map(({ text }) => ({ where, text }));
    });
};
