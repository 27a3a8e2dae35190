import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

const rater = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * How hard a passphrase is to guess, 0 to 4, by the patterns people use: leaked passwords, words, dates, keyboard runs.
 *
 * @param context words an attacker would try first: the vault's name
 * @source zxcvbn (Wheeler, USENIX Security 2016)
 */
export const passphraseStrength = (passphrase: string, context: readonly string[]): number =>
  // Longer texts only take longer to rate.
  rater.check(passphrase.slice(0, 72), [...context, "coffer"]).score;
