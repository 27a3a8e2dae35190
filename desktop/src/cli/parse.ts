import { basename } from "node:path";
import { parseStatementFile } from "@coffer/core/import";
import { readArguments } from "./arguments.ts";
import { failed, misused, type Command } from "./command.ts";
import { statementFileAsJson, statementFileAsText } from "./statement-output.ts";

const usage = "parse FILE [--json]\n      read a statement file of any known format and show what it holds";

/** `coffer parse`: what the import would see, without a vault. */
export const parse: Command = {
  usage,
  run: async (args, terminal) => {
    const parsed = readArguments(args, { json: { type: "boolean" } });
    const [path, ...others] = parsed?.positionals ?? [];
    if (parsed === null || path === undefined || others.length > 0) return misused(terminal, usage);
    const bytes = await terminal.readFile(path).catch(() => null);
    if (bytes === null) return failed(terminal, { code: "file/not_readable", facts: { path } });
    const file = parseStatementFile(bytes, { name: basename(path) });
    if (!file.ok) return failed(terminal, file.error);
    terminal.out(
      parsed.values.json === true ? `${statementFileAsJson(file.value)}\n` : statementFileAsText(file.value),
    );
    return 0;
  },
};
