import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser, withProfile } from "./harness/browser.mjs";
import { bankCsv, nextStatement, oneOfx, peerTakesPart, statementFiles } from "./harness/data.mjs";
import { bundleForNode, runFresh } from "./harness/node-entry.mjs";
import { option } from "./harness/options.mjs";
import { measureImportActual, measureOpenActual } from "./harness/peer.mjs";
import { createVault, dropFile, longestTask, rowCount, until, watchPage } from "./harness/person.mjs";
import { atLeast, atMost, median, report, round, say } from "./harness/report.mjs";
import { withServedApp } from "./harness/served-app.mjs";

const size = option("size", 100_000);
const runs = option("runs", 5);
const csvRows = size / 2;
const ofxRows = size / 10;
const statementRows = size / 100;

const folder = mkdtempSync(join(tmpdir(), "coffer-bench-"));

/** Imports into a vault in a folder, one after the other, in a fresh process of Node. */
const importInNode = (script, vault, imports) =>
  runFresh(script, ["--folder", vault, ...imports.map((files) => files.join(","))]).imports;

const newVault = (name) => {
  const vault = join(folder, name);
  rmSync(vault, { recursive: true, force: true });
  return vault;
};

/** A file of a growing number of lines, each into an empty vault. */
const measureEmpty = async (script) => {
  const bySize = {};
  for (const rows of [ofxRows / 10, ofxRows, size]) {
    const file = await oneOfx(rows);
    const times = [];
    for (let run = 0; run < (rows === ofxRows ? runs : Math.min(runs, 3)); run += 1) {
      const [imported] = importInNode(script, newVault("empty"), [[file]]);
      if (imported.fresh !== rows) throw new Error(`${imported.fresh} of ${rows} lines were imported`);
      times.push(imported.ms);
    }
    say(`an OFX of ${rows} lines into an empty vault: ${round(median(times))} ms`);
    bySize[rows] = median(times);
  }
  return bySize;
};

/** A statement of which half is in the vault already. */
const measureLarge = async (script) => {
  const full = newVault("full");
  const files = await statementFiles(size, "ofx");
  importInNode(script, full, [files]);
  const statement = nextStatement(
    files.find((file) => file.endsWith("checking.ofx")) ?? files[0],
    statementRows,
  );
  const times = [];
  const repeats = [];
  for (let run = 0; run < runs; run += 1) {
    const vault = newVault("copy");
    cpSync(full, vault, { recursive: true });
    const [added, again] = importInNode(script, vault, [[statement], [statement]]);
    if (added.duplicate !== statementRows / 2 || again.duplicate !== statementRows)
      throw new Error(`${added.duplicate} and ${again.duplicate} of ${statementRows} lines were found again`);
    times.push(added.ms);
    repeats.push(again.ms);
  }
  say(`${statementRows} lines into ${size}: ${round(median(times))} ms`);
  return { ms: median(times), againMs: median(repeats) };
};

/** A bank's table, from the drop on the window to its rows in the register. */
const measureDrop = (address) =>
  withProfile(async (profile) => {
    const context = await openBrowser(profile, { locale: "en-US" });
    context.setDefaultTimeout(300_000);
    await watchPage(context);
    try {
      const page = await context.newPage();
      await page.goto(address);
      await createVault(page);
      const dropped = await dropFile(page, "statement.csv", bankCsv(csvRows));
      await until(page, "button", "Add ");
      const previewed = await page.evaluate(() => performance.now());
      await page.getByRole("button", { name: /^Add / }).click();
      const seen = await until(page, "register", "");
      const rows = Number(await rowCount(page)) - 1;
      if (rows < csvRows) throw new Error(`${rows} of ${csvRows} lines were imported`);
      say(
        `a table of ${csvRows} lines: preview ${round(previewed - dropped)} ms, seen ${round(seen - dropped)} ms`,
      );
      return {
        previewMs: previewed - dropped,
        ms: seen - dropped,
        longestTaskMs: await longestTask(page, dropped),
      };
    } finally {
      await context.close();
    }
  });

try {
  const script = await bundleForNode(".config/bench/import/in-node.ts", "import");
  const withActual = peerTakesPart();
  const empty = await measureEmpty(script);
  const actualEmpty = withActual ? measureImportActual(ofxRows).txMs : undefined;
  const large = await measureLarge(script);
  const actualLarge = withActual ? measureOpenActual(size) : undefined;
  const drops = [];
  await withServedApp(async (address) => {
    for (let run = 0; run < Math.min(runs, 3); run += 1) drops.push(await measureDrop(address));
  });
  const dropMs = median(drops.map(({ ms }) => ms));
  const longest = median(drops.map(({ longestTaskMs }) => longestTaskMs));
  report(
    "import",
    {
      emptyMs: Object.fromEntries(Object.entries(empty).map(([rows, ms]) => [rows, round(ms)])),
      statementMs: round(large.ms),
      sameStatementAgainMs: round(large.againMs),
      tablePreviewMs: round(median(drops.map(({ previewMs }) => previewMs))),
      tableMs: round(dropMs),
      ...(withActual && {
        actual: {
          emptyMs: round(actualEmpty),
          statementMs: round(actualLarge.import1k.ms),
          sameStatementAgainMs: round(actualLarge.reimport1k.ms),
        },
      }),
    },
    [
      atMost(`${csvRows} rows of CSV from drop to durable and visible, s`, dropMs / 1000, 5),
      atMost("longest task on the screen's thread meanwhile, ms", longest, 50),
      atMost(
        "growth 1,000 to 10,000 lines into an empty vault (times)",
        empty[ofxRows] / empty[ofxRows / 10],
        10,
      ),
      atMost("growth 10,000 to 100,000 lines into an empty vault (times)", empty[size] / empty[ofxRows], 10),
      ...(withActual
        ? [
            atLeast(
              `OFX of ${ofxRows} rows into an empty vault: times faster than importTransactions`,
              actualEmpty / empty[ofxRows],
              20,
            ),
            atLeast(
              `${statementRows} rows into ${size}: times faster than importTransactions`,
              actualLarge.import1k.ms / large.ms,
              50,
            ),
          ]
        : []),
    ],
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
