import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { journey } from "./journey.ts";
import {
  commitImport,
  createVault,
  chooseFiles,
  editCell,
  goTo,
  importFiles,
  isLocked,
  leaveAndReturn,
  openDemo,
  rows,
  unlock,
} from "./person.ts";
import { startServer } from "./server.ts";
import { csv, groceries, ofx } from "./statements.ts";

const built = process.env["WEB_ROOT"] ?? new URL("../dist", import.meta.url).pathname;

/** The first visit is over when the service worker has everything it needs. */
const isKept = (page: Page): Promise<unknown> => page.evaluate(() => navigator.serviceWorker.ready);

describe("without a network", () => {
  journey("after one visit the app opens, unlocks, imports and edits", async ({ makeDevice }) => {
    const server = await startServer();
    const { context } = await makeDevice({ baseURL: server.address });
    const first = await context.newPage();
    await first.goto("/");
    await isKept(first);
    await createVault(first);
    await importFiles(first, ofx(groceries));
    await first.close();
    await server.stop();
    await context.setOffline(true);

    const page = await context.newPage();
    await page.goto("/");
    await isLocked(page);
    await unlock(page);
    await page.getByRole("status").filter({ hasText: "Offline, saved on this device" }).waitFor();
    for (const place of [
      "Overview",
      "Accounts",
      "Categories",
      "Payees",
      "Tags",
      "Settings",
      "Register",
    ] as const) {
      await goTo(page, place);
    }
    await editCell(page, rows(page, "Linden Court Lettings"), "Note", "paid on a train");
    await chooseFiles(page, csv([{ date: "2026-03-30", amount: "-7.00", payee: "Ferry" }]));
    await commitImport(page);
    await leaveAndReturn(page);
    await isLocked(page);
    await unlock(page);
    await goTo(page, "Register");
    await rows(page, "Ferry").waitFor();
    await rows(page, "paid on a train").waitFor();
    await expect.poll(() => rows(page).count()).toBe(5);
  });

  journey("the app can be installed", async ({ page, device }) => {
    await isKept(page);
    await page.reload();
    await page.getByRole("button", { name: "Create a vault" }).waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    const browser = await device.context.newCDPSession(page);
    const manifest = await browser.send("Page.getAppManifest");
    expect(manifest.errors).toEqual([]);
    expect(JSON.parse(manifest.data ?? "{}")).toMatchObject({
      name: "Coffer",
      display: "standalone",
      start_url: "/",
    });
    const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
    // A private window cannot install anything; all else would be our own fault.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  });
});

describe("a new version", () => {
  journey("is offered, and comes only when it is taken", async ({ makeDevice, onTestFinished }) => {
    const root = mkdtempSync(join(tmpdir(), "coffer-build-"));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    cpSync(built, root, { recursive: true });
    for (const name of ["index.html", "sw.js"]) {
      for (const twin of ["gz", "br"]) rmSync(join(root, `${name}.${twin}`), { force: true });
    }
    const server = await startServer({ WEB_ROOT: root });
    onTestFinished(() => server.stop());
    const { context } = await makeDevice({ baseURL: server.address });
    const page = await context.newPage();
    await page.goto("/");
    await isKept(page);
    await leaveAndReturn(page);
    await openDemo(page);
    const isSecond = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector("meta[name=build]") !== null);
    expect(await isSecond()).toBe(false);

    const amend = (name: string, change: (text: string) => string): void => {
      const path = join(root, name);
      const before = readFileSync(path, "utf8");
      const after = change(before);
      expect(after).not.toBe(before);
      writeFileSync(path, after);
    };
    amend("index.html", (html) => html.replace("</head>", `<meta name="build" content="second"></head>`));
    amend("sw.js", (script) =>
      script.replace(
        /(url:"index\.html",revision:")[^"]+|(revision:")[^"]+(",url:"index\.html")/,
        "$1$2second$3",
      ),
    );
    // What the browser itself does when a person comes back to a tab.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    const offer = page.getByRole("status").filter({ hasText: "A new version of Coffer is ready." });
    await offer.waitFor();
    await goTo(page, "Register");
    await rows(page).first().waitFor();
    expect(await isSecond()).toBe(false);

    await offer.getByRole("button", { name: "Reload into it" }).click();
    await expect.poll(() => isSecond().catch(() => false)).toBe(true);
    await page
      .getByRole("button", { name: "Create a vault" })
      .or(page.getByRole("navigation").first())
      .first()
      .waitFor();
  });
});
