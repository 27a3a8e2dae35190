import type { ImportCommands } from "../../contract/index.ts";
import type { Session } from "../session/session.ts";

/** The commands of imports. Their code is large and rarely needed: it comes with the first file. */
export const importCommands = (session: Session): ImportCommands => {
  let opening: Promise<ImportCommands> | undefined;
  const desk = async (): Promise<ImportCommands> => {
    opening ??= import("./import-desk.ts").then(({ openImportDesk }) => openImportDesk(session));
    return opening;
  };
  return {
    preview: async (input, progress) => (await desk()).preview(input, progress),
    rows: async (input) => (await desk()).rows(input),
    remap: async (input) => (await desk()).remap(input),
    retarget: async (input) => (await desk()).retarget(input),
    include: async (input) => (await desk()).include(input),
    commit: async (input, progress) => (await desk()).commit(input, progress),
    cancel: async (input) => (await desk()).cancel(input),
  };
};
