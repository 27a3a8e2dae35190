import { describe, expect, test } from "vitest";
import { paletteEntries, type PaletteEntry } from "./palette-entries.ts";

const entry = (group: string, name: string): PaletteEntry => ({
  key: `${group} ${name}`,
  group,
  name,
  icon: "arrow-right",
  run: () => {},
});
const always = [entry("Go to", "Register"), entry("Actions", "Undo")];
const found = [entry("Payees", "Regina Bakery"), entry("Payees", "Unda Books")];

describe("the palette", () => {
  test("offers places and actions before anything is typed, never every payee", () => {
    expect(paletteEntries(" ", always, found)).toEqual(always);
  });
  test("keeps groups together, the best first", () => {
    const names = paletteEntries("reg", [...always, entry("Go to", "Regular")], found).map(
      ({ name }) => name,
    );
    expect(names.toSorted()).toEqual(["Regina Bakery", "Register", "Regular"].toSorted());
    expect(Math.abs(names.indexOf("Register") - names.indexOf("Regular"))).toBe(1);
  });
  test("forgives a typo", () => {
    expect(paletteEntries("regsiter", always, found).map(({ name }) => name)).toContain("Register");
  });
});
