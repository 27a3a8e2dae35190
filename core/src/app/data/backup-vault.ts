import type { EngineProblem, OutputFile } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { sealBackup } from "../../vault/index.ts";
import { requireVault } from "../command.ts";
import { refuse } from "../problem.ts";
import { requireAccess, type Session } from "../session/session.ts";
import { today } from "../today.ts";
import { encodeBackupContent } from "./backup-content.ts";
import { fileName } from "./file-name.ts";

/**
 * The whole vault in one file, sealed under its own passphrase and recovery words.
 *
 * @errors `session/locked`; `data/demo_has_no_backup`: nobody knows the demo's passphrase
 */
export const backupVault = async (session: Session): Promise<Result<OutputFile, EngineProblem>> => {
  const access = requireAccess(session);
  if (!access.ok) return access;
  const vault = requireVault(session);
  if (!vault.ok) return vault;
  const { file, keys } = access.value;
  if (file.demo) return refuse("data/demo_has_no_backup");
  const { clock, crypto } = session.world;
  // What the disk had no room for is in the journal only: it goes to the documents first, if it can.
  await vault.value.writer.settle();
  const { name, createdAt, recoverySettled } = file;
  const sealed = sealBackup(crypto, {
    keyring: file.keyring,
    accountKey: keys.accountKey,
    createdAt: clock.now(),
    content: readAll(encodeBackupContent({ name, createdAt, recoverySettled }, vault.value.writer.scan)),
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of sealed) pieces.push(piece);
  return ok({
    name: fileName(name, today(clock), "coffer-backup"),
    mime: "application/octet-stream",
    bytes: joined(pieces),
  });
};

async function* readAll(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
