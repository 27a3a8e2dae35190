import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { say } from "./report.mjs";

const scripts = resolve("../shared/peers");
const work = process.env.PEERS_WORK ?? resolve("node_modules/.cache/peers");
const environment = { ...process.env, PEERS_WORK: work, SKIP_EVOLU: "1" };

/** Whether the scripts that measure the peers are at hand: they are not part of this project. */
export const peersAreAtHand = () => existsSync(join(scripts, "setup.sh"));

/** Installs the peers and makes the data sets, once; they never become dependencies. */
export const installPeers = () => {
  if (existsSync(join(work, "data/s100000-seed1/MANIFEST.json"))) return;
  say("installing the peers …");
  const { status } = spawnSync("sh", [join(scripts, "setup.sh")], {
    env: environment,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("the peers could not be installed");
};

/** A file of the data set that both sides are given. */
export const dataFile = (size, name) => join(work, "data", `s${size}-seed1`, name);

/** One measurement of Actual without a server, in a fresh process: what it printed. */
const measureActual = (args) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--max-old-space-size=6000", join(scripts, "actual/local.mjs"), ...args],
    { env: environment, stdio: ["ignore", "pipe", 2], encoding: "utf8", maxBuffer: 1e9 },
  );
  const result = /^RESULT (.*)$/m.exec(stdout)?.[1];
  if (result === undefined) throw new Error(`Actual ended with ${status}: ${stdout.slice(-1000)}`);
  return JSON.parse(result);
};

/** A budget of Actual with so many transactions, opened in a fresh process on a copy of its own; made once. */
export const measureOpenActual = (size) => {
  const budget = join(work, "tmp", `coffer-bench-${size}`);
  if (!existsSync(budget)) {
    say(`Actual, ${size} transactions: importing in bulk, once …`);
    const making = `${budget}.making`;
    rmSync(making, { recursive: true, force: true });
    measureActual(["--do", "load", "--how", "bulk", "--size", String(size), "--dir", making]);
    renameSync(making, budget);
  }
  const copy = `${budget}.open`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(budget, copy, { recursive: true });
  return measureActual(["--do", "open", "--dir", copy]);
};

/** A new budget of Actual, the transactions imported with its search for duplicates. */
export const measureImportActual = (size) => {
  const budget = join(work, "tmp", "coffer-bench-import");
  rmSync(budget, { recursive: true, force: true });
  return measureActual(["--do", "load", "--how", "import", "--size", String(size), "--dir", budget]);
};

/** Runs one of the peers' scripts and answers the lines that it added to its record. */
export const runPeer = (script, args, record) => {
  const file = join(work, "out", `${record}.jsonl`);
  const before = existsSync(file) ? readFileSync(file, "utf8").length : 0;
  const { status } = spawnSync(process.execPath, [join(scripts, script), ...args], {
    env: environment,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error(`${script} failed`);
  return readFileSync(file, "utf8")
    .slice(before)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
};
