import { z } from "zod";
import { ok } from "../kernel/index.ts";
import { Preferences } from "../settings/index.ts";
import type { Planner } from "./plan.ts";
import { WorkingCopy } from "./working-copy.ts";

const fields = Preferences.shape;

export const SavePreferencesInput = z.strictObject({
  baseCurrency: fields.baseCurrency.exactOptional(),
  locale: fields.locale.exactOptional(),
  theme: fields.theme.exactOptional(),
  density: fields.density.exactOptional(),
  hideAmounts: fields.hideAmounts.exactOptional(),
  autoLockMinutes: fields.autoLockMinutes.exactOptional(),
});
export type SavePreferencesInput = z.output<typeof SavePreferencesInput>;

/** Changes how the household likes its vault. */
export const savePreferences: Planner<SavePreferencesInput, null> = (books, patch) => {
  const copy = new WorkingCopy(books);
  copy.put("preferences", { ...books.preferences, ...patch });
  return ok({ action: { kind: "preferences.save" }, changes: copy.changes(), answer: null });
};
