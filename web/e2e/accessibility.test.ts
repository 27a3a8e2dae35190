import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { AxeResults, RunOptions } from "axe-core";
import { describe, expect } from "vitest";
import { journey } from "./journey.ts";
import { goByKeys, openDemo, register, rows } from "./person.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of WCAG 2.2, levels A and AA, that a program can decide. */
const everyRule: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
};
/** A theme changes nothing but colours. */
const colours: RunOptions = { runOnly: { type: "rule", values: ["color-contrast"] } };

const violations = async (page: Page, options: RunOptions): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const results = await page.evaluate(
    (chosen) =>
      (globalThis as unknown as { axe: { run: (options: unknown) => Promise<unknown> } }).axe.run(chosen),
    { ...options, resultTypes: ["violations" as const] },
  );
  return (results as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
};

const looks = [
  { name: "wide and light", size: { width: 1280, height: 800 }, scheme: "light", options: everyRule },
  { name: "wide and dark", size: { width: 1280, height: 800 }, scheme: "dark", options: colours },
  { name: "narrow and light", size: { width: 390, height: 844 }, scheme: "light", options: everyRule },
  { name: "narrow and dark", size: { width: 390, height: 844 }, scheme: "dark", options: colours },
] as const;

/** Examines what is on the screen in every look. */
const examine = async (page: Page, screen: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { name, size, scheme, options } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme });
    for (const violation of await violations(page, options)) found.push(`${screen}, ${name}: ${violation}`);
  }
  await page.setViewportSize(looks[0].size);
  return found;
};

describe("the examination", () => {
  journey("finds what is wrong when something is", async ({ page }) => {
    await page.getByRole("button", { name: "Create a vault" }).waitFor();
    await page.evaluate(() => {
      const wrong = document.createElement("p");
      wrong.style.color = "#888";
      wrong.style.backgroundColor = "#808080";
      wrong.append("nobody can read this", document.createElement("button"));
      document.querySelector("main")?.append(wrong);
    });
    const found = (await examine(page, "spoilt")).join("\n");
    for (const { name } of looks) expect(found).toContain(`spoilt, ${name}: color-contrast`);
    expect(found).toContain("button-name");
  });
});

describe("every screen keeps WCAG 2.2 AA as far as a program can tell", () => {
  journey("before a vault is open", async ({ page }) => {
    await page.getByRole("button", { name: "Create a vault" }).waitFor();
    const found = [...(await examine(page, "welcome"))];
    await page.getByRole("button", { name: "Create a vault" }).click();
    await page.getByLabel("Passphrase", { exact: true }).fill("short");
    await page.getByText("At least 10 characters.").waitFor();
    found.push(...(await examine(page, "create a vault")));
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Restore a backup" }).click();
    found.push(...(await examine(page, "restore")));
    expect(found).toEqual([]);
  });

  journey("with a household open", async ({ page }) => {
    await openDemo(page);
    const found: string[] = [];
    const places = { overview: "o", accounts: "a", categories: "c", payees: "p", tags: "t", import: "i" };
    for (const [name, letter] of Object.entries(places)) {
      await goByKeys(page, letter);
      await page.getByRole("main").getByRole("button").first().waitFor();
      found.push(...(await examine(page, name)));
    }
    await goByKeys(page, "r");
    await rows(page).nth(5).waitFor();
    found.push(...(await examine(page, "register")));
    await goByKeys(page, "s");
    const sections = page.getByRole("navigation", { name: "Settings" }).getByRole("link");
    for (const section of await sections.all()) {
      await section.click();
      found.push(...(await examine(page, `settings, ${await section.innerText()}`)));
    }
    expect(found).toEqual([]);
  });

  journey("what opens over a screen", async ({ page }) => {
    await openDemo(page);
    const found: string[] = [];
    const examineDialog = async (name: string): Promise<void> => {
      await page.getByRole("dialog").first().waitFor();
      found.push(...(await examine(page, name)));
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").first().waitFor({ state: "hidden" });
    };
    await page.keyboard.press("Control+k");
    await examineDialog("palette");
    await page.keyboard.press("?");
    await examineDialog("keyboard map");
    await goByKeys(page, "a");
    await page.getByRole("main").getByRole("button", { name: "Add account" }).waitFor();
    await page.keyboard.press("n");
    await examineDialog("new account");
    await goByKeys(page, "r");
    await rows(page).nth(5).waitFor();
    await page.keyboard.press("f");
    await examineDialog("filter");
    await register(page).focus();
    await page.keyboard.press("i");
    await examineDialog("details");
    expect(found).toEqual([]);
  });
});

describe("the keyboard alone", () => {
  journey("goes everywhere, and one always sees where it is", async ({ page }) => {
    await openDemo(page);
    await page.getByRole("heading", { name: /Net worth/ }).waitFor();
    const unseen: string[] = [];
    const visited = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const around = [element, element.parentElement, element.closest("label")].filter(
          (each) => each !== null,
        );
        const isMarked = around.some((each) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(each);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
        });
        const name = element.getAttribute("aria-label") ?? element.textContent;
        return { name: `${element.tagName} ${name}`, isMarked };
      });
      if (focus === null) continue;
      visited.add(focus.name);
      if (!focus.isMarked) unseen.push(focus.name);
    }
    expect(unseen).toEqual([]);
    expect(visited.size).toBeGreaterThan(20);
  });

  journey("finds any place by a few letters, and shows every key it has", async ({ page }) => {
    await openDemo(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").waitFor();
    await page.keyboard.type("payees");
    await page
      .getByRole("option", { name: /Payees/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/payees$/);

    await goByKeys(page, "r");
    await rows(page).first().waitFor();
    await page.keyboard.press("?");
    const map = page.getByRole("dialog", { name: "Keyboard map" });
    for (const command of ["New transaction", "Undo", "Lock the vault", "Search transactions"]) {
      await map.getByText(command, { exact: true }).waitFor();
    }
    await page.keyboard.press("Escape");
    await map.waitFor({ state: "hidden" });
    await page.keyboard.press("/");
    await page.getByRole("searchbox", { name: "Search transactions" }).and(page.locator(":focus")).waitFor();
  });

  journey("skips to the content", async ({ page }) => {
    await openDemo(page);
    await page.keyboard.press("Tab");
    await page.getByRole("link", { name: "Skip to content" }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("main").and(page.locator(":focus")).waitFor();
  });
});
