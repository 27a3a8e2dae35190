import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as playwright } from "playwright-core";
import { chromium } from "../../chromium.mjs";

const quiet = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A profile folder that lives as long as `use`. */
export const withProfile = async (use) => {
  const profile = mkdtempSync(join(tmpdir(), "coffer-bench-"));
  try {
    return await use(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** A fresh browser process on a profile, so that what was stored lives on but nothing is warm. */
export const openBrowser = async (profile, options = {}) =>
  playwright.launchPersistentContext(profile, {
    executablePath: await chromium(),
    headless: true,
    // Chromium's own sandbox does not start for root.
    args: process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet,
    viewport: { width: 1280, height: 800 },
    ...options,
  });
