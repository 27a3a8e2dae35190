import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { Device } from "./browser.ts";
import { journey } from "./journey.ts";
import {
  addAccount,
  createVault,
  editCell,
  enterTransaction,
  goTo,
  importFiles,
  isLocked,
  isOpen,
  lock,
  openAccount,
  rows,
  unlock,
} from "./person.ts";
import { groceries, ofx } from "./statements.ts";

const another = async ({ context }: Device): Promise<Page> => {
  const page = await context.newPage();
  await page.goto("/");
  return page;
};

describe("two tabs of one vault", () => {
  journey("show the same at once, and lock and open together", async ({ page, device }) => {
    await createVault(page);
    await importFiles(page, ofx(groceries));
    const second = await another(device);
    await isOpen(second);
    await goTo(second, "Register");
    await expect.poll(() => rows(second).count()).toBe(4);

    await editCell(page, rows(page, "Linden Court Lettings"), "Note", "written in the first");
    await rows(second, "written in the first").waitFor();
    await editCell(second, rows(second, "Linden Court Lettings"), "Note", "written in the second");
    await rows(page, "written in the second").waitFor();
    await second.keyboard.press("Control+z");
    await rows(page, "written in the first").waitFor();

    await lock(second);
    await isLocked(page);
    await unlock(page);
    await isOpen(second);
    await page.close();
    await goTo(second, "Register");
    await rows(second, "written in the first").waitFor();
  });

  journey("writing at the same time, neither loses anything", async ({ page, device }) => {
    await createVault(page);
    await addAccount(page, { name: "Wallet", kind: "Cash" });
    const second = await another(device);
    await isOpen(second);
    const write = async (tab: Page, name: string): Promise<void> => {
      await openAccount(tab, "Wallet");
      for (let each = 1; each <= 8; each += 1) {
        await enterTransaction(tab, { payee: `${name} ${each}`, amount: `${each}` });
      }
    };
    await Promise.all([write(page, "Left"), write(second, "Right")]);
    for (const tab of [page, second]) {
      await expect.poll(() => rows(tab).count()).toBe(16);
      await tab.getByRole("status", { name: "Totals" }).filter({ hasText: "72.00" }).waitFor();
    }
  });
});

describe("in a browser without shared workers", () => {
  journey("one tab has the vault, the other may take it over, and nothing is lost", async ({ device }) => {
    await device.context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, "SharedWorker");
    });
    const first = await another(device);
    await createVault(first);
    await importFiles(first, ofx(groceries));

    const second = await another(device);
    await second.getByRole("heading", { name: "Coffer is open in another tab" }).waitFor();
    await second.getByRole("button", { name: "Use it in this tab" }).click();
    await first.getByRole("heading", { name: "Coffer is open in another tab" }).waitFor();
    await unlock(second);
    await goTo(second, "Register");
    await expect.poll(() => rows(second).count()).toBe(4);
    await editCell(second, rows(second, "Linden Court Lettings"), "Note", "written in the second");
    await rows(second, "written in the second").waitFor();

    await first.getByRole("button", { name: "Use it in this tab" }).click();
    await second.getByRole("heading", { name: "Coffer is open in another tab" }).waitFor();
    await unlock(first);
    await goTo(first, "Register");
    await rows(first, "written in the second").waitFor();

    await first.close();
    const third = await another(device);
    await isLocked(third);
    await unlock(third);
  });
});
