import type { BrowserContext, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { openProfile, withProfile, type Device } from "./browser.ts";
import { journey } from "./journey.ts";
import {
  addAccount,
  chooseFiles,
  createVault,
  enterTransaction,
  goTo,
  openAccount,
  rows,
  unlock,
} from "./person.ts";
import { groceries, ofx } from "./statements.ts";

/** Ends the whole browser at once, as a power cut would: nothing in it gets to finish anything. */
const killBrowser = async (context: BrowserContext): Promise<void> => {
  const browser = context.browser();
  if (browser === null) throw new Error("a profile has a browser");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const closed = new Promise((resolve) => context.once("close", resolve));
  for (const { type, id } of processInfo) if (type === "browser") process.kill(id, "SIGKILL");
  await closed;
};

const openApp = async (profile: string): Promise<Device & { readonly page: Page }> => {
  const device = await openProfile(profile);
  const page = await device.context.newPage();
  await page.goto("/");
  return { ...device, page };
};

const many = Array.from({ length: 20_000 }, (_, index) => ({
  date: `2026-0${1 + (index % 9)}-1${index % 10}`,
  amount: `-${index}.${String(index % 100).padStart(2, "0")}`,
  payee: `Shop ${index % 97}`,
}));

describe("the browser is killed", () => {
  journey("right after an edit: every edit that was acknowledged is there", async () => {
    await withProfile(async (profile) => {
      const acknowledged: string[] = [];
      const first = await openApp(profile);
      await createVault(first.page);
      await addAccount(first.page, { name: "Wallet", kind: "Cash" });
      await killBrowser(first.context);

      for (let round = 1; round <= 3; round += 1) {
        const { context, page } = await openApp(profile);
        await unlock(page);
        await openAccount(page, "Wallet");
        for (const payee of acknowledged) await rows(page, payee).waitFor();
        await expect.poll(() => rows(page).count()).toBe(acknowledged.length);
        for (let each = 1; each <= round; each += 1) {
          const payee = `Round ${round} entry ${each}`;
          await enterTransaction(page, { payee, amount: "1" });
          acknowledged.push(payee);
        }
        await killBrowser(context);
      }

      const { context, page, problems } = await openApp(profile);
      await unlock(page);
      await openAccount(page, "Wallet");
      await expect.poll(() => rows(page).count()).toBe(6);
      for (const payee of acknowledged) await rows(page, payee).waitFor();
      await page.getByRole("status", { name: "Totals" }).filter({ hasText: "6.00" }).waitFor();
      await context.close();
      problems.mustBeNone();
    });
  });

  journey("during an import: it is there as a whole, or not at all", async () => {
    await withProfile(async (profile) => {
      const first = await openApp(profile);
      await createVault(first.page);
      await first.context.close();
      const moments: readonly ((page: Page) => Promise<void>)[] = [
        async () => {},
        (page) => page.getByRole("progressbar", { name: "Adding 20,000" }).waitFor(),
        (page) => page.getByText("Added 20,000 transactions").waitFor(),
      ];
      for (const [index, moment] of moments.entries()) {
        const { context, page } = await openApp(profile);
        await unlock(page);
        await chooseFiles(page, ofx(many));
        await page.getByRole("button", { name: "Add 20,000" }).click();
        await moment(page);
        await killBrowser(context);

        const again = await openApp(profile);
        await unlock(again.page);
        await goTo(again.page, "Register");
        const none = again.page.getByRole("heading", { name: "Start with an account" });
        const all = again.page
          .getByRole("status", { name: "Totals" })
          .filter({ hasText: "20,000 transactions" });
        await none.or(all).waitFor();
        if (index === moments.length - 1) await all.waitFor();
        if (await all.isVisible()) {
          await again.page.keyboard.press("Control+z");
          await none.waitFor();
        }
        again.problems.mustBeNone();
        await again.context.close();
      }
    });
  });
});

describe("the device is full", () => {
  journey(
    "an import says so and leaves nothing half done; with room again it works",
    async ({ page, device }) => {
      await createVault(page);
      await addAccount(page, { name: "Wallet", kind: "Cash" });
      await openAccount(page, "Wallet");
      await enterTransaction(page, { payee: "Before", amount: "1" });
      const browser = await device.context.newCDPSession(page);
      const { origin } = new URL(page.url());
      const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
      await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 20_000 });

      await chooseFiles(page, ofx(many));
      await page.getByRole("button", { name: "Add 20,000" }).click();
      await page.getByText("This device has no room left for Coffer.").first().waitFor();
      await goTo(page, "Register");
      await expect.poll(() => rows(page).count()).toBe(1);
      await page.reload();
      await unlock(page);
      await goTo(page, "Register");
      await rows(page, "Before").waitFor();
      await expect.poll(() => rows(page).count()).toBe(1);

      await browser.send("Storage.overrideQuotaForOrigin", { origin });
      await chooseFiles(page, ofx(groceries));
      await page.getByRole("button", { name: "Add 4" }).click();
      await page.getByText("Added 4 transactions").waitFor();
    },
  );
});
