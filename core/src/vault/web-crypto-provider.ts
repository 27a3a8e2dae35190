import type { CryptoProvider } from "./crypto-provider.ts";

/** The most that one call of the platform's random source gives. */
const RANDOM_QUOTA = 65_536;

/** The primitives of a browser, a worker or Node: Web Crypto, and Argon2id in WebAssembly, loaded when first needed. */
export const createWebCryptoProvider = (platform: Crypto = globalThis.crypto): CryptoProvider => ({
  subtle: platform.subtle,
  bytes: (count) => {
    const bytes = new Uint8Array(count);
    for (let at = 0; at < count; at += RANDOM_QUOTA) {
      platform.getRandomValues(bytes.subarray(at, Math.min(at + RANDOM_QUOTA, count)));
    }
    return bytes;
  },
  argon2id: async ({ password, salt, cost }) => {
    const { argon2id } = await import("hash-wasm");
    return argon2id({
      password,
      salt,
      memorySize: cost.memory,
      iterations: cost.iterations,
      parallelism: cost.parallelism,
      hashLength: 32,
      outputType: "binary",
    });
  },
});
