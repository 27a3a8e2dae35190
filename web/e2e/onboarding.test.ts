import { describe, expect } from "vitest";
import { journey } from "./journey.ts";
import {
  confirmRecoveryWords,
  createVault,
  goTo,
  isLocked,
  isOpen,
  leaveAndReturn,
  lock,
  makeVault,
  openDemo,
  passphrase,
  unlock,
} from "./person.ts";

describe("a new vault", () => {
  journey("a passphrase below the floor makes none, and its strength is told", async ({ page }) => {
    await page.getByRole("button", { name: "Create a vault" }).click();
    const submit = page.getByRole("button", { name: "Create vault" });
    const choose = async (secret: string): Promise<void> => {
      await page.getByLabel("Passphrase", { exact: true }).fill(secret);
      await page.getByLabel("Passphrase again").fill(secret);
    };
    await choose("short");
    await page.getByText("At least 10 characters.").waitFor();
    expect(await submit.isDisabled()).toBe(true);
    await choose("aaaaaaaaaaaa");
    await page.getByText("Too easy to guess").waitFor();
    expect(await submit.isDisabled()).toBe(true);
    await choose(passphrase);
    await page.getByText("Very hard to guess").waitFor();
    await expect.poll(() => submit.isEnabled()).toBe(true);
    await page.getByLabel("Passphrase again").fill("something else entirely");
    await page.getByText("The two passphrases differ.").waitFor();
    expect(await submit.isDisabled()).toBe(true);
  });

  journey("its recovery words are shown once, and three of them are asked back", async ({ page }) => {
    const words = await makeVault(page, { name: "Our money" });
    expect(words).toHaveLength(24);
    await page.getByRole("button", { name: "I have written them down" }).click();
    const asked = page.getByRole("textbox", { name: /^Word \d+$/ });
    await expect.poll(() => asked.count()).toBe(3);

    for (const field of await asked.all()) await field.fill("wrong");
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect.poll(() => page.getByText(/This is not word \d+\./).count()).toBe(3);

    await confirmRecoveryWords(page, words);
    await isOpen(page);
    expect(await page.getByText("Without recovery words").count()).toBe(0);
    await page.getByRole("button", { name: "Vault Our money" }).waitFor();
  });

  journey("goes without the words only when that is said twice", async ({ page }) => {
    await makeVault(page);
    await page.getByRole("button", { name: "Go on without them" }).click();
    const question = page.getByRole("alertdialog", { name: "Go on without recovery words?" });
    await question.getByRole("button", { name: "Cancel" }).click();
    await question.waitFor({ state: "hidden" });
    await page.getByRole("heading", { name: "Your recovery words" }).waitFor();

    await page.getByRole("button", { name: "Go on without them" }).click();
    await question.getByRole("button", { name: "Go on without them" }).click();
    await isOpen(page);
  });

  journey("left before the words were settled, it reminds of them", async ({ page }) => {
    await makeVault(page);
    await leaveAndReturn(page);
    await unlock(page);
    await page.getByRole("link", { name: "Get recovery words" }).click();
    await page.getByText("This vault has none yet.").waitFor();
  });
});

describe("the demo household", () => {
  journey(
    "shows years of money at one click, is marked as made up, and is gone at another",
    async ({ page }) => {
      await openDemo(page);
      const mark = page.getByRole("status").filter({ hasText: "A made-up household" });
      await mark.waitFor();
      await goTo(page, "Register");
      await page.getByRole("grid", { name: "Transactions" }).getByRole("row").nth(5).waitFor();
      await mark.getByRole("button", { name: "Leave the demo" }).click();
      await page.getByRole("button", { name: "Create a vault" }).waitFor();
      await page.reload();
      await page.getByRole("button", { name: "Create a vault" }).waitFor();
      expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    },
  );
});

describe("another vault on the same device", () => {
  journey("each opens with its own passphrase", async ({ page }) => {
    const other = "seventeen pelicans balance on a marble fence";
    await createVault(page, { name: "First" });
    await lock(page);
    await page.getByRole("button", { name: "Another vault" }).click();
    await page.getByRole("button", { name: "New vault or demo" }).click();
    await createVault(page, { name: "Second", passphrase: other });
    await page.getByRole("button", { name: "Vault Second" }).waitFor();
    await lock(page);
    await page.reload();
    await isLocked(page);
    for (const [name, secret] of [
      ["First", passphrase],
      ["Second", other],
    ] as const) {
      if (!(await page.getByRole("heading", { name }).isVisible())) {
        await page.getByRole("button", { name: "Another vault" }).click();
        await page.getByRole("button", { name, exact: true }).click();
      }
      await unlock(page, secret);
      await page.getByRole("button", { name: `Vault ${name}` }).waitFor();
      await lock(page);
    }
  });
});
