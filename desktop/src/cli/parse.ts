import { parseArgs } from "node:util";
import { parseStatementFile } from "@coffer/core/import";
import { basename } from "node:path";
import { failed, misused, type Command } from "./command.ts";
import { statementFileAsJson, statementFileAsText } from "./statement-output.ts";

const usage = "parse FILE [--json]    read a statement file of any known format and show what it holds";

/** `coffer parse`: what the import would see, without a vault. */
export const parse: Command = {
  usage,
  run: async (args, terminal) => {
    const parsed = readArguments(args);
    if (parsed === null) return misused(terminal, usage);
    const bytes = await terminal.readFile(parsed.path).catch(() => null);
    if (bytes === null) return failed(terminal, { code: "file/not_readable", facts: { path: parsed.path } });
    const file = parseStatementFile(bytes, { name: basename(parsed.path) });
    if (!file.ok) return failed(terminal, file.error);
    terminal.out(parsed.json ? `${statementFileAsJson(file.value)}\n` : statementFileAsText(file.value));
    return 0;
  },
};

const readArguments = (args: readonly string[]): { readonly path: string; readonly json: boolean } | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    const [path, ...others] = positionals;
    return path === undefined || others.length > 0 ? null : { path, json: values.json };
  } catch {
    return null;
  }
};
