import { describe, expect, test } from "vitest";
import { historyOf } from "./history.ts";
import { insertChange } from "./merge.ts";
import { aRecord, createReplica, seededRandom } from "./testing.ts";

const record = { type: "transaction", id: "a" } as const;

describe("SYN-12 a record's history", () => {
  test("tells who changed what from what to what, newest first, and nothing of other records", () => {
    let now = 1000;
    const device = createReplica({ clock: { now: () => (now += 1000) }, random: seededRandom(1) });
    device.write([insertChange("transaction", aRecord({ id: "a", note: "old" }))], {
      kind: "transaction.record",
    });
    device.write([insertChange("transaction", aRecord({ id: "b" }))]);
    device.write([{ ...record, cells: { note: "new" } }], { kind: "transaction.edit" });
    device.write([{ ...record, cells: { deleted: true } }], { kind: "transaction.remove" });
    device.undo();

    const history = historyOf(device.journal, record);
    expect(history.map(({ kind, time }) => [kind, time])).toEqual([
      ["restored", 6000],
      ["deleted", 5000],
      ["edited", 4000],
      ["made", 2000],
    ]);
    expect(history[2]).toMatchObject({
      action: { kind: "transaction.edit" },
      cells: [{ cell: "note", from: "old", to: "new" }],
    });
  });

  test("leaves out a write that lost to a newer one", () => {
    const device = createReplica({ clock: { now: () => 1000 }, random: seededRandom(1) });
    const stamp = device.write([insertChange("transaction", aRecord({ id: "a" }))]).stamp;
    const lost = {
      changeSet: { stamp, action: { kind: "x" }, changes: [{ ...record, cells: { note: "y" } }] },
      before: [{}],
    };
    expect(historyOf([...device.journal, lost], record)).toHaveLength(1);
  });
});
