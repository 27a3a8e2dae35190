import { describe, expect, test } from "vitest";
import type { UndoView } from "../contract/index.ts";
import { createViewRegistry, type ViewDefinitions } from "./watch.ts";

/** A registry whose undo view shows what `shown` holds; the other views are silent. */
const aRegistry = () => {
  let shown: UndoView | undefined = { undo: null, redo: null };
  let reads = 0;
  const silent = { topics: [], read: () => undefined };
  const definitions = {
    session: silent,
    preferences: silent,
    accounts: silent,
    catalog: silent,
    register: silent,
    overview: silent,
    reconciliation: silent,
    undo: {
      topics: ["undo"],
      read: () => {
        reads += 1;
        return shown;
      },
    },
  } as ViewDefinitions;
  return {
    registry: createViewRegistry(definitions),
    show: (view: UndoView | undefined) => {
      shown = view;
    },
    reads: () => reads,
  };
};

const turn = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const done = (kind: string): UndoView => ({ undo: { kind }, redo: null });

describe("APP-20 a view", () => {
  test("comes once at first, then only when it differs", async () => {
    const { registry, show } = aRegistry();
    const heard: UndoView[] = [];
    registry.watch("undo", null, (view) => heard.push(view));
    await turn();
    registry.changed(["undo"]);
    await turn();
    show(done("a"));
    registry.changed(["undo"]);
    await turn();
    expect(heard).toEqual([{ undo: null, redo: null }, done("a")]);
  });

  test("is made once for all changes of one turn, and not for those of other topics", async () => {
    const { registry, reads } = aRegistry();
    registry.watch("undo", null, () => {});
    await turn();
    for (let change = 0; change < 10; change += 1) registry.changed(["undo", "accounts"]);
    registry.changed(["catalog"]);
    await turn();
    registry.changed(["catalog"]);
    await turn();
    expect(reads()).toBe(2);
  });

  test("is not sent after its listener left", async () => {
    const { registry, show } = aRegistry();
    const heard: UndoView[] = [];
    const stop = registry.watch("undo", null, (view) => heard.push(view));
    await turn();
    show(done("a"));
    registry.changed(["undo"]);
    stop();
    await turn();
    expect(heard).toHaveLength(1);
  });
});

test("APP-21 a view that fell silent forgets what it showed, and shows the same again", async () => {
  const { registry, show } = aRegistry();
  const heard: UndoView[] = [];
  registry.watch("undo", null, (view) => heard.push(view));
  await turn();
  show(undefined);
  registry.changed(["undo"]);
  await turn();
  show({ undo: null, redo: null });
  registry.changed(["undo"]);
  await turn();
  expect(heard).toHaveLength(2);
});
