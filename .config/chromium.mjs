import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);

const playwrightsOwn = async () => {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const find = async () =>
  process.env.CHROMIUM ?? onPath() ?? elsewhere.find(isExecutable) ?? (await playwrightsOwn());

const tries = [
  ["npx", ["playwright-core", "install", "chromium"]],
  ["apt-get", ["update"]],
  ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]],
];

/** The path of a Chromium: the one named by CHROMIUM, one that is installed, or one installed now. */
export const chromium = async () => {
  const found = await find();
  if (found !== undefined) return found;
  console.log("No Chromium found: installing one for the browser tests …");
  for (const [command, args] of tries) {
    spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
    const installed = await find();
    if (installed !== undefined) return installed;
  }
  throw new Error("No Chromium found and none could be installed: install one and name it in CHROMIUM.");
};
