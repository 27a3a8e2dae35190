import { encodeCanonical } from "./canonical.ts";
import type { CryptoProvider } from "./crypto-provider.ts";
import { asSource, deriveKey } from "./hkdf.ts";
import type { KeyLabel } from "./key-label.ts";

/** HMAC-SHA-256 over the canonical form of a value, under a key derived for that alone. */
export const macOf = async (
  provider: Pick<CryptoProvider, "subtle">,
  key: Uint8Array,
  label: KeyLabel,
  value: unknown,
): Promise<Uint8Array> =>
  new Uint8Array(
    await provider.subtle.sign("HMAC", await macKey(provider, key, label), asSource(encodeCanonical(value))),
  );

/** Whether a value is the one that was signed; takes the same time whatever the answer. */
export const macMatches = async (
  provider: Pick<CryptoProvider, "subtle">,
  key: Uint8Array,
  label: KeyLabel,
  signed: { readonly value: unknown; readonly mac: Uint8Array },
): Promise<boolean> =>
  provider.subtle.verify(
    "HMAC",
    await macKey(provider, key, label),
    asSource(signed.mac),
    asSource(encodeCanonical(signed.value)),
  );

const macKey = async (
  provider: Pick<CryptoProvider, "subtle">,
  key: Uint8Array,
  label: KeyLabel,
): Promise<CryptoKey> =>
  provider.subtle.importKey(
    "raw",
    asSource(await deriveKey(provider, key, label)),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign", "verify"],
  );
