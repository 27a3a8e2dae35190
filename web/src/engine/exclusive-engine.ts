import { type Engine, type EngineSection, type EngineViews, engineCommands } from "@coffer/core/contract";
import type { EngineLock, HeldLock } from "./engine-lock.ts";

interface Watcher {
  readonly attach: (engine: Engine) => void;
  /** There is no engine here: the session says where it is, the other views fall silent. */
  readonly detach: () => void;
  readonly stop: () => void;
}

type Command = (input: unknown, progress?: (done: number) => void) => Promise<unknown>;

const ELSEWHERE = { phase: "elsewhere", vaults: [] } as const;

/**
 * An engine that is one only while it holds the browser's engine lock. Otherwise its session shows `elsewhere`, and
 * every command but `session.takeOver` is refused with `session/elsewhere`. It lets go when another one asks: the open
 * vault is locked first, so that every write has reached the disk.
 */
export const createExclusiveEngine = (makeEngine: () => Engine, lock: EngineLock): Engine => {
  const watchers = new Set<Watcher>();
  let engine: Engine | undefined;

  const begin = (held: HeldLock): void => {
    const current = makeEngine();
    engine = current;
    for (const watcher of watchers) watcher.attach(current);
    void letGo(current, held);
  };

  const letGo = async (current: Engine, held: HeldLock): Promise<void> => {
    await held.wanted;
    engine = undefined;
    for (const watcher of watchers) watcher.detach();
    try {
      await current.session.lock();
    } finally {
      held.release();
    }
  };

  const start = async (): Promise<void> => {
    const held = await lock.tryHold();
    if (held !== undefined) begin(held);
  };
  const started = start();

  let taking: Promise<void> | undefined;
  const takeOver: Command = async () => {
    await started;
    if (engine === undefined) {
      taking ??= lock
        .takeOver()
        .then(begin)
        .finally(() => (taking = undefined));
      await taking;
    }
    return { ok: true, value: null };
  };

  const command =
    (section: EngineSection, name: string): Command =>
    async (input, progress) => {
      await started;
      if (engine === undefined) return { ok: false, error: { code: "session/elsewhere" } };
      const commands = engine[section] as unknown as Readonly<Record<string, Command>>;
      return commands[name]?.(input, progress);
    };

  const commands = Object.fromEntries(
    Object.entries(engineCommands).map(([section, names]) => [
      section,
      Object.fromEntries(names.map((name) => [name, command(section as EngineSection, name)])),
    ]),
  ) as unknown as Pick<Engine, EngineSection>;

  return {
    ...commands,
    session: { ...commands.session, takeOver: takeOver as unknown as Engine["session"]["takeOver"] },
    watch: (view, params, listener) => {
      const watcher = createWatcher(view, params, listener);
      watchers.add(watcher);
      if (engine !== undefined) watcher.attach(engine);
      else void started.then(() => engine ?? watcher.detach());
      return () => {
        watchers.delete(watcher);
        watcher.stop();
      };
    },
  };
};

const createWatcher = <Name extends keyof EngineViews>(
  view: Name,
  params: EngineViews[Name]["params"],
  listener: (value: EngineViews[Name]["value"]) => void,
): Watcher => {
  let stopped = false;
  let unwatch = (): void => {};
  return {
    attach: (engine) => {
      unwatch = engine.watch(view, params, listener);
    },
    detach: () => {
      unwatch();
      if (view === "session" && !stopped) listener(ELSEWHERE);
    },
    stop: () => {
      stopped = true;
      unwatch();
    },
  };
};
