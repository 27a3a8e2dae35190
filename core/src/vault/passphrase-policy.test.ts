import { describe, expect, test } from "vitest";
import { checkPassphrase } from "./passphrase-policy.ts";

const reasonsFor = (passphrase: string, vaultName = "Household") => {
  const checked = checkPassphrase(passphrase, { vaultName });
  return checked.ok ? [] : checked.error.reasons;
};

describe("VAU-13 the floor", () => {
  test.each([
    ["", "too_short"],
    ["x7#kQ2!pL", "too_short"],
    ["483920175546", "only_digits"],
    ["\u0664\u0668\u0663\u0669\u0662\u0660\u0661\u0667\u0665\u0665\u0664\u0666", "only_digits"],
    ["aabbaabbaaab", "too_few_characters"],
    ["hurrahhurrah", "too_few_characters"],
    ["drumsdrums", "repetition"],
    ["abcdefghijkl", "sequence"],
    ["LKJHGFDSAPOI", "sequence"],
    ["Password2024!", "common"],
    ["household 1234", "vault_name"],
  ])("%s is refused: %s", (passphrase, reason) => {
    expect(reasonsFor(passphrase)).toContain(reason);
  });

  test.each([
    "seven grey herons",
    "Tq4-wm9_Lz1s",
    "7391840265507291846",
    "\u6c34\u706b\u6728\u91d1\u571f\u65e5\u6708\u661f\u98a8\u96ea",
  ])("%s is allowed", (passphrase) => {
    expect(reasonsFor(passphrase)).toEqual([]);
  });

  test("length counts characters, not units of the encoding", () => {
    expect(reasonsFor("\u{1f511}\u{1f512}\u{1f513}\u{1f3e6}\u{1f4b0}")).toContain("too_short");
  });
});
