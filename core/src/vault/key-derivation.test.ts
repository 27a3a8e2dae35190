import { describe, expect, test } from "vitest";
import {
  HIGHEST_COST,
  LOWEST_COST,
  newKdfParameters,
  passphraseKek,
  STANDARD_COST,
} from "./key-derivation.ts";
import { quickProvider, seededProvider } from "./testing.ts";

const provider = quickProvider();

describe("VAU-5 one text is one passphrase", () => {
  test("composed, decomposed and full-width spellings give one key", async () => {
    const parameters = newKdfParameters(provider, LOWEST_COST);
    const composed = await passphraseKek(provider, "caf\u00e9 house", parameters);
    const decomposed = await passphraseKek(provider, "cafe\u0301 house", parameters);
    const fullWidth = await passphraseKek(provider, "\uff43\uff41\uff46\u00e9\u3000house", parameters);
    expect(decomposed).toEqual(composed);
    expect(fullWidth).toEqual(composed);
  });

  test("blanks and case count", async () => {
    const parameters = newKdfParameters(provider, LOWEST_COST);
    const plain = await passphraseKek(provider, "caf\u00e9 house", parameters);
    expect(await passphraseKek(provider, "caf\u00e9 house ", parameters)).not.toEqual(plain);
    expect(await passphraseKek(provider, "Caf\u00e9 house", parameters)).not.toEqual(plain);
  });
});

describe("VAU-6 the cost has a floor and a ceiling", () => {
  const answerTo = (cost: Partial<typeof LOWEST_COST>) =>
    passphraseKek(provider, "any", newKdfParameters(provider, { ...LOWEST_COST, ...cost }));

  test.each([{ memory: LOWEST_COST.memory - 1 }, { iterations: 1 }, { parallelism: 0 }, { memory: -1 }])(
    "%o is too weak",
    async (cost) => {
      expect(await answerTo(cost)).toEqual({ ok: false, error: { code: "vault/key_derivation_too_weak" } });
    },
  );

  test.each([{ memory: HIGHEST_COST.memory + 1 }, { iterations: 17 }, { parallelism: 2 }])(
    "%o is too costly",
    async (cost) => {
      expect(await answerTo(cost)).toEqual({ ok: false, error: { code: "vault/key_derivation_too_costly" } });
    },
  );

  test("a new vault takes 64 MiB and three passes at least", () => {
    expect(STANDARD_COST.memory).toBeGreaterThanOrEqual(64 * 1024);
    expect(STANDARD_COST.iterations).toBeGreaterThanOrEqual(3);
  });
});

test("VAU-5 the whole chain, with the real derivation, depends on the salt", async () => {
  const real = seededProvider(3);
  const first = newKdfParameters(real, LOWEST_COST);
  const second = newKdfParameters(real, LOWEST_COST);
  const keys = [await passphraseKek(real, "any", first), await passphraseKek(real, "any", second)];
  expect(keys[0]).toMatchObject({ ok: true });
  expect(keys[0]).not.toEqual(keys[1]);
});
