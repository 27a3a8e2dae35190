import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { attachToEngine } from "./engine-worker.ts";
import { journey } from "./journey.ts";
import {
  confirmRecoveryWords,
  createVault,
  isLocked,
  isOpen,
  leaveAndReturn,
  lock,
  makeVault,
  openSettings,
  passphrase,
  readRecoveryWords,
  tryPassphrase,
  typeNewPassphrase,
  unlock,
} from "./person.ts";

const newPassphrase = "nineteen umbrellas sleeping under the harbour";

describe("locking", () => {
  journey("shows nothing of the vault; a wrong passphrase says so and costs nothing", async ({ page }) => {
    await createVault(page);
    await lock(page);
    expect(await page.getByRole("navigation").count()).toBe(0);
    await tryPassphrase(page, "not the one that was chosen");
    await page.getByText("This passphrase does not open the vault.").waitFor();
    await expect.poll(() => page.getByLabel("Passphrase").inputValue()).toBe("");
    await unlock(page);
    await page.keyboard.press("Control+Shift+L");
    await isLocked(page);
  });

  journey("wrong passphrases in a row have to wait, also after a reload", async ({ page }) => {
    await createVault(page);
    await lock(page);
    const said = page.getByRole("alert").or(page.getByText("This passphrase does not open the vault."));
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await tryPassphrase(page, `guess number ${attempt} of many`);
      if (attempt < 5) {
        await said.first().waitFor();
        expect(await page.getByRole("button", { name: "Unlock" }).isEnabled()).toBe(true);
      }
    }
    const countdown = page.getByText(/Too many attempts\. The next one is possible in \d+ seconds?\./);
    await countdown.waitFor();
    expect(await page.getByRole("button", { name: "Unlock" }).isDisabled()).toBe(true);
    await countdown.waitFor({ state: "hidden" });

    for (let attempt = 6; attempt <= 7; attempt += 1) {
      await tryPassphrase(page, `guess number ${attempt} of many`);
      await countdown.waitFor();
      if (attempt < 7) await countdown.waitFor({ state: "hidden" });
    }
    await leaveAndReturn(page);
    await isLocked(page);
    await tryPassphrase(page, passphrase);
    await countdown.waitFor();
    await countdown.waitFor({ state: "hidden" });
    await unlock(page);
  });

  journey("a vault left alone locks itself, one in use does not", async ({ page }) => {
    await createVault(page);
    const engine = await attachToEngine(page);
    await engine.run(`
      globalThis.ahead = 0;
      const now = Date.now, later = setTimeout;
      Date.now = () => now() + globalThis.ahead;
      globalThis.setTimeout = (work, delay = 0) => later(work, Math.min(delay, 50));
    `);
    const pass = (seconds: number): Promise<unknown> => engine.run(`ahead += ${seconds * 1000}`);
    await lock(page);
    await unlock(page);
    await openSettings(page, "Security");
    await page.getByRole("combobox", { name: "Lock by itself" }).click();
    await page.getByRole("option", { name: "After 1 minute" }).click();
    await expect
      .poll(() => page.getByRole("combobox", { name: "Lock by itself" }).innerText())
      .toBe("After 1 minute");

    await pass(45);
    // A sign of life is passed on at most every ten seconds of the page's own time.
    await page.clock.install();
    await page.clock.runFor(11_000);
    await page.mouse.move(200, 200);
    await page.mouse.move(300, 300);
    await pass(45);
    await expect.poll(() => page.getByRole("button", { name: "Unlock" }).count()).toBe(0);
    await pass(16);
    await isLocked(page);
    await unlock(page);
  });
});

describe("the passphrase", () => {
  journey("is changed with the old one only, and then the old one is worth nothing", async ({ page }) => {
    await createVault(page);
    await openSettings(page, "Security");
    const section = page.getByRole("region", { name: "Passphrase" });
    const change = async (current: string): Promise<void> => {
      await section.getByLabel("Current passphrase").fill(current);
      await typeNewPassphrase(section, newPassphrase);
      await section.getByRole("button", { name: "Change passphrase" }).click();
    };
    await change("not the current passphrase");
    await section.getByText("This passphrase does not open the vault.").waitFor();
    await change(passphrase);
    await page.getByText("The passphrase is changed").waitFor();

    await lock(page);
    await tryPassphrase(page, passphrase);
    await page.getByText("This passphrase does not open the vault.").waitFor();
    await unlock(page, newPassphrase);
  });

  const recover = async (page: Page, words: readonly string[]): Promise<void> => {
    await page.getByLabel("Recovery words").fill(words.join(" "));
    await typeNewPassphrase(page, newPassphrase);
    await page.getByRole("button", { name: "Open the vault" }).click();
  };

  journey("forgotten, is replaced with the recovery words", async ({ page }) => {
    const words = await makeVault(page);
    await leaveAndReturn(page);
    await page.getByRole("button", { name: "Use recovery words" }).click();
    await recover(page, words.with(3, "zzzzzz"));
    await page.getByText("“zzzzzz” is not one of the recovery words.").waitFor();
    await recover(page, words.toReversed());
    await page.getByText("These words do not open this vault.").waitFor();
    await recover(page, words);
    await isOpen(page);
    await lock(page);
    await tryPassphrase(page, passphrase);
    await page.getByText("This passphrase does not open the vault.").waitFor();
    await unlock(page, newPassphrase);
  });

  journey("proves who asks for new recovery words; the old ones are worthless then", async ({ page }) => {
    const old = await makeVault(page);
    await leaveAndReturn(page);
    await unlock(page);
    await openSettings(page, "Security");
    const section = page.getByRole("region", { name: "Recovery words" });
    await section.getByLabel("Current passphrase").fill(passphrase);
    await section.getByRole("button", { name: "Make new recovery words" }).click();
    const dialog = page.getByRole("dialog", { name: "Your new recovery words" });
    const words = await readRecoveryWords(dialog);
    expect(words).not.toEqual(old);
    await dialog.getByRole("button", { name: "I have written them down" }).click();
    await confirmRecoveryWords(dialog, words);
    await page.getByText("The new recovery words are in force").waitFor();
    expect(await page.getByText("Without recovery words").count()).toBe(0);

    await lock(page);
    await page.getByRole("button", { name: "Use recovery words" }).click();
    await recover(page, old);
    await page.getByText("These words do not open this vault.").waitFor();
    await recover(page, words);
    await isOpen(page);
  });
});
