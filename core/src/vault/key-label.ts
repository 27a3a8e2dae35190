/**
 * What a derived key is for. Each use of a key has its own label, so that no key is ever used for two things (VAU-3).
 * Changing one changes the key: labels are part of the formats.
 */
export type KeyLabel =
  | "coffer/1/passphrase-kek"
  /** Reserved: proves the passphrase to a sync server that must not learn it. */
  | "coffer/1/auth-secret"
  | "coffer/1/recovery-kek"
  | "coffer/1/keyslot"
  | "coffer/1/keyring-mac"
  | "coffer/1/vault-file-mac"
  | "coffer/1/database-key"
  | "coffer/1/backup";
