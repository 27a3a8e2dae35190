import type { ImportCommands } from "../../contract/index.ts";
import { refuse } from "../problem.ts";
import type { Session } from "../session/session.ts";

export const importCommands = (_session: Session): ImportCommands => {
  const unavailable = async () => refuse("import/unavailable");
  return {
    preview: unavailable,
    rows: async () => ({ count: 0, rows: [] }),
    remap: unavailable,
    retarget: unavailable,
    include: unavailable,
    commit: unavailable,
    cancel: async () => {},
  };
};
