import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { recoveryChallenge } from "./recovery-challenge.ts";
import { checkRecoveryWords, newRecoveryWords, recoveryWordsStartingWith } from "./recovery-words.ts";
import { seededProvider } from "./testing.ts";

const words = newRecoveryWords(seededProvider(11));

describe("VAU-8 recovery words", () => {
  test("are forgiving about case and blanks", () => {
    const typed = words.map((word, at) => (at % 2 === 0 ? ` ${word.toUpperCase()} ` : word));
    expect(checkRecoveryWords(typed)).toEqual({ ok: true, value: words });
  });

  test("name the word that is none, and where it stands", () => {
    expect(checkRecoveryWords(words.with(4, "Coffer"))).toEqual({
      ok: false,
      error: { code: "vault/not_a_recovery_word", word: "coffer", position: 4 },
    });
  });

  test("must be twenty-four, in their order", () => {
    const wrong = { ok: false, error: { code: "vault/wrong_recovery_words" } };
    expect(checkRecoveryWords(words.slice(1))).toEqual(wrong);
    expect(checkRecoveryWords([])).toEqual(wrong);
    expect(checkRecoveryWords([...words].reverse())).toEqual(wrong);
  });

  test("complete as one types", () => {
    expect(recoveryWordsStartingWith("aba")).toEqual(["abandon"]);
    expect(recoveryWordsStartingWith(" ZO")).toEqual(["zone", "zoo"]);
    expect(recoveryWordsStartingWith("ab", 3)).toEqual(["abandon", "ability", "able"]);
    expect(recoveryWordsStartingWith("zzz")).toEqual([]);
    expect(recoveryWordsStartingWith("")).toEqual([]);
  });
});

test.prop([fc.integer(), fc.integer({ min: 3, max: 60 })])(
  "VAU-8 a challenge asks for three different places, in order",
  (seed, count) => {
    const asked = recoveryChallenge(seededProvider(seed), count);
    expect(asked).toHaveLength(3);
    expect(new Set(asked).size).toBe(3);
    expect(asked).toEqual([...asked].sort((a, b) => a - b));
    expect(asked.every((place) => place >= 0 && place < count)).toBe(true);
  },
);
