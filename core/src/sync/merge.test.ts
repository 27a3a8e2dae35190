import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Json, RecordChange, Stamp } from "./change-set.ts";
import { cellStamp, cellValue, type Document, recordOf } from "./document.ts";
import { applyChange, insertChange } from "./merge.ts";
import { aRecord, aStamp } from "./testing.ts";

const id = "transaction-1";
const change = (cells: RecordChange["cells"]): RecordChange => ({ type: "transaction", id, cells });
const inserted = (fields: Parameters<typeof aRecord>[0] = {}, time = 1): Document =>
  applyChange(undefined, insertChange("transaction", aRecord(fields)), aStamp(time)).doc;

describe("SYN-4 an inserted record", () => {
  test("keeps its fields, its maps member by member, and one stamp", () => {
    const record = aRecord({ tags: { blue: true }, splits: { a: { amount: 1 } } });
    const insert = insertChange("transaction", record);
    expect(insert.cells).toMatchObject({ "tags/blue": true, "splits/a": { amount: 1 }, deleted: false });
    const { doc, before, changed } = applyChange(undefined, insert, aStamp(1));
    expect(recordOf(doc)).toEqual(record);
    expect(doc).toMatchObject({ type: "transaction", deleted: false, stamp: aStamp(1), stamps: {} });
    expect({ before, changed }).toEqual({ before: null, changed: true });
  });

  test("may have members of any name, slashes and prototypes included", () => {
    const aliases = JSON.parse('{"__proto__":true,"A/B GmbH":true,"constructor":true}') as {
      [name: string]: Json;
    };
    const insert = insertChange("payee", { id: "payee-1", name: "A/B", categoryId: null, aliases });
    const { doc } = applyChange(undefined, insert, aStamp(1));
    expect(Object.keys(doc["aliases"] as object).sort()).toEqual(["A/B GmbH", "__proto__", "constructor"]);
    const removal = { type: "payee", id: "payee-1", cells: { "aliases/__proto__": null } } as const;
    const without = applyChange(doc, removal, aStamp(2)).doc;
    expect(Object.keys(without["aliases"] as object).sort()).toEqual(["A/B GmbH", "constructor"]);
  });

  test("has only the members it was given, whatever every object inherits", () => {
    const doc = inserted();
    expect(cellValue(doc, "tags/constructor")).toBeUndefined();
    expect(applyChange(doc, change({ "tags/toString": true }), aStamp(2)).before).toEqual({
      "tags/toString": null,
    });
  });
});

describe("SYN-5 in each cell the greater stamp wins", () => {
  test("a newer write wins and tells what it replaced", () => {
    const doc = inserted({ note: "old" });
    const {
      doc: next,
      before,
      changed,
    } = applyChange(doc, change({ note: "new", "tags/red": true }), aStamp(2));
    expect(next).toMatchObject({ note: "new", tags: { red: true }, stamp: aStamp(2) });
    expect(before).toEqual({ note: "old", "tags/red": null });
    expect(changed).toBe(true);
  });

  test("an older write loses, cell by cell", () => {
    const doc = applyChange(inserted(), change({ note: "newest" }), aStamp(5)).doc;
    const { doc: next, before } = applyChange(doc, change({ note: "late", amount: 7 }), aStamp(3));
    expect(next).toMatchObject({ note: "newest", amount: 7, stamp: aStamp(5) });
    expect(before).toEqual({ amount: -1250 });
  });

  test("of two writes at one moment the greater node's wins", () => {
    const doc = applyChange(inserted(), change({ note: "node 2" }), aStamp(2, 0, 2)).doc;
    expect(applyChange(doc, change({ note: "node 1" }), aStamp(2, 0, 1)).changed).toBe(false);
    expect(applyChange(doc, change({ note: "node 3" }), aStamp(2, 0, 3)).doc).toMatchObject({
      note: "node 3",
    });
  });

  test("a removed member stays removed against an older write", () => {
    const doc = applyChange(inserted({ tags: { red: true } }), change({ "tags/red": null }), aStamp(5)).doc;
    expect(doc["tags"]).toEqual({});
    expect(applyChange(doc, change({ "tags/red": true }), aStamp(4)).changed).toBe(false);
    expect(applyChange(doc, change({ "tags/red": true }), aStamp(6)).doc["tags"]).toEqual({ red: true });
  });

  test("what loses altogether gives the very document back", () => {
    const doc = inserted({}, 9);
    expect(applyChange(doc, change({ note: "late" }), aStamp(3)).doc).toBe(doc);
  });
});

