import { basename } from "node:path";
import type { Engine, EngineProblem, ImportFile, ImportPreview } from "@coffer/core/contract";
import { err, ok, type Result } from "@coffer/core/kernel";
import { isCurrencyCode } from "@coffer/core/money";
import { readArguments } from "./arguments.ts";
import { failed, misused, type Command, type Terminal } from "./command.ts";
import { withVault } from "./vault-folder.ts";

const usage = `import --vault FOLDER FILE... [--currency CODE]
      add the statements to the vault in the folder; a new vault counts in CODE (EUR)`;

/** `coffer import`: all files or none, as one step that can be undone; what was imported before is left out. */
export const importStatements: Command = {
  usage,
  run: async (args, terminal) => {
    const parsed = readArguments(args, { vault: { type: "string" }, currency: { type: "string" } });
    const folder = parsed?.values.vault ?? terminal.environment["COFFER_VAULT"];
    const currency = parsed?.values.currency ?? "EUR";
    if (
      parsed === null ||
      folder === undefined ||
      parsed.positionals.length === 0 ||
      !isCurrencyCode(currency)
    ) {
      return misused(terminal, usage);
    }
    const files = await readFiles(parsed.positionals, terminal);
    if (!files.ok) return failed(terminal, files.error);
    const place = { folder, without: { create: currency } };
    const added = await withVault(place, terminal, async (engine) => addFiles(engine, files.value));
    if (!added.ok) return failed(terminal, added.error);
    terminal.out(`${JSON.stringify(added.value)}\n`);
    return 0;
  },
};

const readFiles = async (
  paths: readonly string[],
  terminal: Terminal,
): Promise<Result<readonly ImportFile[], EngineProblem>> => {
  const files: ImportFile[] = [];
  for (const path of paths) {
    const bytes = await terminal.readFile(path).catch(() => null);
    if (bytes === null) return err({ code: "file/not_readable", facts: { path } });
    files.push({ name: basename(path), bytes });
  }
  return ok(files);
};

const addFiles = async (
  engine: Engine,
  files: readonly ImportFile[],
): Promise<
  Result<{ readonly added: number; readonly duplicates: number; readonly skipped: number }, EngineProblem>
> => {
  const preview = await engine.imports.preview({ files, accountId: null }, () => undefined);
  if (!preview.ok) return preview;
  const broken = firstProblem(preview.value);
  if (broken !== null) return err(broken);
  const { previewId, counts } = preview.value;
  const committed = await engine.imports.commit({ previewId }, () => undefined);
  // A statement without a new line may still confirm what was written by hand.
  if (!committed.ok && committed.error.code !== "import/nothing_to_import") return committed;
  const added = committed.ok ? committed.value.added : 0;
  return ok({ added, duplicates: counts.duplicate, skipped: counts.skipped });
};

const firstProblem = ({ files }: ImportPreview): EngineProblem | null => {
  const broken = files.find(({ problem }) => problem !== null);
  return broken?.problem === undefined || broken.problem === null
    ? null
    : { ...broken.problem, facts: { ...broken.problem.facts, file: broken.name } };
};
