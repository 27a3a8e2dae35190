import { type Engine, type EngineSection, engineCommands } from "@coffer/core/contract";
import type { Port, Reply, Request } from "./wire.ts";

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: ((done: number) => void) | undefined;
}

/** Something broke inside the engine: a bug, never a person's mistake. */
class EngineFault extends Error {
  override readonly name = "EngineFault";
}

/** The engine as it looks from the other end of `port`: the same contract, every call a message. */
export const createPortClient = (port: Port): Engine => {
  const pending = new Map<number, Pending>();
  const listeners = new Map<number, (value: unknown) => void>();
  let lastId = 0;
  const send = (request: Request): void => port.postMessage(request);

  port.addEventListener("message", (event) => {
    const reply = event.data as Reply;
    const call = pending.get(reply.id);
    switch (reply.kind) {
      case "view":
        return listeners.get(reply.id)?.(reply.value);
      case "progress":
        return call?.progress?.(reply.done);
      case "answer":
        pending.delete(reply.id);
        return call?.resolve(reply.value);
      case "fault":
        pending.delete(reply.id);
        return call?.reject(new EngineFault(reply.message));
    }
  });

  const call =
    (section: EngineSection, command: string) =>
    async (input?: unknown, progress?: (done: number) => void): Promise<unknown> =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { resolve, reject, progress });
        send({ kind: "call", id: lastId, section, command, input, progress: progress !== undefined });
      });

  const commands = Object.fromEntries(
    Object.entries(engineCommands).map(([section, names]) => [
      section,
      Object.fromEntries(names.map((name) => [name, call(section as EngineSection, name)])),
    ]),
  ) as unknown as Pick<Engine, EngineSection>;

  return {
    ...commands,
    watch: (view, params, listener) => {
      lastId += 1;
      const id = lastId;
      listeners.set(id, listener as (value: unknown) => void);
      send({ kind: "watch", id, view, params });
      return () => {
        listeners.delete(id);
        send({ kind: "unwatch", id });
      };
    },
  };
};
