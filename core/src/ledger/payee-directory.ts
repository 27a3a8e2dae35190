import type { Payee } from "./payee.ts";
import { cleanPayeeName, payeeKey } from "./payee-name.ts";

/** Finds the payee that a text means. */
export interface PayeeDirectory {
  /** By name or alias, letters alike; then by the readable part of a bank's text. Undefined for one nobody knows. */
  readonly find: (text: string) => Payee | undefined;
}

/** Names go before aliases, and of two payees of one name the first wins (LED-22). */
export const createPayeeDirectory = (payees: readonly Payee[]): PayeeDirectory => {
  const byKey = new Map<string, Payee>();
  const enter = (name: string, payee: Payee): void => {
    const key = payeeKey(name);
    if (key !== "" && !byKey.has(key)) byKey.set(key, payee);
  };
  for (const payee of payees) enter(payee.name, payee);
  for (const payee of payees) for (const alias of Object.keys(payee.aliases)) enter(alias, payee);
  return { find: (text) => byKey.get(payeeKey(text)) ?? byKey.get(payeeKey(cleanPayeeName(text))) };
};
