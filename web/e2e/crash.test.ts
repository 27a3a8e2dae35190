import type { BrowserContext, Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { Device } from "./browser.ts";
import { journey, type Profile } from "./journey.ts";
import {
  addAccount,
  chooseFiles,
  createVault,
  enterTransaction,
  goTo,
  leaveAndReturn,
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

const openApp = async (profile: Profile): Promise<Device & { readonly page: Page }> => {
  const device = await profile.open();
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
  journey("right after an edit: every edit that was acknowledged is there", async ({ profile }) => {
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

    const { page } = await openApp(profile);
    await unlock(page);
    await openAccount(page, "Wallet");
    await expect.poll(() => rows(page).count()).toBe(6);
    for (const payee of acknowledged) await rows(page, payee).waitFor();
    await page.getByRole("status", { name: "Totals" }).filter({ hasText: "6.00" }).waitFor();
  });

  journey("during an import: it is there as a whole, or not at all", async ({ profile }) => {
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
      await again.context.close();
    }
  });
});

/** Leaves the origin of a page `room` bytes more than it has taken; from before its first write, or the browser goes by what it knew. */
const limitRoom = async ({ context }: Device, page: Page, room: number): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + room });
};

/** Fills what room there is with other things, until nothing more is taken. */
const fillDevice = async (page: Page): Promise<void> => {
  const isFull = await page.evaluate(async () => {
    const opening = indexedDB.open("other things");
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("bytes"));
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener("success", () => resolve(opening.result));
    });
    const isTaken = (key: number): Promise<boolean> =>
      new Promise((resolve) => {
        const writing = database.transaction("bytes", "readwrite");
        writing.objectStore("bytes").put(crypto.getRandomValues(new Uint8Array(65_536)), key);
        writing.addEventListener("complete", () => resolve(true));
        writing.addEventListener("abort", () => resolve(false));
      });
    let key = 0;
    while (key < 200 && (await isTaken(key))) key += 1;
    database.close();
    return key < 200;
  });
  if (!isFull) throw new Error("the browser goes on taking bytes beyond its quota");
};

describe("the device is full", () => {
  journey(
    "an import says so and leaves nothing half done; with room again it works",
    async ({ page, device }) => {
      await limitRoom(device, page, 3_000_000);
      await createVault(page);
      await addAccount(page, { name: "Wallet", kind: "Cash" });
      await openAccount(page, "Wallet");
      await enterTransaction(page, { payee: "Before", amount: "1" });
      await fillDevice(page);

      await chooseFiles(page, ofx(many));
      await page.getByRole("button", { name: "Add 20,000" }).click();
      await page.getByText("This device has no room left for Coffer.").first().waitFor();
      await goTo(page, "Register");
      await expect.poll(() => rows(page).count()).toBe(1);
      await leaveAndReturn(page);
      await unlock(page);
      await goTo(page, "Register");
      await rows(page, "Before").waitFor();
      await expect.poll(() => rows(page).count()).toBe(1);

      await page.evaluate(() => indexedDB.deleteDatabase("other things"));
      await chooseFiles(page, ofx(groceries));
      await page.getByRole("button", { name: "Add 4" }).click();
      await page.getByText("Added 4 transactions").waitFor();
    },
  );
});
