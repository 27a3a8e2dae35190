import { type Engine, type EngineViews, engineCommands } from "@coffer/core/contract";
import type { Port, Reply, Request } from "./wire.ts";

type Command = (input: unknown, progress?: (done: number) => void) => unknown;
type Call = Extract<Request, { kind: "call" }>;

/** The command by its name, if the contract lists it: nothing else of the engine can be reached. */
const commandOf = (engine: Engine, section: string, command: string): Command | undefined => {
  const listed = Object.entries(engineCommands).find(([name]) => name === section)?.[1];
  if (listed?.some((name) => name === command) !== true) return undefined;
  const commands: Readonly<Record<string, unknown>> = { ...engine[section as keyof typeof engineCommands] };
  return commands[command] as Command;
};

/**
 * Lets the screen at the other end of `port` use `engine`, until its lifeline ends or the returned function is called.
 *
 * @param gone resolves when the screen that holds the named lifeline is no more
 */
export const servePort = (
  engine: Engine,
  port: Port,
  gone: (lifeline: string) => Promise<void>,
): (() => void) => {
  const watches = new Map<number, () => void>();
  const send = (reply: Reply): void => port.postMessage(reply);

  const answer = async ({ id, section, command, input, progress }: Call): Promise<void> => {
    const run = commandOf(engine, section, command);
    if (run === undefined) return send({ kind: "fault", id, message: "no such command" });
    try {
      const report = (done: number): void => send({ kind: "progress", id, done });
      send({ kind: "answer", id, value: await run(input, progress ? report : () => {}) });
    } catch (error) {
      send({ kind: "fault", id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  const stop = (): void => {
    port.removeEventListener("message", listen);
    for (const unwatch of watches.values()) unwatch();
    watches.clear();
  };

  const listen = (event: MessageEvent): void => {
    const request = event.data as Request;
    switch (request.kind) {
      case "hello":
        void gone(request.lifeline).then(stop);
        return;
      case "call":
        void answer(request);
        return;
      case "watch":
        watches.set(
          request.id,
          engine.watch(request.view, request.params as EngineViews[typeof request.view]["params"], (value) =>
            send({ kind: "view", id: request.id, value }),
          ),
        );
        return;
      case "unwatch":
        watches.get(request.id)?.();
        watches.delete(request.id);
        return;
    }
  };

  port.addEventListener("message", listen);
  return stop;
};
