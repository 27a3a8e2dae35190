import type { Engine, EngineViews } from "../contract/index.ts";
import { assert } from "../kernel/index.ts";
import { createMemoryDisk, type MemoryDisk, memoryBlockStore } from "../store/index.ts";
import { quickProvider } from "../vault/testing.ts";
import type { EngineWorld, VaultShelf } from "./ports.ts";

/** A shelf whose disks outlive the engines that are opened over it. */
export const memoryShelf = (disks: Map<string, MemoryDisk> = new Map()): VaultShelf => ({
  list: async () => [...disks.keys()],
  open: async (id) => {
    let disk = disks.get(id);
    if (disk === undefined) disks.set(id, (disk = createMemoryDisk()));
    return memoryBlockStore(disk);
  },
  erase: async (id) => {
    disks.delete(id);
  },
});

/** A clock that stands still until it is moved, with the timers that hang on it. */
export const createTestTime = (start = Date.UTC(2026, 5, 30, 12)) => {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  return {
    clock: { now: () => now },
    timer: (work: () => void, delay: number) => {
      if (delay === 0) {
        // A pause between slices of work: no time passes.
        const pause = setTimeout(work, 0);
        return () => clearTimeout(pause);
      }
      const entry = { at: now + delay, work };
      timers.add(entry);
      return () => void timers.delete(entry);
    },
    /** Lets time pass, firing what falls due. */
    pass: (milliseconds: number): void => {
      const until = now + milliseconds;
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers.delete(due);
        now = Math.max(now, due.at);
        due.work();
      }
      now = until;
    },
  };
};

/** A world in memory with cheap keys. */
export const aWorld = (parts: Partial<EngineWorld> = {}): EngineWorld => {
  const time = createTestTime();
  return {
    clock: time.clock,
    timer: time.timer,
    crypto: quickProvider(),
    vaults: memoryShelf(),
    ...parts,
  };
};

/** The first value of a view that `isWanted`. */
export const viewOf = async <Name extends keyof EngineViews>(
  engine: Engine,
  name: Name,
  params: EngineViews[Name]["params"],
  isWanted: (value: EngineViews[Name]["value"]) => boolean = () => true,
): Promise<EngineViews[Name]["value"]> =>
  new Promise((resolve) => {
    const stop = engine.watch(name, params, (value) => {
      if (!isWanted(value)) return;
      stop();
      resolve(value);
    });
  });

/** The value of an answer that must be a success. */
export const valueOf = async <T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> => {
  const result = await answer;
  assert(result.ok, result.ok ? "" : `expected a success, got ${result.error.code}`);
  return result.value;
};
