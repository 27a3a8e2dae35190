import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { journey } from "./journey.ts";
import {
  chooseFiles,
  commitImport,
  createVault,
  goTo,
  importFiles,
  pick,
  previewLines,
  rows,
} from "./person.ts";
import { camt, csv, groceries, mt940, ofx, qif } from "./statements.ts";

const facts = (page: Page) => page.getByRole("region", { name: "What was recognised" });

/** The lines of one kind, of which the preview shows how many there are. */
const show = (page: Page, kind: RegExp) =>
  page.getByRole("radiogroup", { name: "Which lines are shown" }).getByText(kind).click();

describe("the preview", () => {
  journey(
    "shows of every format what was recognised and every line, before anything is added",
    async ({ page }) => {
      await createVault(page);
      await chooseFiles(page, ofx(groceries), qif(groceries), csv(groceries), camt, mt940);
      const parts = page.getByRole("navigation", { name: "Files and accounts" }).getByRole("button");
      await expect.poll(() => parts.count()).toBe(5);
      const seen: Record<string, readonly [format: RegExp, lines: number]> = {
        "current.ofx": [/OFX 1/, 4],
        "quicken.qif": [/QIF/, 4],
        "history.csv": [/CSV/, 4],
        "statement.xml": [/CAMT\.053/, 1],
        "statement.sta": [/MT940/, 1],
      };
      for (const [name, [format, lines]] of Object.entries(seen)) {
        await parts.filter({ hasText: name }).click();
        await facts(page).getByRole("heading", { name }).waitFor();
        expect(await facts(page).innerText()).toMatch(format);
        await expect.poll(() => previewLines(page).count()).toBe(lines);
      }
      await facts(page).getByText("adds up").waitFor();
      await goTo(page, "Register");
      await page.getByRole("heading", { name: "Start with an account" }).waitFor();
    },
  );

  journey(
    "rows that cannot be read are shown with line and reason, and the rest is added",
    async ({ page }) => {
      await createVault(page);
      const { text } = csv(groceries);
      await chooseFiles(page, {
        name: "torn.csv",
        text: `${text}\r\n32/03/2026,No such day,-1.00\r\n28/03/2026,No number,twelve\r\n`,
      });
      await expect.poll(() => previewLines(page).count()).toBe(6);
      await show(page, /^Cannot read 2$/);
      await expect.poll(() => previewLines(page).count()).toBe(2);
      await previewLines(page).filter({ hasText: "Line 6: the date cannot be read" }).waitFor();
      await previewLines(page).filter({ hasText: "Line 7: the amount cannot be read" }).waitFor();
      await commitImport(page);
      await expect.poll(() => rows(page).count()).toBe(4);
    },
  );
});

