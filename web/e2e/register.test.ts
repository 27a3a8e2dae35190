import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { journey } from "./journey.ts";
import {
  accountInSidebar,
  addAccount,
  cell,
  createVault,
  editCell,
  enterTransaction,
  goTo,
  isLocked,
  leaveAndReturn,
  openAccount,
  pick,
  register,
  rows,
  unlock,
} from "./person.ts";

/** Two accounts and a few transactions of a week. */
const aWeek = async (page: Page): Promise<void> => {
  await createVault(page);
  await addAccount(page, { name: "Current", opening: "1000", openingDate: "01/03/2026" });
  await addAccount(page, { name: "Savings", kind: "Savings account" });
  await openAccount(page, "Current");
  await enterTransaction(page, {
    payee: "Corner Grocer",
    amount: "38.15",
    date: "02/03/2026",
    category: "Groceries",
    note: "bread and cheese",
  });
  await enterTransaction(page, { payee: "Kiosk", amount: "2.80", date: "03/03/2026" });
  await enterTransaction(page, { payee: "Harbour Shipping", amount: "+2450", date: "04/03/2026" });
  await page.keyboard.press("Escape");
  await expect.poll(() => rows(page).count()).toBe(4);
};

const balance = (page: Page, account: string, figures: string): Promise<void> =>
  accountInSidebar(page, account).filter({ hasText: figures }).waitFor();

