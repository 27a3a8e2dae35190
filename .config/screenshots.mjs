import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { chromium as playwright } from "playwright-core";
import { build } from "./build.mjs";
import { chromium } from "./chromium.mjs";
import { install } from "./setup.mjs";

/** The pictures of the README, taken of the demo household as the built app shows it. */
const pictures = [
  {
    file: "docs/images/overview-light.png",
    place: "Overview",
    colorScheme: "light",
    // The plots are a chunk of their own, and drawn one after the other.
    isThere: (page) => page.locator(".recharts-surface").nth(1).waitFor(),
  },
  {
    file: "docs/images/register-dark.png",
    place: "Register",
    colorScheme: "dark",
    isThere: (page) => page.getByRole("row").nth(20).waitFor(),
  },
];

install();
await build();
mkdirSync("docs/images", { recursive: true });
const server = spawn(process.execPath, ["sync-server/dist/main.mjs"], {
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
const [said] = await once(server.stdout, "data");
const [address] = /http:\/\/\S+/.exec(String(said));
const browser = await playwright.launch({
  executablePath: await chromium(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  for (const { file, place, colorScheme, isThere } of pictures) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: "en-IE",
      colorScheme,
      reducedMotion: "reduce",
    });
    await page.goto(address);
    await page.getByRole("button", { name: "Try the demo household" }).click();
    const places = page.getByRole("navigation", { name: "Places" });
    await places.getByRole("link", { name: place }).click();
    await isThere(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file });
    console.log(file);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
