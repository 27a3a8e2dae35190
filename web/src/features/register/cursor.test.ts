import type { TransactionId } from "@coffer/core/ledger";
import { describe, expect, test } from "vitest";
import { columnsFor } from "./columns.ts";
import { editableBeside, moveOfKey, movedCursor, type CursorMove } from "./cursor.ts";
import { followedCursor } from "./followed-cursor.ts";
import { aRow } from "./testing.ts";

const columns = columnsFor({ width: 1200, filter: {} });
const moved = (move: CursorMove, from = { index: 5, column: "payee" as const }) =>
  movedCursor(from, move, { count: 10, page: 4, columns });

describe("the keyboard's place in the register", () => {
  test("moves by row, by page and to the ends, and stops there", () => {
    expect(moved("down").index).toBe(6);
    expect(moved("up").index).toBe(4);
    expect(moved("page-down").index).toBe(9);
    expect(moved("page-up").index).toBe(1);
    expect(moved("first").index).toBe(0);
    expect(moved("last").index).toBe(9);
    expect(moved("down", { index: 9, column: "payee" }).index).toBe(9);
  });
  test("moves across the columns that are shown", () => {
    expect(moved("right").column).toBe("category");
    expect(moved("left").column).toBe("account");
    expect(moved("row-start").column).toBe("select");
    expect(moved("row-end").column).toBe("amount");
  });
  test("Home and End stay in the row unless Control is held", () => {
    expect(moveOfKey("Home", false)).toBe("row-start");
    expect(moveOfKey("Home", true)).toBe("first");
    expect(moveOfKey("q", false)).toBeNull();
  });
  test("Tab goes to what can be edited, and past the end nowhere", () => {
    expect(editableBeside(columns, "date", 1)).toBe("account");
    expect(editableBeside(columns, "amount", 1)).toBeNull();
    expect(editableBeside(columns, "date", -1)).toBeNull();
  });
});

describe("rows that move under the keyboard", () => {
  const rows = [aRow({ id: "a" }), aRow({ id: "b" }), aRow({ id: "c" })];
  const snapshot = (shown: typeof rows) => ({
    count: shown.length,
    rowAt: (index: number) => shown[index],
    indexOf: (id: TransactionId) => shown.findIndex((row) => row.id === id),
  });
  const cursor = { index: 1, id: "b" as TransactionId, column: "payee" as const };
  test("it stays with its transaction", () => {
    expect(followedCursor(cursor, snapshot(rows.toReversed().slice(1)))).toMatchObject({ index: 0, id: "b" });
  });
  test("it stays in its place where the transaction is gone", () => {
    expect(followedCursor(cursor, snapshot([rows[0]!, rows[2]!]))).toMatchObject({ index: 1, id: "c" });
  });
  test("it comes back from beyond the end", () => {
    expect(followedCursor({ ...cursor, index: 7 }, snapshot([rows[0]!]))).toMatchObject({
      index: 0,
      id: "a",
    });
  });
});
