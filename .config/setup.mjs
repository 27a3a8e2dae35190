import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder that everything runs in, whatever folder a command was given from. */
export const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

/** Runs a command to its end, its output as ours. Ends this process with the same code if it fails. */
export const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

const { config } = JSON.parse(readFileSync("package.json", "utf8"));
const stamp = "node_modules/.coffer-installed";
const wanted = createHash("sha256").update(readFileSync("pnpm-lock.yaml")).digest("hex");

/** Installs what the lock file names, unless it already is. npm alone suffices: pnpm comes through npx. */
export const install = () => {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing what Coffer is built from …");
  run("npx", ["--yes", `pnpm@${config.pnpm}`, "install", "--frozen-lockfile"]);
  mkdirSync("node_modules", { recursive: true });
  writeFileSync(stamp, wanted);
};
