import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { openBackup, sealBackup } from "./backup.ts";
import { readBackupHeader } from "./backup-header.ts";
import { BACKUP_1, BACKUP_1_CONTENT, BACKUP_1_WORDS } from "./fixtures/backup-1.ts";
import { bytesFromHex, aKeyring, PASSPHRASE, quickProvider, seededProvider } from "./testing.ts";

const provider = quickProvider();
const made = await aKeyring(provider);
const secret = { kind: "passphrase", passphrase: PASSPHRASE } as const;
const CHUNK = 64;
const SEALED_CHUNK = CHUNK + 16;

const joined = (pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));

const sealed = async (content: readonly Uint8Array[]): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  const input = { ...made, createdAt: 1_790_000_000_000, content, chunkBytes: CHUNK };
  for await (const piece of sealBackup(provider, input)) pieces.push(piece);
  return joined(pieces);
};

const bodyStart = (file: Uint8Array): number => {
  const start = readBackupHeader(file);
  if (!start.ok) throw new Error(start.error.code);
  return start.value.bytes.length;
};

const content = Uint8Array.from({ length: 3 * CHUNK + 10 }, (_, at) => at & 255);
const file = await sealed([content]);

test.prop([fc.array(fc.uint8Array({ maxLength: 3 * CHUNK }), { maxLength: 5 })], { numRuns: 40 })(
  "VAU-15 any pieces come back as the bytes they were",
  async (pieces) => {
    const opened = await openBackup(provider, await sealed(pieces), secret);
    expect(opened.ok && [...joined(opened.value.content)]).toEqual([...joined(pieces)]);
  },
);

test("VAU-15 whole chunks need no empty one after them", async () => {
  const bytes = await sealed([content.subarray(0, 2 * CHUNK)]);
  expect(bytes.length - bodyStart(bytes)).toBe(2 * SEALED_CHUNK);
});

test("VAU-15 the words open it as the passphrase does", async () => {
  const opened = await openBackup(provider, file, { kind: "recovery", words: made.recoveryWords });
  expect(opened).toMatchObject({ ok: true, value: { accountKey: made.accountKey, keyring: made.keyring } });
});

test("VAU-16 a wrong passphrase says so", async () => {
  const opened = await openBackup(provider, file, { kind: "passphrase", passphrase: "not this one" });
  expect(opened).toEqual({ ok: false, error: { code: "vault/wrong_passphrase" } });
});

test("VAU-16 progress rises to one", async () => {
  const seen: number[] = [];
  await openBackup(provider, file, secret, (done) => seen.push(done));
  expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
});

describe("VAU-16 a file that is not as it was sealed gives nothing", () => {
  const start = bodyStart(file);
  const part = (index: number): Uint8Array =>
    file.subarray(start + index * SEALED_CHUNK, Math.min(start + (index + 1) * SEALED_CHUNK, file.length));
  const damagedAt = (chunk: number) => ({ ok: false, error: { code: "vault/backup_damaged", chunk } });
  const header = file.subarray(0, start);

  test("cut after a whole chunk", async () => {
    const cut = joined([header, part(0), part(1)]);
    expect(await openBackup(provider, cut, secret)).toEqual(damagedAt(1));
  });

  test("without any chunk", async () => {
    expect(await openBackup(provider, header, secret)).toEqual(damagedAt(0));
  });

  test("two chunks exchanged", async () => {
    const moved = joined([header, part(1), part(0), part(2), part(3)]);
    expect(await openBackup(provider, moved, secret)).toEqual(damagedAt(0));
  });

  test("a chunk of another backup of the same vault", async () => {
    const other = await sealed([content]);
    const mixed = joined([header, other.subarray(start, start + SEALED_CHUNK), part(1), part(2), part(3)]);
    expect(await openBackup(provider, mixed, secret)).toEqual(damagedAt(0));
  });

  test("something added", async () => {
    expect((await openBackup(provider, joined([file, Uint8Array.of(0)]), secret)).ok).toBe(false);
  });

  test.prop([fc.nat({ max: file.length - 1 }), fc.integer({ min: 1, max: 255 })], { numRuns: 300 })(
    "any changed byte",
    async (at, flip) => {
      const bytes = Uint8Array.from(file);
      bytes[at]! ^= flip;
      expect((await openBackup(provider, bytes, secret)).ok).toBe(false);
    },
  );

  test.prop([fc.nat({ max: file.length - 1 })], { numRuns: 100 })("cut anywhere", async (length) => {
    expect((await openBackup(provider, file.subarray(0, length), secret)).ok).toBe(false);
  });

  test.prop([fc.uint8Array({ maxLength: 200 })])("any other file", async (bytes) => {
    expect(await openBackup(provider, bytes, secret)).toEqual({
      ok: false,
      error: { code: "vault/not_a_backup" },
    });
  });

  test("a later version is named", async () => {
    const bytes = Uint8Array.from(file);
    bytes[8] = 2;
    expect(await openBackup(provider, bytes, secret)).toEqual({
      ok: false,
      error: { code: "vault/newer_format", format: 2 },
    });
  });
});

describe("VAU-19 a backup of every released format opens", () => {
  const golden = bytesFromHex(BACKUP_1);

  test.each([
    { name: "passphrase", secret },
    { name: "words", secret: { kind: "recovery", words: BACKUP_1_WORDS.split(" ") } as const },
  ])("format 1, by $name", async ({ secret }) => {
    const opened = await openBackup(seededProvider(), golden, secret);
    expect(opened.ok && new TextDecoder().decode(joined(opened.value.content))).toBe(BACKUP_1_CONTENT);
  });
});
