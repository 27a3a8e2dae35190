import { describe, expect, test } from "vitest";
import { checkRecoveryWords, newRecoveryWords } from "../recovery-words.ts";
import { bytesFromHex } from "../testing.ts";

const times = (count: number, words: string): string => Array.from({ length: count }, () => words).join(" ");

const LEGAL = "legal winner thank year wave sausage worth useful";
const LETTER = "letter advice cage absurd amount doctor acoustic avoid";

const VECTORS = [
  { entropy: "00".repeat(32), words: `${times(23, "abandon")} art` },
  {
    entropy: "7f".repeat(32),
    words: `${times(2, LEGAL)} legal winner thank year wave sausage worth title`,
  },
  {
    entropy: "80".repeat(32),
    words: `${times(2, LETTER)} letter advice cage absurd amount doctor acoustic bless`,
  },
  { entropy: "ff".repeat(32), words: `${times(23, "zoo")} vote` },
  {
    entropy: "9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863",
    words:
      "panda eyebrow bullet gorilla call smoke muffin taste mesh discover soft ostrich alcohol speed nation flash devote level hobby quick inner drive ghost inside",
  },
];

describe("BIP-39, the reference's vectors.json (trezor/python-mnemonic), 256 bits, English", () => {
  test.each(VECTORS)("$entropy", ({ entropy, words }) => {
    const made = newRecoveryWords({ bytes: () => bytesFromHex(entropy) });
    expect(made.join(" ")).toBe(words);
    expect(checkRecoveryWords(made)).toEqual({ ok: true, value: made });
  });
});
