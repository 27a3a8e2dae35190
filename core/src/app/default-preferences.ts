import { CurrencyCode } from "../money/index.ts";
import type { Preferences } from "../settings/index.ts";

/** How a vault looks until somebody says otherwise. */
export const DEFAULT_PREFERENCES: Preferences = {
  id: "preferences",
  baseCurrency: CurrencyCode.parse("EUR"),
  locale: "system",
  theme: "system",
  density: "comfortable",
  hideAmounts: false,
  autoLockMinutes: 15,
};