describe("duplicates", () => {
  journey("importing again finds every line, says why, and adds none unless told to", async ({ page }) => {
    await createVault(page);
    await importFiles(page, ofx(groceries));
    await expect.poll(() => rows(page).count()).toBe(4);

    await chooseFiles(page, ofx(groceries));
    await show(page, /^Already here 4$/);
    const reasons = previewLines(page).filter({ hasText: /Same bank reference: / });
    await expect.poll(() => reasons.count()).toBe(4);
    expect(await page.getByRole("button", { name: "Nothing to add" }).isDisabled()).toBe(true);

    await page.getByRole("checkbox", { name: "Add Linden Court Lettings" }).check();
    await page.getByRole("button", { name: "Add 1, skip 3" }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await goTo(page, "Register");
    await expect.poll(() => rows(page).count()).toBe(4);
  });

  journey("the same lines in another format and under other names are recognised", async ({ page }) => {
    await createVault(page);
    await importFiles(page, ofx(groceries));
    const more = { date: "2026-03-20", amount: "-9.99", payee: "Something new" };
    await chooseFiles(page, csv([...groceries, more]));
    await pick(page, page.getByRole("combobox", { name: "Goes to" }), "current");
    await page.getByRole("button", { name: "Add 1, skip 4" }).waitFor();
    await show(page, /^Already here 4$/);
    await expect
      .poll(() =>
        previewLines(page)
          .filter({ hasText: /(Same line|Close to)/ })
          .count(),
      )
      .toBe(4);
  });

  journey("identical rows of one file are as many transactions, once", async ({ page }) => {
    await createVault(page);
    const coffee = { date: "2026-03-06", amount: "-2.80", payee: "Kiosk" };
    const three = csv([coffee, coffee, coffee]);
    await importFiles(page, three);
    await expect.poll(() => rows(page, "Kiosk").count()).toBe(3);
    await chooseFiles(page, three);
    await page.getByRole("button", { name: "Nothing to add" }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await chooseFiles(page, csv([coffee, coffee, coffee, coffee]));
    await page.getByRole("button", { name: "Add 1, skip 3" }).waitFor();
  });
});

describe("a table read wrongly", () => {
  const bank = (day: string) => ({
    name: "export.csv",
    text: `Booked;Who;Moved\n${day}.03.26;Corner Grocer;38,15\n${day}.03.26;Linden Court Lettings;780,00\n`,
  });

  journey("is mended by hand, and the next file of that bank is read that way", async ({ page }) => {
    await createVault(page);
    await chooseFiles(page, bank("04"));
    const open = page.getByRole("button", { name: "How this file was read" });
    if ((await open.getAttribute("aria-expanded")) === "false") await open.click();
    await page.getByRole("switch", { name: "Spending is written without a minus" }).click();
    await previewLines(page).filter({ hasText: "−780.00" }).waitFor();
    await page.getByLabel("Name", { exact: true }).fill("Everyday");
    await commitImport(page);
    await rows(page, "−780.00").waitFor();

    await chooseFiles(page, bank("25"));
    await page.getByText("as you read this bank before").waitFor();
    await previewLines(page).filter({ hasText: "−780.00" }).waitFor();
    await commitImport(page);
    await expect.poll(() => rows(page, "−780.00").count()).toBe(1);
    await page.getByRole("navigation", { name: "Accounts" }).getByRole("link", { name: "Everyday" }).click();
    await expect.poll(() => rows(page, "−780.00").count()).toBe(2);
  });
});

describe("an import as a whole", () => {
  journey("is undone in one step and done again in one", async ({ page }) => {
    await createVault(page);
    await importFiles(page, ofx(groceries));
    await goTo(page, "Register");
    await expect.poll(() => rows(page).count()).toBe(4);
    await page.keyboard.press("Control+z");
    await page.getByText("Undone: import of 4 transactions").waitFor();
    await page.getByRole("heading", { name: "Start with an account" }).waitFor();
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => rows(page).count()).toBe(4);
  });

  journey("files dropped anywhere on the window are offered for import", async ({ page }) => {
    await createVault(page);
    const { name, text } = ofx(groceries);
    const carried = await page.evaluateHandle(
      (file) => {
        const data = new DataTransfer();
        data.items.add(new File([file.text], file.name));
        return data;
      },
      { name, text },
    );
    const body = page.locator("body");
    await body.dispatchEvent("dragenter", { dataTransfer: carried });
    await body.dispatchEvent("dragover", { dataTransfer: carried });
    await page.getByRole("status").filter({ hasText: /Drop/ }).waitFor();
    await body.dispatchEvent("drop", { dataTransfer: carried });
    await expect.poll(() => previewLines(page).count()).toBe(4);
  });

  journey("a file that is no statement says what it is, and adds nothing", async ({ page }) => {
    await createVault(page);
    const bad: readonly (readonly [name: string, text: string, problem: string])[] = [
      [
        "letter.txt",
        "Dear customer,\nthank you for your patience.\n",
        "No row of this table has a date and an amount",
      ],
      ["empty.csv", "", "This file is empty"],
      ["scan.pdf", "%PDF-1.7\n%\u0000\u0001\u0002 binary", "This file is no text"],
      ["cut.xml", camt.text.slice(0, 700), "This XML is damaged at line"],
      [
        "bomb.xml",
        camt.text.replace(
          "<Document",
          '<!DOCTYPE Document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<Document',
        ),
        "This XML asks for definitions of its own",
      ],
    ];
    for (const [name, text, problem] of bad) {
      await chooseFiles(page, { name, text });
      await page.getByRole("alert").filter({ hasText: problem }).waitFor();
      await page.getByRole("button", { name: "Cancel" }).click();
    }
    await goTo(page, "Register");
    await page.getByRole("heading", { name: "Start with an account" }).waitFor();
  });

  journey("cancelled while it is written, it leaves nothing behind", async ({ page }) => {
    await createVault(page);
    const many = Array.from({ length: 60_000 }, (_, index) => ({
      date: `2026-0${1 + (index % 9)}-1${index % 10}`,
      amount: `-${index}.${String(index % 100).padStart(2, "0")}`,
      payee: `Shop ${index % 97}`,
    }));
    await chooseFiles(page, ofx(many));
    await page.getByRole("button", { name: "Add 60,000" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Import cancelled, nothing was added").waitFor();
    await goTo(page, "Register");
    await page.getByRole("heading", { name: "Start with an account" }).waitFor();
  });
});

describe("real statements", () => {
  const folder = new URL("../../../shared/statements", import.meta.url).pathname;

  journey.skipIf(!existsSync(folder))(
    "are all previewed at once, or say what is wrong with them",
    async ({ page }) => {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && entry.parentPath !== folder,
      );
      await createVault(page);
      await goTo(page, "Import");
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Choose files" }).click();
      await (
        await chooser
      ).setFiles(
        files.map((entry) => ({
          name: entry.name,
          mimeType: "application/octet-stream",
          buffer: readFileSync(join(entry.parentPath, entry.name)),
        })),
      );
      const parts = page.getByRole("navigation", { name: "Files and accounts" }).getByRole("button");
      await parts.first().waitFor();
      const labels = await parts.allInnerTexts();
      const silent = files.filter(({ name }) => !labels.some((label) => label.includes(name)));
      expect(silent.map(({ name }) => name)).toEqual([]);
      await commitImport(page);
      await rows(page).first().waitFor();
    },
  );
});
