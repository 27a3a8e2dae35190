import type { RegisterQuery, RegisterRow, RegisterView } from "@coffer/core/contract";
import { describe, expect, test } from "vitest";
import { createRegisterPages, PAGE_ROWS, type RegisterSelector } from "./register-pages.ts";
import { aRow } from "./testing.ts";

const COUNT = 1000;
const all: RegisterSelector = { filter: {}, sort: { by: "date", direction: "descending" } };

/** An engine that answers when it is told to, from rows that can be exchanged. */
const anEngine = () => {
  let rows = Array.from({ length: COUNT }, (_, index) => aRow({ note: `old ${index}` }));
  const asked: { query: RegisterQuery; answer: () => void }[] = [];
  const viewOf = ({ offset, limit }: RegisterQuery): RegisterView => ({
    revision: 0,
    count: rows.length,
    sums: [],
    offset,
    rows: rows.slice(offset, offset + limit),
  });
  return {
    asked,
    first: () => viewOf({ ...all, offset: 0, limit: PAGE_ROWS }),
    change: (next: (row: RegisterRow) => RegisterRow) => (rows = rows.map(next)),
    fetch: async (query: RegisterQuery) =>
      new Promise<RegisterView>((resolve) => {
        asked.push({ query, answer: () => resolve(viewOf(query)) });
      }),
    answerAll: async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        for (const { answer } of asked.splice(0)) answer();
        // Each answer may ask for more.
        await Promise.resolve();
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
};

describe("the pages of a register", () => {
  test("the first page comes with the view", () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    expect(pages.snapshot().count).toBe(COUNT);
    expect(pages.snapshot().rowAt(0)?.note).toBe("old 0");
    expect(pages.snapshot().rowAt(PAGE_ROWS)).toBeUndefined();
  });
  test("what is in view is asked first, and never more than two at once", () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    engine.asked.splice(0);
    pages.want(3 * PAGE_ROWS + 5, 3 * PAGE_ROWS + 60);
    expect(engine.asked.length).toBeLessThanOrEqual(2);
  });
  test("after a scroll the newest place is fetched next, not the ones passed by", async () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    for (let page = 1; page < 5; page += 1) pages.want(page * PAGE_ROWS, page * PAGE_ROWS + 40);
    await engine.answerAll();
    expect(pages.snapshot().rowAt(4 * PAGE_ROWS)?.note).toBe(`old ${4 * PAGE_ROWS}`);
  });
  test("after a change the old rows stay until the new ones are there", async () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    pages.want(PAGE_ROWS, PAGE_ROWS + 40);
    await engine.answerAll();
    engine.change((row) => ({ ...row, note: row.note.replace("old", "new") }));
    pages.show(all, engine.first());
    expect(pages.snapshot().rowAt(PAGE_ROWS)?.note).toBe(`old ${PAGE_ROWS}`);
    await engine.answerAll();
    expect(pages.snapshot().rowAt(PAGE_ROWS)?.note).toBe(`new ${PAGE_ROWS}`);
  });
  test("an answer to another filter is not taken", async () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    pages.want(PAGE_ROWS, PAGE_ROWS + 40);
    const late = engine.asked.splice(0);
    const { generation } = pages.snapshot();
    pages.show({ ...all, filter: { text: "x" } }, { ...engine.first(), count: 0, rows: [] });
    for (const { answer } of late) answer();
    await engine.answerAll();
    expect(pages.snapshot().generation).toBe(generation + 1);
    expect(pages.snapshot().rowAt(PAGE_ROWS)).toBeUndefined();
  });
  test("an edit shows before the engine has answered", () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    const row = pages.snapshot().rowAt(7)!;
    pages.amend(new Set([row.id]), (before) => ({ ...before, note: "typed" }));
    expect(pages.snapshot().rowAt(7)?.note).toBe("typed");
  });
  test("an edit stays shown while answers from before it arrive, until it is settled", async () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    pages.want(PAGE_ROWS, PAGE_ROWS + 40);
    await engine.answerAll();
    pages.refresh();
    const near = pages.snapshot().rowAt(7)!;
    const far = pages.snapshot().rowAt(PAGE_ROWS + 7)!;
    const settle = pages.amend(new Set([near.id, far.id]), (before) => ({ ...before, note: "typed" }));
    pages.show(all, engine.first());
    await engine.answerAll();
    expect(pages.snapshot().rowAt(7)?.note).toBe("typed");
    expect(pages.snapshot().rowAt(PAGE_ROWS + 7)?.note).toBe("typed");
    settle();
    pages.refresh();
    await engine.answerAll();
    expect(pages.snapshot().rowAt(PAGE_ROWS + 7)?.note).toBe(`old ${PAGE_ROWS + 7}`);
  });
  test("what the engine has not written is gone once the edit is settled", () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    const row = pages.snapshot().rowAt(7)!;
    const settle = pages.amend(new Set([row.id]), (before) => ({ ...before, note: "typed" }));
    pages.show(all, engine.first());
    expect(pages.snapshot().rowAt(7)?.note).toBe("typed");
    settle();
    expect(pages.snapshot().rowAt(7)?.note).toBe("old 7");
  });
  test("rows asked for before a change do not take the place of rows that are shown", async () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    pages.want(PAGE_ROWS, PAGE_ROWS + 40);
    await engine.answerAll();
    pages.refresh();
    const late = engine.asked.splice(0);
    const row = pages.snapshot().rowAt(PAGE_ROWS)!;
    pages.amend(new Set([row.id]), (before) => ({ ...before, note: "typed" }))();
    pages.show(all, engine.first());
    for (const { answer } of late) answer();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(pages.snapshot().rowAt(PAGE_ROWS)?.note).toBe("typed");
  });
  test("a transaction is found where it is, and not where it is not", () => {
    const engine = anEngine();
    const pages = createRegisterPages(engine.fetch);
    pages.show(all, engine.first());
    const { id } = pages.snapshot().rowAt(42)!;
    expect(pages.snapshot().indexOf(id, 0)).toBe(42);
    expect(pages.snapshot().indexOf(aRow().id, 0)).toBe(-1);
  });
});
