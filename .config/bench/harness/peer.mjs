import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
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
