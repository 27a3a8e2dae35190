import { describe, expect, test } from "vitest";
import { chordOf, type KeyPress } from "./key-chord.ts";

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

describe("a key chord is named as commands write it", () => {
  test("Control and Command are both mod", () => {
    expect(chordOf(press("k", { ctrlKey: true }))).toBe("mod+k");
    expect(chordOf(press("k", { metaKey: true }))).toBe("mod+k");
  });
  test("Shift is named with letters and named keys, whatever case the key reports", () => {
    expect(chordOf(press("Z", { metaKey: true, shiftKey: true }))).toBe("mod+shift+z");
    expect(chordOf(press("ArrowDown", { shiftKey: true }))).toBe("shift+down");
  });
  test("Shift is not named where it only makes the character", () => {
    expect(chordOf(press("?", { shiftKey: true }))).toBe("?");
  });
});
