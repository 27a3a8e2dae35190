import { randomUUID } from "node:crypto";
import { link, open, readFile, realpath, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** Another process, or another part of this one, has the folder open. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
}

/**
 * Folders that this process holds or is about to hold: a lock file with our own number that is not among them was left by a dead
 * process. Reserved before the first look, so that within a process no two ever reach for one file.
 */
const held = new Set<string>();

/**
 * Keeps a folder for one holder: a file that only one can create, with the number of its process. A lock whose process
 * is dead is taken over. Answers how to let go.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const path = join(await realpath(folder), "lock");
  if (held.has(path)) throw new FolderInUseError(folder);
  held.add(path);
  try {
    await createLock(path, folder);
  } catch (cause) {
    held.delete(path);
    throw cause;
  }
  return async () => {
    await rm(path, { force: true });
    held.delete(path);
  };
};

const createLock = async (path: string, folder: string): Promise<void> => {
  for (;;) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(String(process.pid));
      await file.close();
      return;
    } catch (cause) {
      if (!isCode(cause, "EEXIST")) throw cause;
      if (!(await takeAway(path))) throw new FolderInUseError(folder, { cause });
    }
  }
};

/**
 * Takes a dead process's lock away; false while its owner lives. Of several that find it dead at once each may take away
 * what another one has put there meanwhile: so what was taken is looked at again, and put back if it lives.
 */
const takeAway = async (path: string): Promise<boolean> => {
  if (await isOwned(path)) return false;
  const taken = `${path}.${randomUUID()}`;
  try {
    await rename(path, taken);
  } catch (cause) {
    if (isCode(cause, "ENOENT")) return true;
    throw cause;
  }
  const wasOwned = await isOwned(taken);
  if (wasOwned) await link(taken, path).catch(() => undefined);
  await rm(taken, { force: true });
  return !wasOwned;
};

/** How often, and how many milliseconds apart, a lock without a number is looked at: its owner may be writing it yet. */
const LOOKS = 20;
const PAUSE = 25;

/** Whether a living process, other than this one, has put this lock there. */
const isOwned = async (path: string): Promise<boolean> => {
  for (let look = 1; ; look += 1) {
    const written = await readFile(path, "utf8").catch(() => undefined);
    if (written === undefined) return false;
    const owner = Number(written);
    if (owner > 0 || look === LOOKS) return owner !== process.pid && isAlive(owner);
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
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
