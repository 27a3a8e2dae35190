import { z } from "zod";
import type { DataCommands } from "../../contract/index.ts";
import { ok } from "../../kernel/index.ts";
import { sessionCommand } from "../command.ts";
import type { Session } from "../session/session.ts";
import { summaryOfContent } from "./backup-content.ts";
import { backupVault } from "./backup-vault.ts";
import { ExportInput, exportPlain } from "./export-plain.ts";
import { InspectInput, openBackup } from "./open-backup.ts";
import { restoreBackup, RestoreInput } from "./restore-backup.ts";

export const dataCommands = (session: Session): DataCommands => ({
  backup: async () => sessionCommand(session, z.null(), backupVault)(null),
  inspectBackup: sessionCommand(session, InspectInput, async (_session, input) => {
    const opened = await openBackup(session, input);
    if (!opened.ok) return opened;
    opened.value.accountKey.fill(0);
    return ok(summaryOfContent(opened.value.books, opened.value.createdAt));
  }),
  restoreBackup: sessionCommand(session, RestoreInput, restoreBackup),
  exportPlain: async (input) => sessionCommand(session, ExportInput, exportPlain)(input),
});
