import type { Locator, Page } from "playwright-core";
import { engineEnds } from "./engine-worker.ts";
import type { StatementFile } from "./statements.ts";

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

/** Leaves Coffer with its last tab and comes back when its engine has ended: an open vault is locked by then. */
export const leaveAndReturn = async (page: Page): Promise<void> => {
  await page.goto("about:blank");
  await engineEnds(page);
  await page.goto("/");
};

/** Chooses a passphrase twice, where a new one is asked for. */
export const typeNewPassphrase = async (where: Page | Locator, secret: string): Promise<void> => {
  await where.getByLabel("New passphrase", { exact: true }).fill(secret);
  await where.getByLabel("Passphrase again").fill(secret);
};

/** A new vault, its recovery words skipped: open, at the overview. */
export const createVault = async (page: Page, wishes: VaultWishes = {}): Promise<readonly string[]> => {
  const words = await makeVault(page, wishes);
  await page.getByRole("button", { name: "Go on without them" }).click();
  await page
    .getByRole("alertdialog", { name: "Go on without recovery words?" })
    .getByRole("button", { name: "Go on without them" })
    .click();
  await isOpen(page);
  return words;
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

/** Goes to a place by its keys, which works at any width of the window. */
export const goByKeys = async (page: Page, letter: string): Promise<void> => {
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press(letter);
  const place = placeOfLetter[letter];
  if (place === undefined) throw new Error(`no place has the letter ${letter}`);
  await page.waitForURL((url) => url.pathname.startsWith(place));
};

const placeOfLetter: Readonly<Record<string, string>> = {
  o: "/overview",
  r: "/register",
  a: "/accounts",
  c: "/categories",
  p: "/payees",
  t: "/tags",
  i: "/import",
  s: "/settings",
};

export type SettingsSection = "Preferences" | "Security" | "Your data" | "Currencies" | "About";

export const openSettings = async (page: Page, section: SettingsSection): Promise<void> => {
  await goTo(page, "Settings");
  await page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: section }).click();
};

/** Takes one of the few choices behind a field. */
export const choose = async (page: Page, field: Locator, option: string): Promise<void> => {
  await field.click();
  await page.getByRole("option", { name: option, exact: true }).click();
};

/** Finds one of many choices by typing, unless it is taken already. */
export const pick = async (page: Page, field: Locator, typed: string): Promise<void> => {
  if ((await field.inputValue()) === typed) return;
  await field.fill(typed);
  await page.getByRole("option").filter({ hasText: typed }).first().waitFor();
  await field.press("Enter");
};

export interface AccountWishes {
  readonly name: string;
  /** As the form names it, "Credit card"; a checking account otherwise. */
  readonly kind?: string;
  readonly currency?: string;
  /** As typed. */
  readonly opening?: string;
  readonly openingDate?: string;
}

export const addAccount = async (page: Page, wishes: AccountWishes): Promise<void> => {
  await goTo(page, "Accounts");
  await page.getByRole("main").getByRole("button", { name: "Add account" }).click();
  const form = page.getByRole("dialog", { name: "Add an account" });
  await form.getByLabel("Name").fill(wishes.name);
  if (wishes.kind !== undefined)
    await choose(page, form.getByRole("combobox", { name: "Kind" }), wishes.kind);
  if (wishes.currency !== undefined)
    await pick(page, form.getByRole("combobox", { name: "Currency" }), wishes.currency);
  if (wishes.openingDate !== undefined)
    await form.getByRole("textbox", { name: "As of" }).fill(wishes.openingDate);
  if (wishes.opening !== undefined) await form.getByLabel("Opening balance").fill(wishes.opening);
  await form.getByRole("button", { name: "Add account" }).click();
  await form.waitFor({ state: "hidden" });
};

/** An account among those of the sidebar, with its balance. */
export const accountInSidebar = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "Accounts" }).getByRole("link", { name });

export const openAccount = async (page: Page, name: string): Promise<void> => {
  await accountInSidebar(page, name).click();
  await page.getByRole("heading", { name, exact: true }).waitFor();
};

export const register = (page: Page): Locator => page.getByRole("grid", { name: "Transactions" });

/** The rows of the register with this text, the heads left out. */
export const rows = (page: Page, text: string | RegExp = ""): Locator =>
  register(page)
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell") })
    .filter({ hasText: text });

/** What a row says under a column. */
export const cell = async (page: Page, row: Locator, column: string): Promise<Locator> => {
  const heads = await register(page).getByRole("columnheader").allInnerTexts();
  return row.getByRole("gridcell").nth(heads.findIndex((head) => head.trim() === column));
};

export interface TransactionWishes {
  readonly payee: string;
  /** As typed: without a sign it is money out. */
  readonly amount: string;
  readonly account?: string;
  readonly category?: string;
  readonly date?: string;
  readonly note?: string;
}

/** Types a transaction into the line above the register and adds it. */
export const enterTransaction = async (page: Page, wishes: TransactionWishes): Promise<void> => {
  const form = page.getByRole("form", { name: "New transaction" });
  if (!(await form.isVisible())) await page.getByRole("button", { name: "New transaction" }).first().click();
  if (wishes.date !== undefined) await form.getByRole("textbox", { name: "Date" }).fill(wishes.date);
  if (wishes.account !== undefined)
    await pick(page, form.getByRole("combobox", { name: "Account" }), wishes.account);
  await pick(page, form.getByRole("combobox", { name: "Payee" }), wishes.payee);
  if (wishes.category !== undefined)
    await pick(page, form.getByRole("combobox", { name: "Category" }), wishes.category);
  if (wishes.note !== undefined) await form.getByLabel("Note").fill(wishes.note);
  await form.getByLabel("Amount").fill(wishes.amount);
  await form.getByLabel("Amount").press("Enter");
  // Added, the line is empty again for the next one.
  await form.getByRole("combobox", { name: "Payee" }).and(form.locator(":focus")).waitFor();
};

/** Edits one cell of the register with the pointer and Enter. */
export const editCell = async (page: Page, row: Locator, column: string, value: string): Promise<void> => {
  const place = await cell(page, row, column);
  await place.dblclick();
  const field = place.getByRole("textbox").or(place.getByRole("combobox"));
  if ((await field.getAttribute("role")) === "combobox") await pick(page, field, value);
  else {
    await field.fill(value);
    await field.press("Enter");
  }
};

/** A number as the app writes it, the true minus sign included. */
export const figure = (text: string): string => text.replace("-", "−");

export const chooseFiles = async (page: Page, ...files: readonly StatementFile[]): Promise<void> => {
  await goTo(page, "Import");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Choose (other )?files$/ }).click();
  await (
    await chooser
  ).setFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(text),
    })),
  );
};

/** The lines of the preview, the heads left out. */
export const previewLines = (page: Page): Locator =>
  page
    .getByRole("grid", { name: "Lines of the file" })
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell") });

/** Names the account that the shown statement goes to: a new one. */
export const intoNewAccount = async (page: Page, name: string): Promise<void> =>
  page.getByLabel("Name", { exact: true }).fill(name);

/** Adds what the preview marks; the register of the import is on the screen afterwards. */
export const commitImport = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Add [\d,.]+/ }).click();
  await page.getByText(/^Added [\d,.]+ transactions?$/).waitFor();
};

export const importFiles = async (page: Page, ...files: readonly StatementFile[]): Promise<void> => {
  await chooseFiles(page, ...files);
  await commitImport(page);
};
