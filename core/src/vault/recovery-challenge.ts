import { assert, type Random } from "../kernel/index.ts";

/**
 * Which words to ask back, so that a person shows that they are written down: distinct positions from 0, in order
 * (VAU-8).
 */
export const recoveryChallenge = (random: Random, words: number, asked = 3): readonly number[] => {
  assert(words > 0 && words <= 256 && asked <= words, "a challenge asks for some of the words");
  const positions = new Set<number>();
  // A byte beyond the last whole multiple would favour the first words.
  const fair = 256 - (256 % words);
  while (positions.size < asked) {
    for (const byte of random.bytes(16)) {
      if (byte < fair && positions.size < asked) positions.add(byte % words);
    }
  }
  return [...positions].sort((a, b) => a - b);
};
