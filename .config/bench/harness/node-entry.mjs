import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const cache = resolve("node_modules/.cache/bench");

/** Bundles a script that uses `core`, for Node, as the command is bundled; answers the file. */
export const bundleForNode = async (entry, name) => {
  const outfile = join(cache, `${name}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    // The packages are those of the command: the bench itself is no package.
    nodePaths: ["desktop/node_modules"],
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
  });
  return outfile;
};

/** Runs it in a fresh process, where nothing is warm, and answers the line of JSON that it prints. */
export const runFresh = (script, args) => {
  const { status, stdout } = spawnSync(process.execPath, ["--expose-gc", script, ...args], {
    stdio: ["ignore", "pipe", 2],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${script} failed`);
  return JSON.parse(stdout);
};
