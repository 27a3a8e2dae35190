import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { nextUndoState, NOTHING_TO_UNDO, type UndoMark, undoState } from "./undo-state.ts";

const did = (stamp: string): UndoMark => ({ stamp, action: { kind: `do ${stamp}` } });
const undid = (stamp: string, undoes: string): UndoMark => ({
  stamp,
  action: { kind: `do ${undoes}` },
  undoes,
});
const redid = (stamp: string, redoes: string): UndoMark => ({
  stamp,
  action: { kind: `do ${redoes}` },
  redoes,
});
const entries = (marks: readonly UndoMark[]) => {
  const { undo, redo } = undoState(marks);
  return { undo: undo.map(({ entry }) => entry), redo: redo.map(({ entry }) => entry) };
};

describe("SYN-11 the stacks follow from the journal", () => {
  test("actions wait to be undone, the last one first", () => {
    expect(entries([did("1"), did("2")])).toEqual({ undo: ["1", "2"], redo: [] });
  });

  test("redo inverts the undo, and the next undo inverts the redo", () => {
    const marks = [did("1"), did("2"), undid("3", "2"), undid("4", "1")];
    expect(entries(marks)).toEqual({ undo: [], redo: ["3", "4"] });
    expect(entries([...marks, redid("5", "1")])).toEqual({ undo: ["5"], redo: ["3"] });
    expect(entries([...marks, redid("5", "1"), undid("6", "1")])).toEqual({ undo: [], redo: ["3", "6"] });
  });

  test("a step keeps the name and the stamp of what the person did", () => {
    const { undo } = undoState([did("1"), undid("2", "1"), redid("3", "1")]);
    expect(undo).toEqual([{ origin: "1", action: { kind: "do 1" }, entry: "3" }]);
  });

  test("a new action leaves nothing to redo", () => {
    expect(entries([did("1"), undid("2", "1"), did("3")])).toEqual({ undo: ["3"], redo: [] });
  });

  test("an undo whose action was trimmed from the journal can still be redone", () => {
    expect(entries([undid("9", "1")])).toEqual({ undo: [], redo: ["9"] });
  });

  test.prop([fc.array(fc.constantFrom("do", "undo", "redo"))])(
    "one mark at a time or all at once",
    (kinds) => {
      let state = NOTHING_TO_UNDO;
      const marks: UndoMark[] = [];
      for (const [at, kind] of kinds.entries()) {
        const step = (kind === "undo" ? state.undo : state.redo).at(-1);
        if (kind !== "do" && step === undefined) continue;
        const stamp = String(at);
        const mark =
          step === undefined || kind === "do"
            ? did(stamp)
            : (kind === "undo" ? undid : redid)(stamp, step.origin);
        marks.push(mark);
        state = nextUndoState(state, mark);
      }
      expect(state).toEqual(undoState(marks));
    },
  );
});
