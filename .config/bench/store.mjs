import { readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { openBrowser, withProfile } from "./harness/browser.mjs";
import { atLeast, atMost, median, percentile, report, round, say } from "./harness/report.mjs";

const FILLS = 3;
const OPENS = 5;
const ROUNDS = 4;
const INSERTS = 50;

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

const heapLimit = [
  "--disable-gpu",
  "--js-flags=--max-old-space-size=1200",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const fill = async (profile, kind, size) => {
  say(`${kind}, ${size} transactions: writing …`);
  return (await inFreshBrowser(profile, "fill", [kind, size])).ms;
};

const open = async (profile, kind, size) => {
  const opened = await inFreshBrowser(profile, "open", [kind]);
  if (opened.all !== size || opened.rows === 0) throw new Error("not all documents came back");
  return opened;
};

const medians = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((name) => [name, median(runs.map((run) => run[name]))]));

const diskOf = (profile) => megabytes(bytesIn(join(profile, "Default/IndexedDB")));

/** Sealed storage, Dexie storage and the floor take turns, so that whatever else the machine does falls on all. */
const sideBySide = (size) =>
  withProfile((sealedProfile) =>
    withProfile(async (dexieProfile) => {
      // Dexie storage takes half a minute to write this much, so it is asked once: a hiccup weighs little there.
      const refills = [];
      for (let run = 1; run < FILLS; run += 1) {
        refills.push(await withProfile((profile) => fill(profile, "sealed", size)));
      }
      const dexieFill = await fill(dexieProfile, "dexie", size);
      const fills = {
        sealed: median([...refills, await fill(sealedProfile, "sealed", size)]),
        dexie: dexieFill,
      };
      const opens = { sealed: [], dexie: [], floor: [] };
      for (let run = 1; run <= OPENS; run += 1) {
        say(`opening, ${run} of ${OPENS} …`);
        opens.sealed.push(await open(sealedProfile, "sealed", size));
        opens.dexie.push(await open(dexieProfile, "dexie", size));
        opens.floor.push(await inFreshBrowser(sealedProfile, "floor", []));
      }
      const disk = { sealed: diskOf(sealedProfile), dexie: diskOf(dexieProfile) };
      const inserts = { sealed: [], dexie: [] };
      for (let round = 1; round <= ROUNDS; round += 1) {
        say(`inserting, ${round} of ${ROUNDS} …`);
        inserts.sealed.push(...(await inFreshBrowser(sealedProfile, "inserts", ["sealed", INSERTS])));
        inserts.dexie.push(...(await inFreshBrowser(dexieProfile, "inserts", ["dexie", INSERTS])));
      }
      const figuresOf = (kind) => ({
        fillMs: fills[kind],
        ...medians(opens[kind]),
        diskMB: disk[kind],
        insertMedianMs: median(inserts[kind]),
        insertP95Ms: percentile(inserts[kind], 0.95),
      });
      return { sealed: figuresOf("sealed"), dexie: figuresOf("dexie"), floor: medians(opens.floor) };
    }),
  );

/** The same store at another size; `heap` opens it once more in a browser that is given no more than 1.2 GB. */
const grown = (size, { opens, heap }) =>
  withProfile(async (profile) => {
    const fillMs = await fill(profile, "sealed", size);
    const runs = [];
    for (let run = 0; run < opens; run += 1) runs.push(await open(profile, "sealed", size));
    const limited = heap
      ? await inFreshBrowser(profile, "open", ["sealed"], { heap: true, args: heapLimit })
      : undefined;
    return {
      fillMs,
      ...medians(runs),
      diskMB: diskOf(profile),
      ...(limited && { heapMB: megabytes(limited.heap) }),
    };
  });

try {
  const { sealed, dexie, floor } = await sideBySide(100_000);
  const small = await grown(10_000, { opens: OPENS });
  const large = await grown(500_000, { opens: 3, heap: true });
  report(
    "store",
    {
      sealed: rounded(sealed),
      dexie: rounded(dexie),
      floor: rounded(floor),
      sealed10k: rounded(small),
      sealed500k: rounded(large),
    },
    [
      atLeast(
        "open, read everything, first month: times faster than Dexie storage",
        dexie.allMs / sealed.allMs,
        6,
      ),
      atMost("open and first month, times the floor", sealed.monthMs / floor.ms, 2.5),
      atLeast("bulk insert, times faster than Dexie storage", dexie.fillMs / sealed.fillMs, 8),
      atMost("one durable insert with a live query, p95 ms", sealed.insertP95Ms, 10),
      atMost("disk, share of Dexie storage", sealed.diskMB / dexie.diskMB, 0.25),
      atMost("10k to 100k, times longer to open", sealed.monthMs / small.monthMs, 10),
      atMost("100k to 500k, times longer to open", large.monthMs / sealed.monthMs, 5),
      atMost("heap at 500k, MB", large.heapMB, 1200),
    ],
  );
} finally {
  server.close();
}

function rounded(figures) {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}
