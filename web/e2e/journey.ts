import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { test as base, type TestContext } from "vitest";
import { launchBrowser, newDevice, openProfile, type Device } from "./browser.ts";

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

/** A device whose browser process is opened, ended and opened again on what the last one stored. */
export interface Profile {
  readonly folder: string;
  /** Starts a browser on it; the one before must have ended. */
  readonly open: () => Promise<Device>;
}

interface Journey {
  readonly browser: Browser;
  /** Makes another empty device; all of them are closed, and must be without problems, when the journey ends. */
  readonly makeDevice: (options?: BrowserContextOptions) => Promise<Device>;
  readonly device: Device;
  /** The first tab of the device, at the app. */
  readonly page: Page;
  readonly profile: Profile;
}

/** Closes the devices of a journey; none may have had a problem. */
const closeAll = async (devices: readonly Device[], task: TestContext["task"]): Promise<void> => {
  for (const device of devices) {
    if (task.result?.state === "fail") await keepScreens(task.name, device);
    await device.context.close();
  }
  for (const { problems } of devices) problems.mustBeNone();
};

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
    await closeAll(devices, task);
  },
  device: async ({ makeDevice }, use) => use(await makeDevice()),
  page: async ({ device }, use) => {
    const page = await device.context.newPage();
    await page.goto("/");
    await use(page);
  },
  profile: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "coffer-journey-"));
    const devices: Device[] = [];
    await use({
      folder,
      open: async () => {
        const device = await openProfile(folder);
        devices.push(device);
        return device;
      },
    });
    await closeAll(devices, task);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