test("SYN-7 an edit costs two stamps, not one for each other field", () => {
  const doc = applyChange(inserted(), change({ categoryId: "food" }), aStamp(2)).doc;
  expect(doc.stamps).toEqual({ "*": aStamp(1), categoryId: aStamp(2) });
  expect(cellStamp(doc, "note")).toBe(aStamp(1));
  const rewritten = applyChange(doc, insertChange("transaction", aRecord()), aStamp(3)).doc;
  expect(rewritten).toMatchObject({ stamp: aStamp(3), stamps: {} });
});

// ── Any order, any repetition ──────────────────────────────────────────────────────────────────────────────────────

const freeze = (value: unknown): void => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
};

interface Write {
  readonly stamp: Stamp;
  readonly change: RecordChange;
}

const cells = fc.dictionary(
  fc.constantFrom("note", "amount", "tags/red", "tags/__proto__", "splits/a/b", "deleted"),
  fc.nat({ max: 3 }),
  { minKeys: 1 },
);

/** What a cell may hold, from a number. */
const valueFor = (cell: string, choice: number): Json => {
  if (cell === "deleted") return choice % 2 === 0;
  if (cell.startsWith("tags/")) return choice < 2 ? null : true;
  if (cell.startsWith("splits/")) return choice < 2 ? null : { amount: choice };
  return choice;
};

const writes: fc.Arbitrary<readonly Write[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: cells }, { weight: 1, arbitrary: fc.constant(null) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) =>
    list.map((choices, at) => ({
      stamp: aStamp(10 + (at >> 1), at & 1, at),
      change:
        choices === null
          ? insertChange("transaction", aRecord({ tags: { red: true } }))
          : change(Object.fromEntries(Object.entries(choices).map(([cell, n]) => [cell, valueFor(cell, n)]))),
    })),
  );

const applyAll = (list: readonly Write[]): Document => {
  let doc: Document | undefined;
  for (const { stamp, change } of list) {
    freeze(change);
    doc = applyChange(doc, change, stamp).doc;
    freeze(doc);
  }
  return doc!;
};

/** The plainest possible fold: per cell, the value with the greatest stamp. */
const winners = (list: readonly Write[]): Map<string, { readonly stamp: Stamp; readonly value: Json }> => {
  const held = new Map<string, { readonly stamp: Stamp; readonly value: Json }>();
  for (const { stamp, change } of list) {
    for (const [cell, value] of Object.entries(change.cells)) {
      const best = held.get(cell);
      if (best === undefined || stamp > best.stamp) held.set(cell, { stamp, value });
    }
  }
  return held;
};

describe("SYN-6 the same changes make the same document", () => {
  const shuffled = writes.chain((list) =>
    fc.record({
      list: fc.constant(list),
      order: fc.array(fc.nat({ max: list.length - 1 }), { maxLength: 2 * list.length }),
    }),
  );

  test.prop([shuffled], { numRuns: 500 })(
    "in any order, any number of times, touching no input",
    ({ list, order }) => {
      const again = [...order.map((at) => list[at]!), ...[...list].reverse()];
      expect(applyAll(again)).toEqual(applyAll(list));
    },
  );

  test.prop([writes], { numRuns: 500 })("and it is the greatest stamp's value in every cell", (list) => {
    const doc = applyAll(list);
    for (const [cell, { stamp, value }] of winners(list)) {
      expect(cellStamp(doc, cell)).toBe(stamp);
      expect(cellValue(doc, cell) ?? null).toEqual(value);
    }
    expect(doc.stamp).toBe(
      list
        .map(({ stamp }) => stamp)
        .sort()
        .at(-1),
    );
  });

  test.prop([writes, fc.nat()], { numRuns: 300 })("what `before` holds takes a change back", (list, cut) => {
    const at = cut % list.length;
    fc.pre(at > 0);
    const doc = applyAll(list.slice(0, at));
    const { doc: next, before } = applyChange(doc, list[at]!.change, list[at]!.stamp);
    const back = applyChange(next, { type: doc.type, id, cells: before ?? {} }, aStamp(99)).doc;
    for (const cell of Object.keys(list[at]!.change.cells)) {
      expect(cellValue(back, cell) ?? null).toEqual(cellValue(doc, cell) ?? null);
    }
  });
});
