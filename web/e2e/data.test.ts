import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { journey } from "./journey.ts";
import {
  choose,
  createVault,
  goTo,
  importFiles,
  isLocked,
  openSettings,
  passphrase,
  rows,
  unlock,
} from "./person.ts";
import { groceries, ofx } from "./statements.ts";

const contents = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

const aVaultWithAMonth = async (page: Page): Promise<void> => {
  await createVault(page, { name: "Our money" });
  await importFiles(page, ofx(groceries));
};

const saveBackup = async (page: Page): Promise<Buffer> => {
  await openSettings(page, "Your data");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup" }).click();
  return contents(await saved);
};

describe("an encrypted backup", () => {
  journey(
    "opens on another device; what is damaged or locked is refused and changes nothing",
    async ({ page, makeDevice }) => {
      await aVaultWithAMonth(page);
      const backup = await saveBackup(page);
      for (const plain of ["Corner Grocer", "Our money", "2026-03-04"])
        expect(backup.includes(plain)).toBe(false);

      const other = await makeDevice();
      const there = await other.context.newPage();
      await there.goto("/");
      await there.getByRole("button", { name: "Restore a backup" }).click();
      const check = async (bytes: Buffer, secret: string): Promise<void> => {
        const chooser = there.waitForEvent("filechooser");
        await there.locator("form").getByRole("button").first().click();
        await (
          await chooser
        ).setFiles({ name: "b.coffer", mimeType: "application/octet-stream", buffer: bytes });
        await there.getByLabel("Passphrase of the backup").fill(secret);
        await there.getByRole("button", { name: "Check the backup" }).click();
      };
      const flipped = (place: number): Buffer => {
        const bytes = Buffer.from(backup);
        bytes[place] = (bytes[place] ?? 0) ^ 1;
        return bytes;
      };
      for (const place of [Math.floor(backup.length / 2), backup.length - 1]) {
        await check(flipped(place), passphrase);
        await there.getByText("This backup is damaged.").waitFor();
      }
      await check(backup.subarray(0, backup.length - 100), passphrase);
      await there.getByText("This backup is damaged.").waitFor();
      await check(Buffer.from("anything else"), passphrase);
      await there.getByText("This file is no Coffer backup.").waitFor();
      await check(backup, "not the passphrase of it");
      await there.getByText("This passphrase does not open the vault.").waitFor();
      expect(await there.evaluate(() => indexedDB.databases())).toEqual([]);

      await check(backup, passphrase);
      const facts = there.getByRole("status").filter({ hasText: "This backup is whole." });
      await facts.filter({ hasText: "Our money" }).filter({ hasText: "Transactions4" }).waitFor();
      await there.getByRole("button", { name: "Restore it" }).click();
      await isLocked(there);
      await unlock(there);
      await goTo(there, "Register");
      await expect.poll(() => rows(there).count()).toBe(4);
      await rows(there, "Corner Grocer").filter({ hasText: "−61.40" }).waitFor();
    },
  );

  journey("replaces the open vault only after it is said twice", async ({ page }) => {
    await aVaultWithAMonth(page);
    const backup = await saveBackup(page);
    await goTo(page, "Register");
    await page.keyboard.press("Control+z");
    await page.getByText("Undone: import of 4 transactions").waitFor();
    await openSettings(page, "Your data");
    const restore = page.getByRole("region", { name: "Restore" });
    const chooser = page.waitForEvent("filechooser");
    await restore.getByRole("button", { name: "Choose a backup file" }).click();
    await (
      await chooser
    ).setFiles({ name: "b.coffer", mimeType: "application/octet-stream", buffer: backup });
    await restore.getByLabel("Passphrase of the backup").fill(passphrase);
    await restore.getByRole("button", { name: "Check the backup" }).click();
    await restore.getByRole("button", { name: "Replace this vault" }).click();
    const question = page.getByRole("alertdialog", { name: "Replace this vault with the backup?" });
    await question.getByRole("button", { name: "Replace this vault" }).click();
    await isLocked(page);
    await unlock(page);
    await goTo(page, "Register");
    await expect.poll(() => rows(page).count()).toBe(4);
  });
});

describe("a plain export", () => {
  journey("waits behind a warning, and holds everything in each format", async ({ page }) => {
    await aVaultWithAMonth(page);
    await openSettings(page, "Your data");
    const exported = async (format: string): Promise<string> => {
      await page.getByRole("button", { name: "Export without encryption" }).click();
      const dialog = page.getByRole("dialog", { name: "Export without encryption?" });
      const go = dialog.getByRole("button", { name: "Export", exact: true });
      expect(await go.isDisabled()).toBe(true);
      await choose(page, dialog.getByRole("combobox", { name: "Format" }), format);
      await dialog.getByRole("checkbox", { name: "I understand that this file is not protected" }).click();
      const saved = page.waitForEvent("download");
      await go.click();
      const text = (await contents(await saved)).toString("utf8");
      await dialog.waitFor({ state: "hidden" });
      return text;
    };

    const json = JSON.parse(await exported("JSON")) as { readonly transactions: readonly unknown[] };
    expect(json.transactions).toHaveLength(4);

    const lines = (await exported("CSV")).trim().split(/\r?\n/);
    expect(lines).toHaveLength(5);
    expect(lines.filter((line) => line.includes("Corner Grocer") && line.includes("-61.40"))).toHaveLength(1);

    const qif = await exported("QIF");
    expect(
      qif
        .match(/^T-?[\d,.]+$/gm)
        ?.map((line) => line.slice(1).replace(",", ""))
        .toSorted(),
    ).toEqual(["2450.00", "-38.15", "-61.40", "-780.00"].toSorted());

    const beancount = await exported("Beancount");
    const posted = [...beancount.matchAll(/^\s+Assets:\S+\s+(-?[\d.]+) GBP/gm)].map(([, amount]) =>
      Number(amount),
    );
    expect(posted.toSorted((a, b) => a - b)).toEqual([-780, -61.4, -38.15, 2450]);
  });
});
