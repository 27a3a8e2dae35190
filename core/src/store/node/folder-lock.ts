import { open, readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";

/** Another process, or another part of this one, has the folder open. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
}

/** Folders that this process holds: a lock file with our own number that is not among them was left by a dead process. */
const held = new Set<string>();

/**
 * Keeps a folder for one holder: a file that only one can create, with the number of its process. A lock whose process
 * is dead is taken over. Answers how to let go.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const path = join(await realpath(folder), "lock");
  for (;;) {
    if (held.has(path)) throw new FolderInUseError(folder);
    try {
      const file = await open(path, "wx");
      held.add(path);
      await file.writeFile(String(process.pid));
      await file.close();
      return async () => {
        held.delete(path);
        await rm(path, { force: true });
      };
    } catch (cause) {
      if (!isCode(cause, "EEXIST")) throw cause;
      const owner = Number(await readFile(path, "utf8").catch(() => "0"));
      if (owner !== process.pid && isAlive(owner)) throw new FolderInUseError(folder, { cause });
      await rm(path, { force: true });
    }
  }
};

const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return isCode(cause, "EPERM");
  }
};

const isCode = (cause: unknown, code: string): boolean =>
  typeof cause === "object" && cause !== null && "code" in cause && cause.code === code;
