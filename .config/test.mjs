import { readFileSync } from "node:fs";
import { install, run } from "./setup.mjs";

/** Everything that must hold, cheapest first; stops at the first thing that does not. */
install();
const started = Date.now();
const step = (title, command, args, options) => {
  console.log(`\n── ${title} (${Math.round((Date.now() - started) / 1000)} s)`);
  run(command, args, options);
};
const counted = (report) => ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];

step("format", "npx", ["oxfmt", "--config", ".config/oxfmt.json", "--check", "."]);
step("lint", "npx", ["oxlint", "--config", ".config/oxlint.json", "."]);
step("types", "node", [".config/types.mjs"]);
step("boundaries", "node", [".config/boundaries.mjs"]);
step("dead code", "npx", ["knip", "--config", ".config/knip.json"]);
const unit = "node_modules/.cache/coffer-unit.json";
step("unit, property and simulation tests", "npx", [
  "vitest",
  "run",
  "--config",
  ".config/vitest.config.ts",
  ...counted(unit),
]);

const { build } = await import("./build.mjs");
const { chromium } = await import("./chromium.mjs");
console.log("\n── build");
await build();
const journeys = "node_modules/.cache/coffer-journeys.json";
step(
  "browser journeys",
  "npx",
  ["vitest", "run", "--config", ".config/vitest.browser.config.ts", ...counted(journeys)],
  { env: { ...process.env, CHROMIUM: await chromium() } },
);

const reports = [unit, journeys].map((file) => JSON.parse(readFileSync(file, "utf8")));
const total = (field) => reports.reduce((sum, report) => sum + report[field], 0);
console.log(`\nall checks hold after ${Math.round((Date.now() - started) / 1000)} s`);
const skipped = total("numPendingTests") + total("numTodoTests");
console.log(
  `${total("numPassedTests")} passed, ${total("numFailedTests")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
