import { z } from "zod";
import { AccountId, ExchangeRate } from "../../ledger/index.ts";
import { Preferences } from "../../settings/index.ts";
import { defineCollection } from "../define-collection.ts";
import { storedFields } from "../stored-fields.ts";

/** How the tables of one bank are read: remembered under the signature of their header, so that nothing is asked twice. */
export const ImportProfile = z.strictObject({
  /** The signature that files of this bank share. */
  id: z.string().min(1).max(200),
  name: z.string().max(255),
  /** A column mapping as the import folder writes it. */
  mapping: z.record(z.string(), z.json()),
  /** The account that took such a file last. */
  accountId: AccountId.nullable(),
});
export type ImportProfile = z.output<typeof ImportProfile>;

export const PreferencesDocument = Preferences.extend({ type: z.literal("preferences"), ...storedFields });
export type PreferencesDocument = z.output<typeof PreferencesDocument>;

export const ImportProfileDocument = ImportProfile.extend({
  type: z.literal("import-profile"),
  ...storedFields,
});
export type ImportProfileDocument = z.output<typeof ImportProfileDocument>;

export const ExchangeRateDocument = ExchangeRate.extend({
  type: z.literal("exchange-rate"),
  ...storedFields,
});
export type ExchangeRateDocument = z.output<typeof ExchangeRateDocument>;

export const settings = defineCollection({
  name: "settings",
  version: 0,
  records: [PreferencesDocument, ImportProfileDocument, ExchangeRateDocument],
  indexes: [],
});
