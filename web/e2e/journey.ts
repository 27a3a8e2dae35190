import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { test as base } from "vitest";
import { launchBrowser, newDevice, type Device } from "./browser.ts";

/** Where the screens of a journey that failed are kept: a picture, and the tree as assistive technology meets it. */
const failures = new URL("../../node_modules/.cache/journeys", import.meta.url).pathname;

const keepScreens = async (title: string, { context }: Device): Promise<void> => {
  mkdirSync(failures, { recursive: true });
  const name = title.replaceAll(/[^a-z0-9]+/gi, "-").slice(0, 80);
  for (const [index, page] of context.pages().entries()) {
    await page.screenshot({ path: join(failures, `${name}-${index}.png`) });
    writeFileSync(join(failures, `${name}-${index}.yaml`), await page.locator("body").ariaSnapshot());
  }
};

interface Journey {
  readonly browser: Browser;
  /** Makes another empty device; all of them are closed, and must be without problems, when the journey ends. */
  readonly makeDevice: (options?: BrowserContextOptions) => Promise<Device>;
  readonly device: Device;
  /** The first tab of the device, at the app. */
  readonly page: Page;
}

/** A test that a person makes: on an empty device, at the app, and without any problem on the way. */
export const journey = base.extend<Journey>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture depends on
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  makeDevice: async ({ browser, task }, use) => {
    const devices: Device[] = [];
    await use(async (options) => {
      const device = await newDevice(browser, options);
      devices.push(device);
      return device;
    });
    for (const device of devices) {
      if (task.result?.state === "fail") await keepScreens(task.name, device);
      await device.context.close();
    }
    for (const { problems } of devices) problems.mustBeNone();
  },
  device: async ({ makeDevice }, use) => use(await makeDevice()),
  page: async ({ device }, use) => {
    const page = await device.context.newPage();
    await page.goto("/");
    await use(page);
  },
});