describe("the register", () => {
  journey("finds as one types: words, amounts, and what both say together", async ({ page }) => {
    await aWeek(page);
    await balance(page, "Current", "3,409.05");
    const search = page.getByRole("searchbox", { name: "Search transactions" });
    for (const [typed, found] of [
      ["grocer", 1],
      ["cheese", 1],
      ["groceries", 1],
      [">1000", 1],
      ["2.80", 1],
      ["kiosk >100", 0],
      ["", 4],
    ] as const) {
      await search.fill(typed);
      if (found === 0) await page.getByRole("heading", { name: "Nothing matches" }).waitFor();
      else await expect.poll(() => rows(page).count(), { message: typed }).toBe(found);
    }
    await search.pressSequentially("harb");
    await rows(page, "Harbour Shipping").waitFor();
    await expect.poll(() => rows(page).count()).toBe(1);
  });

  journey("is edited with the keyboard alone", async ({ page }) => {
    await aWeek(page);
    await register(page).focus();
    const active = async (): Promise<string> =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute("aria-activedescendant");
        return id === null || id === undefined ? "" : (document.getElementById(id)?.textContent ?? "");
      });
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    while (!(await active()).includes("Kiosk")) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Bakery");
    await page.getByRole("option", { name: "Create “Bakery”" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Restaurants");
    await page.getByRole("option", { name: /Restaurants/ }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("two rolls");
    await page.keyboard.press("Tab");
    await page.keyboard.type("-3.10");
    await page.keyboard.press("Enter");
    const edited = rows(page, "Bakery");
    await edited
      .filter({ hasText: "Restaurants" })
      .filter({ hasText: "two rolls" })
      .filter({ hasText: "−3.10" })
      .waitFor();
    await balance(page, "Current", "3,408.75");

    const before = await rows(page).allInnerTexts();
    await page.keyboard.press("Enter");
    await page.keyboard.type("7777");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
    expect(await rows(page).allInnerTexts()).toEqual(before);
    await page.keyboard.press("Control+z");
    await page.getByText("Undone: edit of a transaction").waitFor();
    await rows(page, "two rolls").filter({ hasText: "−2.80" }).waitFor();
  });

  journey("splits a transaction into parts that must add up", async ({ page }) => {
    await aWeek(page);
    await (await cell(page, rows(page, "Corner Grocer"), "Payee")).click();
    await page.keyboard.press("s");
    const split = page.getByRole("region", { name: "Split" });
    await split.getByLabel("Amount of part 1").fill("-30");
    await split.getByLabel("Amount of part 1").press("Tab");
    await split.getByText("Left to assign").waitFor();
    await split.getByLabel("Amount of part 2").fill("-10");
    await split.getByLabel("Amount of part 2").press("Tab");
    await split.getByText("Assigned too much").waitFor();
    expect(await split.getByRole("button", { name: "Save the split" }).isDisabled()).toBe(true);
    await split.getByLabel("Amount of part 2").fill("-8.15");
    await pick(page, split.getByRole("combobox", { name: "Category of part 2" }), "Household");
    await split.getByText("Adds up").waitFor();
    await split.getByRole("button", { name: "Save the split" }).click();
    await rows(page, "Groceries, Household goods").filter({ hasText: "−38.15" }).waitFor();
    await balance(page, "Current", "3,409.05");
    await page.getByRole("searchbox").fill("household");
    await rows(page, "Corner Grocer").waitFor();
  });

  journey("keeps both legs of a transfer together", async ({ page }) => {
    await aWeek(page);
    await page.getByRole("button", { name: "New transaction" }).click();
    await enterTransaction(page, { payee: "Transfer: Savings", amount: "250", date: "05/03/2026" }).catch(
      () => {},
    );
    await rows(page, "To Savings").filter({ hasText: "−250.00" }).waitFor();
    await balance(page, "Current", "3,159.05");
    await balance(page, "Savings", "250.00");

    await openAccount(page, "Savings");
    const leg = rows(page, "From Current");
    await leg.filter({ hasText: "+250.00" }).waitFor();
    await editCell(page, leg, "Amount", "300");
    await balance(page, "Savings", "300.00");
    await balance(page, "Current", "3,109.05");
    await (await cell(page, leg, "Payee")).click();
    await page.keyboard.press("Delete");
    await balance(page, "Current", "3,409.05");
    await balance(page, "Savings", "0.00");
  });

  journey("two transactions that look like a transfer are offered to be matched", async ({ page }) => {
    await aWeek(page);
    await enterTransaction(page, { payee: "Standing order", amount: "400", date: "06/03/2026" });
    await openAccount(page, "Savings");
    await enterTransaction(page, { payee: "Deposit", amount: "+400", date: "07/03/2026" });
    await page.keyboard.press("Escape");
    await page.getByText("1 pair looks like a transfer").waitFor();
    await page
      .getByRole("button", { name: /Review|1 pair looks like a transfer/ })
      .first()
      .click();
    const dialog = page.getByRole("dialog", { name: "Transfers to match" });
    await dialog.getByRole("button", { name: "Match", exact: true }).click();
    await dialog.getByText("Nothing left that looks like a transfer.").waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();
    await rows(page, "From Current").filter({ hasText: "+400.00" }).waitFor();
  });

  journey("changes many at once, tags them, and undoes it in one step", async ({ page }) => {
    await aWeek(page);
    await page.keyboard.press("Escape");
    await (await cell(page, rows(page, "Kiosk"), "Payee")).click();
    await page.keyboard.press("x");
    await (await cell(page, rows(page, "Corner Grocer"), "Payee")).click({ modifiers: ["Control"] });
    await page.getByText("2 selected").waitFor();
    const bar = page.getByRole("toolbar", { name: "Edit the selected transactions" });
    await bar.getByRole("button", { name: "Category" }).click();
    await pick(page, page.getByRole("dialog").getByRole("combobox", { name: "Category" }), "Restaurants");
    await expect.poll(() => rows(page, "Restaurants").count()).toBe(2);
    await page.getByText("Edited 2 transactions").waitFor();

    await bar.getByRole("button", { name: "Status" }).click();
    await page.getByRole("menuitem", { name: "Cleared", exact: true }).click();
    for (const payee of ["Kiosk", "Corner Grocer"]) {
      await rows(page, payee).getByText("Cleared", { exact: true }).waitFor();
    }

    await register(page).focus();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await rows(page, "Corner Grocer").filter({ hasText: "Groceries" }).waitFor();
    await rows(page, "Kiosk").filter({ hasText: "Uncategorised" }).waitFor();
  });

  journey("tags in the details, and finds them again", async ({ page }) => {
    await aWeek(page);
    await (await cell(page, rows(page, "Kiosk"), "Payee")).click();
    await page.keyboard.press("i");
    const details = page.getByRole("dialog", { name: "Transaction" });
    await details.getByRole("combobox", { name: "Tags" }).fill("trip");
    await page.getByRole("option", { name: "Create “trip”" }).click();
    await details.getByRole("button", { name: "Remove trip" }).waitFor();
    await page.getByRole("searchbox").fill("#trip");
    await expect.poll(() => rows(page).count()).toBe(1);
    await rows(page, "Kiosk").waitFor();
  });

  journey("reconciles with a statement, and guards what was reconciled", async ({ page }) => {
    await aWeek(page);
    await page.getByRole("button", { name: "Reconcile" }).click();
    const desk = page.getByRole("region", { name: "Reconcile Current" });
    await desk.getByRole("textbox", { name: "Closing day" }).fill("03/03/2026");
    await desk.getByLabel("Closing balance").fill("959.05");
    await desk.getByLabel("Closing balance").press("Enter");
    await desk.getByRole("checkbox", { name: /Cleared: Corner Grocer/ }).waitFor();
    await desk.getByRole("checkbox", { name: "Tick all" }).click();
    await desk.getByText("The account agrees with the statement.").waitFor();
    await desk.getByRole("button", { name: "Finish", exact: true }).click();
    await page.getByText(/Reconciled Current up to 3 Mar 2026/).waitFor();
    await expect.poll(() => rows(page, "Reconciled").count()).toBe(3);

    await editCell(page, rows(page, "Kiosk"), "Amount", "-5");
    const guard = page.getByRole("alertdialog", { name: "Change a reconciled transaction?" });
    await guard.getByRole("button", { name: "Cancel" }).click();
    await rows(page, "Kiosk").filter({ hasText: "−2.80" }).waitFor();
    await balance(page, "Current", "3,409.05");
  });

  journey("undoes and redoes, also after a reload", async ({ page }) => {
    await aWeek(page);
    await editCell(page, rows(page, "Kiosk"), "Note", "forgotten umbrella");
    await rows(page, "forgotten umbrella").waitFor();
    await leaveAndReturn(page);
    await isLocked(page);
    await unlock(page);
    await openAccount(page, "Current");
    await rows(page, "forgotten umbrella").waitFor();
    await page.keyboard.press("Control+z");
    await rows(page, "forgotten umbrella").waitFor({ state: "hidden" });
    await page.keyboard.press("Control+z");
    await rows(page, "Harbour Shipping").waitFor({ state: "hidden" });

    await leaveAndReturn(page);
    await isLocked(page);
    await unlock(page);
    await openAccount(page, "Current");
    await expect.poll(() => rows(page).count()).toBe(3);
    await page.keyboard.press("Control+Shift+z");
    await rows(page, "Harbour Shipping").waitFor();
    await page.keyboard.press("Control+Shift+z");
    await rows(page, "forgotten umbrella").waitFor();
    await page.keyboard.press("Control+Shift+z");
    await page.getByText("There is nothing to do again.").waitFor();
  });
});

describe("the catalog", () => {
  journey("a payee is renamed and merged, and its transactions go along", async ({ page }) => {
    await aWeek(page);
    await goTo(page, "Payees");
    await page.getByRole("button", { name: "Edit Kiosk" }).click();
    const panel = page.getByRole("dialog", { name: "Payee" });
    await panel.getByLabel("Name").fill("Station Kiosk");
    await panel.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Edit Station Kiosk" }).waitFor();
    await panel.getByRole("button", { name: "Close" }).click();

    await page.getByRole("checkbox", { name: "Select Station Kiosk" }).check();
    await page.getByRole("checkbox", { name: "Select Corner Grocer" }).check();
    await page.getByRole("button", { name: "Merge 2" }).click();
    const merge = page.getByRole("dialog", { name: "Merge 2 payees" });
    await pick(page, merge.getByRole("combobox", { name: "Keep" }), "Corner Grocer");
    await merge.getByRole("button", { name: "Merge 2" }).click();
    await page.getByText("Merged into Corner Grocer").waitFor();
    await goTo(page, "Register");
    await expect.poll(() => rows(page, "Corner Grocer").count()).toBe(2);
    expect(await rows(page, "Kiosk").count()).toBe(0);
  });

  journey("a category is added, renamed, and deleted with another in its place", async ({ page }) => {
    await aWeek(page);
    await goTo(page, "Categories");
    await page.getByRole("button", { name: "Groceries", exact: true }).click();
    const edit = page.getByRole("dialog", { name: "Edit category" });
    await edit.getByLabel("Name").fill("Food and drink");
    await edit.getByRole("button", { name: "Save" }).click();
    await edit.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Add category" }).click();
    const add = page.getByRole("dialog", { name: "Add a category" });
    await add.getByLabel("Name").fill("Market stalls");
    await add.getByRole("button", { name: "Add category" }).click();
    await add.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Actions for Food and drink" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    const gone = page
      .getByRole("alertdialog")
      .or(page.getByRole("dialog"))
      .filter({ hasText: "Delete Food and drink?" });
    await pick(page, gone.getByRole("combobox"), "Market stalls");
    await gone.getByRole("button", { name: "Delete category" }).click();
    await goTo(page, "Register");
    await rows(page, "Corner Grocer").filter({ hasText: "Market stalls" }).waitFor();
  });
});
