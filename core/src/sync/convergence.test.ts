import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { ChangeSet, RecordChange } from "./change-set.ts";
import { insertChange } from "./merge.ts";
import { aRecord, createReplica, seededRandom } from "./testing.ts";

const RECORDS = ["a", "b", "c"] as const;
const DAY = 24 * 60 * 60 * 1000;

/** One thing that happens to one device. */
const step = fc.record({
  device: fc.nat({ max: 3 }),
  kind: fc.constantFrom("insert", "edit", "tag", "delete", "undo", "redo", "hear"),
  record: fc.constantFrom(...RECORDS),
  value: fc.nat({ max: 50 }),
  /** How far the device's wall clock jumps, in milliseconds. */
  jump: fc.integer({ min: -DAY, max: DAY }),
});

const changeFor = ({
  kind,
  record,
  value,
}: {
  kind: string;
  record: string;
  value: number;
}): RecordChange => {
  const cells = {
    edit: { note: `note ${value}`, amount: value },
    tag: { [`tags/${value % 3}`]: value % 2 === 0 || null },
  };
  if (kind === "insert") return insertChange("transaction", aRecord({ id: record, note: `made ${value}` }));
  if (kind === "delete") return { type: "transaction", id: record, cells: { deleted: value % 4 !== 0 } };
  return { type: "transaction", id: record, cells: kind === "tag" ? cells.tag : cells.edit };
};

test.prop([fc.array(step, { maxLength: 60 }), fc.integer()], { numRuns: 300 })(
  "SYN-8 devices that heard everything hold the same documents, in whatever order they heard it",
  (steps, seed) => {
    const now = [0, 0, 0, 0].map((_, device) => 1_790_000_000_000 + device * DAY);
    const devices = now.map((_, device) =>
      createReplica({ clock: { now: () => now[device]! }, random: seededRandom(seed + device) }),
    );
    const sent: ChangeSet[] = [];
    for (const { device: at, kind, jump, ...what } of steps) {
      const device = devices[at]!;
      now[at]! += jump;
      if (kind === "undo") device.undo();
      else if (kind === "redo") device.redo();
      else if (kind === "hear") sent.filter((_, n) => n % 2 === what.value % 2).forEach(device.receive);
      else device.write([changeFor({ kind, ...what })]);
      const last = device.journal.at(-1);
      if (last !== undefined && !sent.includes(last.changeSet)) sent.push(last.changeSet);
    }
    for (const [at, device] of devices.entries()) {
      const order = at % 2 === 0 ? [...sent].reverse() : [...sent, ...sent];
      for (const changeSet of [...order.slice(at), ...order.slice(0, at)]) device.receive(changeSet);
    }
    const states = devices.map((device) => [...device.documents()].sort((a, b) => (a.id < b.id ? -1 : 1)));
    for (const state of states) expect(state).toEqual(states[0]);
  },
);
