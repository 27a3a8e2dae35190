import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { install, run } from "./setup.mjs";

const stamp = "web/dist/.built";
const sources = ["core/src", "web/src", "web/public", "sync-server/src", "desktop/src"];
const alone = ["web/index.html", "web/vite.config.ts", "pnpm-lock.yaml", ".config/build.mjs"];

const newestSource = () => {
  const files = sources
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
  return Math.max(...[...files, ...alone].map((file) => statSync(file).mtimeMs));
};

const isCurrent = () => existsSync(stamp) && Number(readFileSync(stamp, "utf8")) >= newestSource();

const compressible = new Set([".js", ".css", ".html", ".svg", ".json", ".wasm", ".webmanifest"]);

/** Writes a gzip and a brotli twin beside every file worth it, so that the server never compresses by itself. */
const compress = (folder) => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !compressible.has(extname(file))) continue;
    const bytes = readFileSync(file);
    if (bytes.length < 1024) continue;
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
  }
};

const forNode = async () => {
  const { build } = await import("esbuild");
  const shared = {
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
    // Some dependencies are CommonJS and ask for `require` at run time.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
  };
  await build({ ...shared, entryPoints: ["sync-server/src/main.ts"], outfile: "sync-server/dist/main.mjs" });
  await build({ ...shared, entryPoints: ["desktop/src/cli/main.ts"], outfile: "desktop/dist/coffer.mjs" });
};

/** Builds the app, its server and the command, unless what was built is newer than every source. */
export const build = async () => {
  if (isCurrent()) return;
  const since = newestSource();
  console.log("Building …");
  run("npx", ["vite", "build", "--logLevel", "warn"], { cwd: "web" });
  compress("web/dist");
  await forNode();
  writeFileSync(stamp, String(since));
};

if (import.meta.url === `file://${process.argv[1]}`) {
  install();
  await build();
}
