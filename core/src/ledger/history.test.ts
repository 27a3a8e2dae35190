import { describe, expect, test } from "vitest";
import { readFieldChanges, type RecordNames } from "./history.ts";

const names: RecordNames = {
  account: (id) => `account ${id}`,
  category: (id) => `category ${id}`,
  payee: (id) => `payee ${id}`,
  tag: (id) => `tag ${id}`,
  amount: (amount) => `${amount / 100} €`,
};

describe("LED-14 history that reads", () => {
  test("ids give way to names, and nothing is empty text", () => {
    expect(
      readFieldChanges(
        [
          { cell: "amount", from: -1250, to: -1300 },
          { cell: "payeeId", from: null, to: "p1" },
          { cell: "note", from: "old", to: "" },
          { cell: "status", from: "uncleared", to: "cleared" },
        ],
        names,
      ),
    ).toEqual([
      { field: "amount", before: "-12.5 €", after: "-13 €" },
      { field: "payeeId", before: "", after: "payee p1" },
      { field: "note", before: "old", after: "" },
      { field: "status", before: "uncleared", after: "cleared" },
    ]);
  });

  test("tags and parts gather under their field", () => {
    expect(
      readFieldChanges(
        [
          { cell: "tags/t1", from: true, to: null },
          { cell: "tags/t2", from: null, to: true },
          {
            cell: "splits/s1",
            from: null,
            to: { amount: -500, categoryId: "food", note: "milk", position: 0 },
          },
          { cell: "splits/s2", from: null, to: { amount: -700, categoryId: null, note: "", position: 1 } },
        ],
        names,
      ),
    ).toEqual([
      { field: "tags", before: "tag t1", after: "tag t2" },
      { field: "splits", before: "", after: "-5 € category food milk, -7 €" },
    ]);
  });

  test("a whole map and bookkeeping", () => {
    expect(
      readFieldChanges(
        [
          { cell: "tags", from: null, to: { t1: true, t2: true } },
          { cell: "splits", from: null, to: {} },
          { cell: "deleted", from: false, to: true },
          { cell: "note", from: "same", to: "same" },
        ],
        names,
      ),
    ).toEqual([{ field: "tags", before: "", after: "tag t1, tag t2" }]);
  });
});
