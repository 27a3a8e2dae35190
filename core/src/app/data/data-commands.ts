import { z } from "zod";
import type { DataCommands } from "../../contract/index.ts";
import { sessionCommand } from "../command.ts";
import type { Session } from "../session/session.ts";

/** The commands that take data out and back. What they need is loaded with the first of them. */
export const dataCommands = (session: Session): DataCommands => ({
  backup: async () => {
    const { backupVault } = await import("./backup-vault.ts");
    return sessionCommand(session, z.null(), backupVault)(null);
  },
  inspectBackup: async (input) => {
    const { inspectBackup, InspectInput } = await import("./open-backup.ts");
    return sessionCommand(session, InspectInput, inspectBackup)(input);
  },
  restoreBackup: async (input) => {
    const { restoreBackup, RestoreInput } = await import("./restore-backup.ts");
    return sessionCommand(session, RestoreInput, restoreBackup)(input);
  },
  exportPlain: async (input) => {
    const { exportPlain, ExportInput } = await import("./export-plain.ts");
    return sessionCommand(session, ExportInput, exportPlain)(input);
  },
});
