import { describe, expect } from "vitest";
import { journey } from "./journey.ts";
import {
  accountInSidebar,
  addAccount,
  createVault,
  enterTransaction,
  figure,
  goTo,
  isLocked,
  leaveAndReturn,
  openAccount,
  openSettings,
  pick,
  rows,
  unlock,
} from "./person.ts";

const kinds = [
  ["Checking account", "1,234.56"],
  ["Savings account", "10,000.01"],
  ["Credit card", "-99.99"],
  ["Cash", "0.07"],
  ["Loan", "-150,000.00"],
  ["Investment", "90,071.99"],
  ["Property", "350,000.00"],
  ["Other asset", "12.30"],
  ["Other debt", "-0.01"],
] as const;

describe("accounts", () => {
  journey("of every kind keep their balance to the penny, also over a reload", async ({ page }) => {
    await createVault(page);
    for (const [kind, opening] of kinds) await addAccount(page, { name: `My ${kind}`, kind, opening });
    // 1,234.56 + 10,000.01 − 99.99 + 0.07 − 150,000 + 90,071.99 + 350,000 + 12.30 − 0.01
    const total = "301,218.93";
    const check = async (): Promise<void> => {
      for (const [kind, opening] of kinds) {
        await accountInSidebar(page, `My ${kind}`)
          .filter({ hasText: figure(opening) })
          .waitFor();
      }
      await page.getByRole("main").getByText(`£${total}`).waitFor();
    };
    await check();
    await leaveAndReturn(page);
    await isLocked(page);
    await unlock(page);
    await goTo(page, "Accounts");
    await check();
  });

  journey(
    "count in any currency, whatever its smallest unit; rates bring them into one total",
    async ({ page }) => {
      await createVault(page);
      await addAccount(page, { name: "Tokyo", currency: "JPY", opening: "123456" });
      await addAccount(page, { name: "Kuwait", currency: "KWD", opening: "1.234" });
      await addAccount(page, { name: "London", opening: "10" });
      await accountInSidebar(page, "Tokyo").filter({ hasText: "123,456" }).waitFor();
      expect(await accountInSidebar(page, "Tokyo").innerText()).not.toContain("123,456.");
      await accountInSidebar(page, "Kuwait").filter({ hasText: "1.234" }).waitFor();
      await page.getByText(/No exchange rate for (JPY, KWD|KWD, JPY): their accounts are left out/).waitFor();
      await page.getByRole("main").getByText("£10.00").first().waitFor();

      await openAccount(page, "Tokyo");
      await enterTransaction(page, { payee: "Ramen", amount: "980", date: "01/11/2026" });
      await accountInSidebar(page, "Tokyo").filter({ hasText: "122,476" }).waitFor();
      await openAccount(page, "Kuwait");
      await enterTransaction(page, { payee: "Taxi", amount: "0.001", date: "01/11/2026" });
      await accountInSidebar(page, "Kuwait").filter({ hasText: "1.233" }).waitFor();

      await openSettings(page, "Currencies");
      for (const [from, rate] of [
        ["JPY", "0.005"],
        ["KWD", "2.5"],
      ] as const) {
        await page.getByRole("button", { name: "New rate" }).click();
        const form = page.getByRole("dialog", { name: "New rate" });
        await pick(page, form.getByRole("combobox", { name: "One unit of" }), from);
        await form.getByLabel("Rate").fill(rate);
        await form.getByRole("textbox", { name: "On" }).fill("01/01/2026");
        await form.getByRole("button", { name: "Save rate" }).click();
        await form.waitFor({ state: "hidden" });
      }
      await goTo(page, "Accounts");
      // 122,476 × 0.005 = 612.38; 1.233 × 2.5 = 3.0825, which is 3.08; and 10.
      await page.getByRole("main").getByText("£625.46").waitFor();
      expect(await page.getByText("No exchange rate for").count()).toBe(0);
    },
  );

  journey("are closed when nothing is left in them, and reopened", async ({ page }) => {
    await createVault(page);
    await addAccount(page, { name: "Old bank", opening: "100" });
    await addAccount(page, { name: "New bank" });
    const act = async (name: string, action: string): Promise<void> => {
      await page.getByRole("button", { name: `Actions for ${name}` }).click();
      await page.getByRole("menuitem", { name: action, exact: true }).click();
    };
    await act("Old bank", "Close");
    const question = page.getByRole("dialog", { name: "Close Old bank?" });
    await question.getByRole("button", { name: "Close account" }).click();
    await page.getByRole("alert").filter({ hasText: "closed when its balance is zero" }).waitFor();
    await pick(page, question.getByRole("combobox", { name: "Transfer the rest to" }), "New bank");
    await question.getByRole("button", { name: "Close account" }).click();
    await question.waitFor({ state: "hidden" });
    await accountInSidebar(page, "New bank").filter({ hasText: "100.00" }).waitFor();
    expect(await accountInSidebar(page, "Old bank").count()).toBe(0);

    await page.getByRole("button", { name: /^Closed accounts/ }).click();
    await act("Old bank", "Reopen");
    await accountInSidebar(page, "Old bank").waitFor();
    await openAccount(page, "Old bank");
    await expect.poll(() => rows(page).count()).toBe(2);
    await rows(page, "New bank").filter({ hasText: "−100.00" }).waitFor();
  });
});
