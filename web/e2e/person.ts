import type { Locator, Page } from "playwright-core";

/** What a person does in Coffer, by what they read on the screen. */

export const passphrase = "copper lantern drifts past seven quiet rivers";

export interface VaultWishes {
  readonly name?: string;
  readonly passphrase?: string;
}

/** Fills in the form of a new vault and sends it; the recovery words are on the screen afterwards. */
export const makeVault = async (page: Page, wishes: VaultWishes = {}): Promise<readonly string[]> => {
  const secret = wishes.passphrase ?? passphrase;
  await page.getByRole("button", { name: "Create a vault" }).click();
  await page.getByLabel("Name").fill(wishes.name ?? "Household");
  await page.getByLabel("Passphrase", { exact: true }).fill(secret);
  await page.getByLabel("Passphrase again").fill(secret);
  await page.getByRole("button", { name: "Create vault" }).click();
  await page.getByRole("heading", { name: "Your recovery words" }).waitFor();
  return readRecoveryWords(page);
};

/** Notes the words down from the screen, as one does on paper. */
export const readRecoveryWords = async (where: Page | Locator): Promise<readonly string[]> => {
  await where.getByRole("listitem").nth(23).waitFor();
  const numbered = await where.getByRole("listitem").allInnerTexts();
  return numbered.map((line) => line.replace(/^\s*\d+\s*/, ""));
};

/** Types the three words that are asked back. */
export const confirmRecoveryWords = async (
  where: Page | Locator,
  words: readonly string[],
): Promise<void> => {
  await where
    .getByRole("textbox", { name: /^Word \d+$/ })
    .first()
    .waitFor();
  for (const [index, word] of words.entries()) {
    const field = where.getByRole("textbox", { name: `Word ${index + 1}`, exact: true });
    if ((await field.count()) > 0) await field.fill(word);
  }
  await where.getByRole("button", { name: "Confirm" }).click();
};

/** Closes Coffer in this tab and comes back to it later. */
export const leaveAndReturn = async (page: Page): Promise<void> => {
  await page.goto("about:blank");
  await page.goto("/");
};

/** Chooses a passphrase twice, where a new one is asked for. */
export const typeNewPassphrase = async (where: Page | Locator, secret: string): Promise<void> => {
  await where.getByLabel("New passphrase", { exact: true }).fill(secret);
  await where.getByLabel("Passphrase again").fill(secret);
};

/** A new vault, its recovery words skipped: open, at the overview. */
export const createVault = async (page: Page, wishes: VaultWishes = {}): Promise<void> => {
  await makeVault(page, wishes);
  await page.getByRole("button", { name: "Go on without them" }).click();
  await page
    .getByRole("alertdialog", { name: "Go on without recovery words?" })
    .getByRole("button", { name: "Go on without them" })
    .click();
  await isOpen(page);
};

/** Waits until the vault's screens are there. */
export const isOpen = async (page: Page): Promise<void> =>
  page.getByRole("navigation", { name: "Places" }).filter({ visible: true }).waitFor();

/** Waits until the lock screen is there. */
export const isLocked = async (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Unlock" }).waitFor();

export const lock = async (page: Page): Promise<void> => {
  await page.getByRole("banner").getByRole("button", { name: "Lock" }).click();
  await isLocked(page);
};

export const tryPassphrase = async (page: Page, secret: string): Promise<void> => {
  await page.getByLabel("Passphrase").fill(secret);
  await page.getByLabel("Passphrase").press("Enter");
};

export const unlock = async (page: Page, secret: string = passphrase): Promise<void> => {
  await tryPassphrase(page, secret);
  await isOpen(page);
};

export const openDemo = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Try the demo household" }).click();
  await isOpen(page);
};

export type Place =
  | "Overview"
  | "Register"
  | "Accounts"
  | "Categories"
  | "Payees"
  | "Tags"
  | "Import"
  | "Settings";

export const goTo = async (page: Page, place: Place): Promise<void> =>
  page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: place, exact: true }).click();

export type SettingsSection = "Preferences" | "Security" | "Your data" | "Currencies" | "About";

export const openSettings = async (page: Page, section: SettingsSection): Promise<void> => {
  await goTo(page, "Settings");
  await page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: section }).click();
};
