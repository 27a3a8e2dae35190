import { readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { openBrowser, withProfile } from "./harness/browser.mjs";
import { atLeast, atMost, median, percentile, report, round, say } from "./harness/report.mjs";

const OPENS = 5;
const INSERTS = 200;

const { outputFiles } = await build({
  entryPoints: [".config/bench/store/page.ts"],
  bundle: true,
  // The packages are those of core: the bench itself is no package.
  nodePaths: ["core/node_modules"],
  write: false,
  format: "esm",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
});
const script = outputFiles[0].text;
const server = createServer((request, response) => {
  const isScript = request.url === "/page.js";
  response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
  response.end(
    isScript ? script : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
  );
});
await new Promise((resolve) => server.listen(Number(process.env.BENCH_PORT ?? 0), "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

/** Runs one function of the page in a fresh browser process on the profile. */
const inFreshBrowser = async (profile, name, args, options = {}) => {
  const context = await openBrowser(profile, options);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    await page.waitForFunction(() => "bench" in globalThis);
    const value = await page.evaluate(([each, given]) => globalThis.bench[each](...given), [name, args]);
    if (!options.heap) return value;
    const devtools = await context.newCDPSession(page);
    await devtools.send("HeapProfiler.collectGarbage");
    return { ...value, heap: (await devtools.send("Runtime.getHeapUsage")).usedSize };
  } finally {
    await context.close();
  }
};

const bytesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const megabytes = (count) => count / 1e6;

const measure = (kind, size, { opens = OPENS, inserts = INSERTS, floor = false, heap = false } = {}) =>
  withProfile(async (profile) => {
    say(`${kind}, ${size} transactions: writing …`);
    const filled = await inFreshBrowser(profile, "fill", [kind, size]);
    const opened = [];
    const floors = [];
    for (let run = 0; run < opens; run += 1) {
      say(`${kind}, ${size} transactions: opening, ${run + 1} of ${opens} …`);
      opened.push(await inFreshBrowser(profile, "open", [kind]));
      if (floor) floors.push(await inFreshBrowser(profile, "floor", []));
    }
    if (opened.some((each) => each.all !== size || each.rows === 0))
      throw new Error("not all documents came back");
    const disk = megabytes(bytesIn(join(profile, "Default/IndexedDB")));
    const times = inserts > 0 ? await inFreshBrowser(profile, "inserts", [kind, inserts]) : [];
    const limited = heap
      ? // The bar is 1.2 GB: the browser gets no more.
        await inFreshBrowser(profile, "open", [kind], { heap: true, args: heapLimit })
      : undefined;
    return {
      fillMs: filled.ms,
      openMs: median(opened.map((each) => each.openMs)),
      monthMs: median(opened.map((each) => each.monthMs)),
      allMs: median(opened.map((each) => each.allMs)),
      rows: opened[0].rows,
      diskMB: disk,
      ...(times.length > 0 && { insertMedianMs: median(times), insertP95Ms: percentile(times, 0.95) }),
      ...(floor && {
        floorMs: median(floors.map((each) => each.ms)),
        floorReadMs: median(floors.map((each) => each.readMs)),
        floorDecryptMs: median(floors.map((each) => each.decryptMs)),
      }),
      ...(limited && { heapMB: megabytes(limited.heap) }),
    };
  });

const heapLimit = [
  "--disable-gpu",
  "--js-flags=--max-old-space-size=1200",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
try {
  if (only !== undefined) {
    const [kind, size] = only.split(":");
    console.log(JSON.stringify(await measure(kind, Number(size), { floor: kind === "sealed", heap: true })));
  } else {
    const sealed = await measure("sealed", 100_000, { floor: true });
    const dexie = await measure("dexie", 100_000, { opens: 3 });
    const small = await measure("sealed", 10_000, { inserts: 0 });
    const large = await measure("sealed", 500_000, { opens: 3, inserts: 0, heap: true });
    report(
      "store",
      {
        sealed: rounded(sealed),
        dexie: rounded(dexie),
        sealed10k: rounded(small),
        sealed500k: rounded(large),
      },
      [
        atLeast(
          "open and first month, all documents at hand: times faster than Dexie storage",
          dexie.allMs / sealed.allMs,
          6,
        ),
        atMost("open and first month, against the floor (times)", sealed.monthMs / sealed.floorMs, 2.5),
        atLeast("bulk insert: times faster than Dexie storage", dexie.fillMs / sealed.fillMs, 8),
        atMost("one durable insert with a live query, p95 ms", sealed.insertP95Ms, 10),
        atMost("disk, share of Dexie storage", sealed.diskMB / dexie.diskMB, 0.25),
        atMost("growth 10k to 100k (times)", sealed.monthMs / small.monthMs, 10),
        atMost("growth 100k to 500k (times)", large.monthMs / sealed.monthMs, 5),
        atMost("heap at 500k, MB", large.heapMB, 1200),
      ],
    );
  }
} finally {
  server.close();
}

function rounded(figures) {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}
