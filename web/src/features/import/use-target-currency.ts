import type { ImportTarget } from "@coffer/core/contract";
import { useFormats } from "../../i18n/index.ts";
import { useView } from "../../views/index.ts";
import { isNewAccount } from "./view.ts";

/** The currency in which a statement's amounts are kept. */
export const useTargetCurrency = (target: ImportTarget): string => {
  const { baseCurrency } = useFormats();
  const accounts = useView("accounts", null)?.accounts ?? [];
  if (isNewAccount(target)) return target.currency;
  return accounts.find(({ id }) => id === target.accountId)?.currency ?? baseCurrency;
};
