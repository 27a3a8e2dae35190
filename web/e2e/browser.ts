import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
} from "playwright-core";
import { inject } from "vitest";
import { watchProblems, type Problems } from "./problems.ts";

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const launchOptions = (): LaunchOptions => ({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  headless: true,
  // Chromium's own sandbox does not start for root.
  args: process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet,
});

const deviceOptions = (options: BrowserContextOptions): BrowserContextOptions => ({
  viewport: { width: 1280, height: 800 },
  locale: "en-GB",
  timezoneId: "Europe/Berlin",
  reducedMotion: "reduce",
  baseURL: inject("appUrl"),
  ...options,
});

/** A browser with storage of its own, as another device has. */
export interface Device {
  readonly context: BrowserContext;
  readonly problems: Problems;
}

export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** Milliseconds that anything awaited may take on a busy machine; a journey that waits longer is broken. */
const PATIENCE = 20_000;

const deviceOf = async (context: BrowserContext): Promise<Device> => {
  context.setDefaultTimeout(PATIENCE);
  return { context, problems: await watchProblems(context) };
};

/** An empty device within a running browser; its storage is gone when it is closed. */
export const newDevice = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Device> =>
  deviceOf(await browser.newContext(deviceOptions(options)));

/** A browser process on a profile folder: what it stores is there again when the next one opens on the same folder. */
export const openProfile = async (folder: string): Promise<Device> =>
  deviceOf(await chromium.launchPersistentContext(folder, { ...launchOptions(), ...deviceOptions({}) }));
