import type { Random } from "../kernel/index.ts";

/** How much work one guess of a passphrase costs. */
export interface Argon2Cost {
  /** Kibibytes. */
  readonly memory: number;
  /** Passes over the memory. */
  readonly iterations: number;
  readonly parallelism: number;
}

/** Every primitive the vault stands on; nothing here is our own (VAU-1). */
export interface CryptoProvider extends Random {
  /** The platform's own AES-GCM, HKDF, HMAC and SHA-256. */
  readonly subtle: SubtleCrypto;
  /** 32 bytes of Argon2id, version 0x13. */
  readonly argon2id: (input: {
    readonly password: Uint8Array;
    readonly salt: Uint8Array;
    readonly cost: Argon2Cost;
  }) => Promise<Uint8Array>;
}
