import { z } from "zod";
import type { BackupSummary, EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { openBackup as unseal, type OpenedBackup } from "../../vault/index.ts";
import { toProblem } from "../problem.ts";
import { Passphrase } from "../session/create-vault.ts";
import type { Session } from "../session/session.ts";
import { type BackupContent, decodeBackupContent, summaryOfContent } from "./backup-content.ts";

export const InspectInput = z.strictObject({ bytes: z.instanceof(Uint8Array), passphrase: Passphrase });
export type InspectInput = z.output<typeof InspectInput>;

/**
 * A backup, every byte and every document of it verified.
 *
 * @errors those of `vault/openBackup`; `data/backup_unreadable`
 */
export const openBackup = async (
  session: Session,
  { bytes, passphrase }: InspectInput,
): Promise<Result<OpenedBackup & { readonly books: BackupContent }, EngineProblem>> => {
  const opened = await unseal(session.world.crypto, bytes, { kind: "passphrase", passphrase });
  if (!opened.ok) return { ok: false, error: toProblem(opened.error) };
  const books = await decodeBackupContent(opened.value.content);
  if (books.ok) return ok({ ...opened.value, books: books.value });
  opened.value.accountKey.fill(0);
  return books;
};

/** What a backup holds, without making a vault of it. */
export const inspectBackup = async (
  session: Session,
  input: InspectInput,
): Promise<Result<BackupSummary, EngineProblem>> => {
  const opened = await openBackup(session, input);
  if (!opened.ok) return opened;
  opened.value.accountKey.fill(0);
  return ok(summaryOfContent(opened.value.books, opened.value.createdAt));
};
