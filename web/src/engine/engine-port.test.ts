import type { Engine, SessionView } from "@coffer/core/contract";
import { describe, expect, test } from "vitest";
import { createPortClient } from "./port-client.ts";
import { servePort } from "./serve-port.ts";

/** Just enough of an engine to be called. */
const anEngine = (parts: object): Engine => parts as Engine;

const never = async (): Promise<void> => new Promise(() => {});

const connect = (engine: Engine, gone: (lifeline: string) => Promise<void> = never) => {
  const { port1, port2 } = new MessageChannel();
  servePort(engine, port1, gone);
  const client = createPortClient(port2);
  port1.start();
  port2.start();
  return {
    client,
    port: port2,
    close: () => {
      port1.close();
      port2.close();
    },
  };
};

const turn = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("a command over a port", () => {
  test("takes its input and brings the answer back", async () => {
    const rename = async (input: unknown) => ({ ok: true, value: input });
    const { client, close } = connect(anEngine({ session: { rename } }));
    expect(await client.session.rename({ name: "Ours" })).toEqual({ ok: true, value: { name: "Ours" } });
    close();
  });

  test("tells how far it is", async () => {
    const commit = async (_input: unknown, progress: (done: number) => void) => {
      progress(0.5);
      progress(1);
      return { ok: true, value: null };
    };
    const { client, close } = connect(anEngine({ imports: { commit } }));
    const seen: number[] = [];
    await client.imports.commit({ previewId: "p" }, (done) => seen.push(done));
    expect(seen).toEqual([0.5, 1]);
    close();
  });

  test("that breaks is a fault, and the port goes on", async () => {
    const undo = async () => {
      throw new Error("invariant broken: something");
    };
    const redo = async () => ({ ok: true, value: { kind: "x" } });
    const { client, close } = connect(anEngine({ history: { undo, redo } }));
    await expect(client.history.undo()).rejects.toThrow("invariant broken: something");
    expect(await client.history.redo()).toMatchObject({ ok: true });
    close();
  });

  test("that the contract does not list cannot be called", async () => {
    let called = 0;
    const engine = anEngine({ session: { constructor: () => (called += 1), secret: () => (called += 1) } });
    const { port, close } = connect(engine);
    const faults: unknown[] = [];
    port.addEventListener("message", ({ data }) => faults.push(data));
    for (const [id, [section, command]] of [
      ["session", "secret"],
      ["session", "constructor"],
      ["constructor", "constructor"],
      ["watch", "call"],
    ].entries()) {
      port.postMessage({ kind: "call", id, section, command, input: null, progress: false });
    }
    await turn();
    expect(faults).toHaveLength(4);
    expect(faults[0]).toEqual({ kind: "fault", id: 0, message: "no such command" });
    expect(called).toBe(0);
    close();
  });
});

describe("a view over a port", () => {
  const watched = () => {
    const listeners = new Set<(view: SessionView) => void>();
    const engine = anEngine({
      watch: (_view: string, _params: null, listener: (view: SessionView) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    return { listeners, engine };
  };

  test("comes each time it changes, until it is left", async () => {
    const { listeners, engine } = watched();
    const { client, close } = connect(engine);
    const seen: SessionView[] = [];
    const stop = client.watch("session", null, (view) => seen.push(view));
    await turn();
    for (const listener of listeners) listener({ phase: "closed", vaults: [] });
    await turn();
    stop();
    await turn();
    expect(seen).toEqual([{ phase: "closed", vaults: [] }]);
    expect(listeners.size).toBe(0);
    close();
  });

  test("is forgotten when the tab that watched it is gone", async () => {
    const { listeners, engine } = watched();
    let die = (): void => {};
    const lifelines: string[] = [];
    const { client, port, close } = connect(engine, async (lifeline) => {
      lifelines.push(lifeline);
      return new Promise((resolve) => {
        die = resolve;
      });
    });
    port.postMessage({ kind: "hello", lifeline: "tab-1" });
    client.watch("session", null, () => {});
    await turn();
    expect([lifelines, listeners.size]).toEqual([["tab-1"], 1]);
    die();
    await turn();
    expect(listeners.size).toBe(0);
    close();
  });
});
