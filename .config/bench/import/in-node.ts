import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Engine, EngineViews } from "../../../core/src/contract/index.ts";
import { ok } from "../../../core/src/kernel/index.ts";
import { CurrencyCode } from "../../../core/src/money/index.ts";
import type { Terminal } from "../../../desktop/src/cli/command.ts";
import { withVault } from "../../../desktop/src/cli/vault-folder.ts";

/*
 * One process, one vault, some imports one after the other: `--folder F FILES…`, every argument one import, whose files
 * are parted by commas. Prints what each took, as a line of JSON.
 */

const { values, positionals } = parseArgs({
  options: { folder: { type: "string" } },
  allowPositionals: true,
});

const silent = { err: () => {}, environment: { COFFER_PASSPHRASE: "nine tin lanterns over the weir" } };

const everything: EngineViews["register"]["params"] = {
  filter: {},
  sort: { by: "date", direction: "descending" },
  offset: 0,
  limit: 50,
};

/** Resolves once the register has so many rows. */
const rowsSeen = async (engine: Engine, least: number): Promise<number> =>
  new Promise((resolve) => {
    const stop = engine.watch("register", everything, ({ count }) => {
      if (count < least) return;
      stop();
      resolve(count);
    });
  });

const valueOf = async <T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: object }>,
): Promise<T> => {
  const settled = await answer;
  if (!settled.ok) throw new Error(JSON.stringify(settled.error));
  return settled.value;
};

/** From the bytes in hand to rows that are on the disk and in the register. */
const importFiles = async (engine: Engine, paths: readonly string[]) => {
  const files = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
  const before = await rowsSeen(engine, 0);
  const start = performance.now();
  const preview = await valueOf(engine.imports.preview({ files, accountId: null }, () => {}));
  const previewed = performance.now();
  const { counts } = preview;
  if (counts.included > 0) {
    const seen = rowsSeen(engine, before + counts.included);
    await valueOf(engine.imports.commit({ previewId: preview.previewId }, () => {}));
    await seen;
  }
  return { ms: performance.now() - start, previewMs: previewed - start, ...counts };
};

const place = { folder: values.folder ?? "", without: { create: CurrencyCode.parse("USD") } };
const imports = await valueOf(
  withVault(place, silent as unknown as Terminal, async (engine) => {
    const done: Awaited<ReturnType<typeof importFiles>>[] = [];
    for (const argument of positionals) done.push(await importFiles(engine, argument.split(",")));
    return ok(done);
  }),
);
process.stdout.write(`${JSON.stringify({ imports })}\n`);
