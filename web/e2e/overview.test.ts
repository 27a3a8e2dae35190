import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { journey } from "./journey.ts";
import {
  addAccount,
  createVault,
  enterTransaction,
  goByKeys,
  goTo,
  openAccount,
  openDemo,
  register,
  rows,
} from "./person.ts";

/** A chart and its table, by its title. */
const figure = (page: Page, title: string | RegExp): Locator =>
  page
    .getByRole("main")
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: title, level: 2 }) });

const totals = (page: Page): Locator => page.getByRole("status", { name: "Totals" });

describe("the overview", () => {
  journey("every mark leads to the transactions behind it", async ({ page }) => {
    await createVault(page);
    await addAccount(page, { name: "Current", opening: "1000", openingDate: "01/01/2026" });
    await openAccount(page, "Current");
    await enterTransaction(page, { payee: "Grocer", amount: "12.50", category: "Groceries" });
    await enterTransaction(page, { payee: "Trattoria", amount: "40.25", category: "Restaurants" });
    await enterTransaction(page, { payee: "Employer", amount: "+2000", category: "Salary" });
    await goTo(page, "Overview");

    const leadsTo = async (link: Locator, count: string, sum: string): Promise<void> => {
      await link.click();
      await register(page).waitFor();
      await totals(page).filter({ hasText: count }).filter({ hasText: sum }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { name: /Net worth/ }).waitFor();
    };
    await figure(page, /Net worth/)
      .getByText("2,947.25")
      .first()
      .waitFor();
    await leadsTo(
      page.getByRole("link", { name: /, in: \+?2,000\.00$/ }).last(),
      "1 transaction",
      "2,000.00",
    );
    await leadsTo(page.getByRole("link", { name: /, out: −?52\.75$/ }).last(), "2 transactions", "52.75");
    await leadsTo(
      figure(page, /You spent/)
        .getByRole("link")
        .first(),
      "2 transactions",
      "52.75",
    );
    await leadsTo(
      figure(page, /Most went to Trattoria/).getByRole("link", { name: /Trattoria/ }),
      "1 transaction",
      "40.25",
    );

    const spending = figure(page, /You spent/);
    await spending.getByRole("button", { name: "Show as a table" }).click();
    await leadsTo(spending.getByRole("table").getByRole("link").first(), "2 transactions", "52.75");
  });

  journey("amounts once hidden are hidden everywhere", async ({ page }) => {
    await openDemo(page);
    await page.getByRole("banner").getByRole("button", { name: "Hide amounts" }).click();
    await page.getByRole("banner").getByRole("button", { name: "Show amounts" }).waitFor();
    const figures = /\d\.\d{2}(?!\d)/;
    const shown = (): Promise<string> =>
      page.evaluate(() => {
        const labels = [...document.querySelectorAll("[aria-label],[title]")].map(
          (element) => `${element.getAttribute("aria-label")} ${element.getAttribute("title")}`,
        );
        return `${document.body.textContent} ${labels.join(" ")}`;
      });
    for (const place of ["o", "r", "a", "c", "p", "t", "i"]) {
      await goByKeys(page, place);
      await expect.poll(shown, { message: place }).not.toMatch(figures);
    }
    await goByKeys(page, "r");
    await rows(page).first().waitFor();
    expect(await shown()).not.toMatch(figures);
    await goByKeys(page, "o");
    await page.getByRole("heading", { name: /Net worth/ }).waitFor();
    const asTable = page.getByRole("button", { name: "Show as a table" });
    while ((await asTable.count()) > 0) await asTable.first().click();
    expect(await shown()).not.toMatch(figures);

    await page.keyboard.press("Control+Shift+H");
    await expect.poll(shown).toMatch(figures);
  });
});
