import { z } from "zod";
import { CurrencyCode } from "../money/index.ts";

/** How one household likes its vault; one record a vault. */
export const Preferences = z.strictObject({
  id: z.literal("preferences"),
  /** Totals over several currencies are shown in this one. */
  baseCurrency: CurrencyCode,
  /** A BCP 47 tag for numbers and dates, or "system". */
  locale: z.string().max(35),
  theme: z.enum(["system", "light", "dark"]),
  density: z.enum(["comfortable", "compact"]),
  hideAmounts: z.boolean(),
  /** Minutes without a key or pointer until the vault locks; 0 never. */
  autoLockMinutes: z.int().min(0).max(1440),
});
export type Preferences = z.output<typeof Preferences>;
