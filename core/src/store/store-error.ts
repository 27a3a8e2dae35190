import { StorageFullError } from "./sealed-storage/block-store.ts";
import { LogDamagedError, type LogDamage } from "./sealed-storage/log-damage.ts";

/** What a person can meet when the store opens or writes. */
export type StoreError =
  /** The device has no room left; nothing of the write happened. */
  | { readonly code: "store/full" }
  /** Blocks are missing or altered; `repairStore` goes on with what is whole. */
  | { readonly code: "store/damaged"; readonly damages: readonly LogDamage[] };

/** The expected failure behind a rejection, or undefined when it is a bug. */
export const storeErrorOf = (cause: unknown): StoreError | undefined => {
  if (cause instanceof StorageFullError) return { code: "store/full" };
  if (cause instanceof LogDamagedError) return { code: "store/damaged", damages: [cause.damage] };
  return undefined;
};
