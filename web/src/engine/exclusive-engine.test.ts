import type { Engine, SessionView } from "@coffer/core/contract";
import { describe, expect, test } from "vitest";
import type { EngineLock, HeldLock } from "./engine-lock.ts";
import { createExclusiveEngine } from "./exclusive-engine.ts";

/** The locks of one browser: who holds it is asked to let go, and is waited for. */
const aBrowser = (): EngineLock => {
  let holder: { readonly ask: () => void; readonly released: Promise<void> } | undefined;
  const take = (): HeldLock => {
    let ask = (): void => {};
    let release = (): void => {};
    const wanted = new Promise<void>((resolve) => (ask = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    const mine = { ask, released };
    holder = mine;
    return {
      wanted,
      release: () => {
        if (holder === mine) holder = undefined;
        release();
      },
    };
  };
  return {
    tryHold: async () => (holder === undefined ? take() : undefined),
    takeOver: async () => {
      const before = holder;
      before?.ask();
      await before?.released;
      return take();
    },
  };
};

/** An engine that notes what is asked of it. */
const anEngine = (name: string, log: string[]): Engine =>
  ({
    watch: (_view: string, _params: null, listener: (view: unknown) => void) => {
      listener({ phase: "closed", vaults: [{ name }] });
      return () => log.push(`${name} unwatched`);
    },
    session: {
      lock: async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        log.push(`${name} locked`);
      },
    },
    history: { undo: async () => ({ ok: true, value: { kind: name } }) },
  }) as unknown as Engine;

const turn = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe("two engines of one browser", () => {
  const two = async () => {
    const lock = aBrowser();
    const log: string[] = [];
    const first = createExclusiveEngine(() => anEngine("first", log), lock);
    await turn();
    const second = createExclusiveEngine(() => anEngine("second", log), lock);
    const seen: SessionView["phase"][] = [];
    second.watch("session", null, ({ phase }) => seen.push(phase));
    const firstSeen: SessionView["phase"][] = [];
    first.watch("session", null, ({ phase }) => firstSeen.push(phase));
    await turn();
    return { first, second, log, seen, firstSeen };
  };

  test("only the one that holds the lock answers", async () => {
    const { first, second, seen } = await two();
    expect(await first.history.undo()).toEqual({ ok: true, value: { kind: "first" } });
    expect(await second.history.undo()).toEqual({ ok: false, error: { code: "session/elsewhere" } });
    expect(seen).toEqual(["elsewhere"]);
  });

  test("change places when asked; the one that lets go locks its vault first", async () => {
    const { first, second, log, seen, firstSeen } = await two();
    const taken = second.session.takeOver().then(() => log.push("second took over"));
    await taken;
    expect(log).toEqual(["first unwatched", "first locked", "second took over"]);
    expect(seen).toEqual(["elsewhere", "closed"]);
    expect(firstSeen).toEqual(["closed", "elsewhere"]);
    expect(await first.history.undo()).toMatchObject({ error: { code: "session/elsewhere" } });
    expect(await second.history.undo()).toMatchObject({ value: { kind: "second" } });
  });

  test("and back again", async () => {
    const { first, second } = await two();
    await second.session.takeOver();
    await first.session.takeOver();
    expect(await first.history.undo()).toMatchObject({ ok: true });
    expect(await second.history.undo()).toMatchObject({ ok: false });
  });
});
