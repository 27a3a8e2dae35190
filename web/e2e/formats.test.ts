import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { journey } from "./journey.ts";
import {
  accountInSidebar,
  addAccount,
  createVault,
  editCell,
  enterTransaction,
  openAccount,
  rows,
} from "./person.ts";

interface Country {
  readonly locale: string;
  readonly opening: string;
  readonly balance: string;
  readonly day: string;
  readonly shown: RegExp;
  readonly amount: string;
  readonly written: string;
}

const walk = async (page: Page, country: Country): Promise<void> => {
  await createVault(page);
  await addAccount(page, { name: "Main", opening: country.opening });
  await accountInSidebar(page, "Main").filter({ hasText: country.balance }).waitFor();
  await openAccount(page, "Main");
  await enterTransaction(page, { payee: "Shop", amount: country.amount, date: country.day });
  await page.keyboard.press("Escape");
  const row = rows(page, "Shop");
  await row.filter({ hasText: country.written }).waitFor();
  expect(await row.innerText()).toMatch(country.shown);
  await editCell(page, row, "Date", country.day);
  expect(await row.innerText()).toMatch(country.shown);
};

describe("numbers and dates follow the country", () => {
  journey.for<Country>([
    {
      locale: "de-DE",
      opening: "1234567,89",
      balance: "1.234.567,89",
      day: "2.3.2026",
      shown: /0?2\.0?3\.2026/,
      amount: "1.000,50",
      written: "−1.000,50",
    },
    {
      locale: "ja-JP",
      opening: "1234567",
      balance: "1,234,567",
      day: "2026/3/2",
      shown: /2026\/0?3\/0?2/,
      amount: "1,000",
      written: "−1,000",
    },
    {
      locale: "en-US",
      opening: "1234567.89",
      balance: "1,234,567.89",
      day: "3/2/2026",
      shown: /0?3\/0?2\/2026/,
      amount: "1,000.50",
      written: "−1,000.50",
    },
  ])("$locale", async (country, { makeDevice }) => {
    const { context } = await makeDevice({ locale: country.locale });
    const page = await context.newPage();
    await page.goto("/");
    await walk(page, country);
  });
});
