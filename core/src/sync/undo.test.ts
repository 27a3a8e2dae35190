import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { RecordChange } from "./change-set.ts";
import { insertChange } from "./merge.ts";
import { aRecord, createReplica, fixedClock, type Replica, seededRandom } from "./testing.ts";

const aReplica = (seed = 1): Replica =>
  createReplica({ clock: fixedClock(1000), random: seededRandom(seed) });
const edit = (id: string, cells: RecordChange["cells"]): RecordChange => ({ type: "transaction", id, cells });
const insert = (id: string, fields: Parameters<typeof aRecord>[0] = {}) =>
  insertChange("transaction", aRecord({ ...fields, id }));

describe("SYN-9 undo takes one action back", () => {
  test("an edit: every cell gets its former value, members come and go", () => {
    const device = aReplica();
    device.write([insert("a", { note: "old", tags: { red: true } })]);
    const before = device.visible();
    device.write([edit("a", { note: "new", "tags/red": null, "tags/blue": true })]);
    expect(device.undo()).toEqual([]);
    expect(device.visible()).toEqual(before);
  });

  test("an insert: the record is deleted, and redo brings it back as it was", () => {
    const device = aReplica();
    device.write([insert("a", { note: "mine" })]);
    const made = device.visible();
    device.undo();
    expect(device.visible()).toEqual({});
    device.redo();
    expect(device.visible()).toEqual(made);
  });

  test("an import of many is one step", () => {
    const device = aReplica();
    device.write(Array.from({ length: 500 }, (_, at) => insert(`t${at}`)));
    device.undo();
    expect(device.visible()).toEqual({});
  });
});

describe("SYN-10 undo leaves what another action has written since", () => {
  test("the cell is left and reported, the others are taken back", () => {
    const [here, there] = [aReplica(1), aReplica(2)];
    there.receive(here.write([insert("a", { note: "old" })]));
    there.receive(here.write([edit("a", { note: "mine", amount: 5 })]));
    here.receive(there.write([edit("a", { note: "theirs" })]));
    expect(here.undo()).toEqual([{ type: "transaction", id: "a", cell: "note" }]);
    expect(here.visible()["a"]).toMatchObject({ note: "theirs", amount: -1250 });
  });

  test("a cell that already holds its former value is no conflict", () => {
    const [here, there] = [aReplica(1), aReplica(2)];
    there.receive(here.write([insert("a", { note: "old" })]));
    there.receive(here.write([edit("a", { note: "mine" })]));
    here.receive(there.write([edit("a", { note: "old" })]));
    expect(here.undo()).toEqual([]);
  });
});

const action = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), id: fc.constantFrom("a", "b", "c"), note: fc.string() }),
  fc.record({
    kind: fc.constant("edit" as const),
    id: fc.constantFrom("a", "b", "c"),
    cells: fc.record(
      {
        note: fc.string({ maxLength: 3 }),
        amount: fc.integer(),
        "tags/red": fc.constantFrom(true, null),
        "splits/s": fc.option(fc.record({ amount: fc.integer(), note: fc.string({ maxLength: 2 }) })),
        deleted: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant("undo" as const) }),
  fc.record({ kind: fc.constant("redo" as const) }),
);

test.prop([fc.array(action, { maxLength: 40 })], { numRuns: 500 })(
  "SYN-9, SYN-11 any sequence of actions, undos and redos shows what a stack of snapshots would",
  (actions) => {
    const device = aReplica();
    const past: ReturnType<Replica["visible"]>[] = [];
    const future: ReturnType<Replica["visible"]>[] = [];
    for (const next of actions) {
      const now = device.visible();
      if (next.kind === "undo" || next.kind === "redo") {
        const [from, to] = next.kind === "undo" ? [past, future] : [future, past];
        const expected = from.pop();
        const conflicts = next.kind === "undo" ? device.undo() : device.redo();
        expect(conflicts).toEqual(expected === undefined ? undefined : []);
        if (expected !== undefined) to.push(now);
        expect(device.visible()).toEqual(expected ?? now);
      } else if (next.kind === "edit" && device.find("transaction", next.id) === undefined) {
        continue;
      } else {
        const change =
          next.kind === "insert" ? insert(next.id, { note: next.note }) : edit(next.id, next.cells);
        device.write([change]);
        past.push(now);
        future.length = 0;
      }
    }
  },
);
