import { describe, expect, test } from "vitest";
import { Preferences } from "./preferences.ts";
import { somePreferences } from "./testing.ts";

describe("SET-1 to SET-3 what preferences may be", () => {
  test.each([
    ["a tag of a locale", { locale: "de-CH" }],
    ["never locking by itself", { autoLockMinutes: 0 }],
    ["locking after a day", { autoLockMinutes: 1440 }],
    ["a retired currency as base", { baseCurrency: "DEM" }],
  ])("%s", (_, fields) => {
    expect(somePreferences(fields)).toMatchObject(fields);
  });

  test.each([
    ["a second record", { id: "preferences-2" }],
    ["a currency that is no code", { baseCurrency: "euro" }],
    ["half a minute", { autoLockMinutes: 0.5 }],
    ["more than a day", { autoLockMinutes: 1441 }],
    ["a theme nobody made", { theme: "sepia" }],
    ["a field nobody knows", { colour: "red" }],
  ])("not %s", (_, fields) => {
    expect(Preferences.safeParse({ ...somePreferences(), ...fields }).success).toBe(false);
  });
});
