import type { DataCommands } from "../../contract/index.ts";
import { refuse } from "../problem.ts";
import type { Session } from "../session/session.ts";

export const dataCommands = (_session: Session): DataCommands => {
  const unavailable = async () => refuse("data/unavailable");
  return {
    backup: unavailable,
    inspectBackup: unavailable,
    restoreBackup: unavailable,
    exportPlain: unavailable,
  };
};
