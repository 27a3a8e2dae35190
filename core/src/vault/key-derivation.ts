import { z } from "zod";
import { err, ok, type Result } from "../kernel/index.ts";
import type { Argon2Cost, CryptoProvider } from "./crypto-provider.ts";
import { deriveKey } from "./hkdf.ts";
import { bytesOf } from "./sealed-message.ts";

/** How a passphrase became a key; stored beside what the key wraps. */
export const KdfParameters = z.strictObject({
  algorithm: z.literal("argon2id"),
  salt: bytesOf(16),
  /** Kibibytes. */
  memory: z.int(),
  iterations: z.int(),
  parallelism: z.int(),
});
export type KdfParameters = z.output<typeof KdfParameters>;

/** 64 MiB and three passes: RFC 9106's second recommended option, with one lane because WebAssembly has one thread. */
export const STANDARD_COST: Argon2Cost = { memory: 64 * 1024, iterations: 3, parallelism: 1 };

/** Below this a stolen file is cheap to guess: refused, so that nobody can weaken a file by editing it. */
export const LOWEST_COST: Argon2Cost = { memory: 19 * 1024, iterations: 2, parallelism: 1 };

/** Above this an edited file could hang or exhaust the device that tries to open it. */
export const HIGHEST_COST: Argon2Cost = { memory: 1024 * 1024, iterations: 16, parallelism: 1 };

export type KdfError =
  | { readonly code: "vault/key_derivation_too_weak" }
  | { readonly code: "vault/key_derivation_too_costly" };

/** Fresh parameters for a new passphrase. */
export const newKdfParameters = (provider: CryptoProvider, cost: Argon2Cost): KdfParameters => ({
  algorithm: "argon2id",
  salt: provider.bytes(16),
  memory: cost.memory,
  iterations: cost.iterations,
  parallelism: cost.parallelism,
});

/**
 * The key that a passphrase stands for: Argon2id of its NFKC form (so that every keyboard's spelling of one text is
 * one passphrase), then HKDF to the key that wraps (VAU-5).
 *
 * @errors `vault/key_derivation_too_weak` below the floor, `vault/key_derivation_too_costly` above the ceiling (VAU-6)
 * @source RFC 9106 (Argon2id), OWASP Password Storage Cheat Sheet (the floor of 19 MiB and two passes)
 */
export const passphraseKek = async (
  provider: CryptoProvider,
  passphrase: string,
  parameters: KdfParameters,
): Promise<Result<Uint8Array, KdfError>> => {
  const cost = checkCost(parameters);
  if (!cost.ok) return cost;
  const password = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const master = await provider.argon2id({ password, salt: parameters.salt, cost: cost.value });
  const kek = await deriveKey(provider, master, "coffer/1/passphrase-kek");
  master.fill(0);
  password.fill(0);
  return ok(kek);
};

const checkCost = ({ memory, iterations, parallelism }: Argon2Cost): Result<Argon2Cost, KdfError> => {
  if (
    memory < LOWEST_COST.memory ||
    iterations < LOWEST_COST.iterations ||
    parallelism < LOWEST_COST.parallelism
  ) {
    return err({ code: "vault/key_derivation_too_weak" });
  }
  if (
    memory > HIGHEST_COST.memory ||
    iterations > HIGHEST_COST.iterations ||
    parallelism > HIGHEST_COST.parallelism
  ) {
    return err({ code: "vault/key_derivation_too_costly" });
  }
  return ok({ memory, iterations, parallelism });
};
