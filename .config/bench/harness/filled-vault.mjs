import { openBrowser, withProfile } from "./browser.mjs";
import { statementFiles } from "./data.mjs";
import { createVault, importFiles, rowCount, watchPage } from "./person.mjs";
import { say } from "./report.mjs";

/** A profile with a vault of so many transactions, made as a person makes one; `use` gets a page on it, vault open. */
export const withFilledVault = (address, size, use) =>
  withProfile(async (profile) => {
    const context = await openBrowser(profile, { locale: "en-US" });
    context.setDefaultTimeout(300_000);
    await watchPage(context);
    try {
      const page = await context.newPage();
      await page.goto(address);
      say(`a vault of ${size} transactions: importing …`);
      await createVault(page);
      await importFiles(page, await statementFiles(size, "qif"));
      say(`a vault of ${size} transactions: ${Number(await rowCount(page)) - 1} rows`);
      // The rows are durable and seen; behind them the documents are still being stored.
      await page.waitForTimeout(size / 10);
      return await use(page, context);
    } finally {
      await context.close();
    }
  });
