export { afterFailure, type Attempts, NO_ATTEMPTS, waitBeforeNextAttempt } from "./attempt-limiter.ts";
export { type BackupError, openBackup, type OpenedBackup, sealBackup } from "./backup.ts";
export type { Argon2Cost, CryptoProvider } from "./crypto-provider.ts";
export type { DatabaseKey } from "./database-key.ts";
export { type KdfError, STANDARD_COST } from "./key-derivation.ts";
export {
  type AccountKey,
  changePassphrase,
  type Keyring,
  type KeyringError,
  openKeyring,
  renewRecovery,
} from "./keyring.ts";
export type { UnlockSecret } from "./keyslot.ts";
export {
  checkPassphrase,
  type PassphraseTooWeak,
  type PassphraseWeakness,
  SHORTEST_PASSPHRASE,
} from "./passphrase-policy.ts";
export { recoveryChallenge } from "./recovery-challenge.ts";
export {
  checkRecoveryWords,
  RECOVERY_WORD_COUNT,
  recoveryWordsStartingWith,
  type RecoveryWordsError,
} from "./recovery-words.ts";
export {
  adoptVault,
  amendVaultFile,
  createVault,
  forgetKeys,
  type UnlockError,
  unlockVault,
  type VaultKeys,
} from "./vault.ts";
export { encodeVaultFile, parseVaultFile, type VaultFile, type VaultFileError } from "./vault-file.ts";
export { createWebCryptoProvider } from "./web-crypto-provider.ts";
