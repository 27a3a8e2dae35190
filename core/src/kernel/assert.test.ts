import { describe, expect, test } from "vitest";
import { assert, unreachable } from "./assert.ts";

describe("KER-5 a broken invariant throws", () => {
  test("and says which", () => {
    expect(() => assert(false, "splits add up")).toThrow("invariant broken: splits add up");
    expect(() => assert(0, "a falsy value is no proof")).toThrow("invariant broken");
  });

  test("a kept one does not", () => {
    expect(() => assert(true, "")).not.toThrow();
  });

  test("an impossible case names itself", () => {
    expect(() => unreachable({ code: "new/case" } as never)).toThrow('unreachable case: {"code":"new/case"}');
  });
});
