import { benchData } from "./bench-data.ts";
import type { Command, ExitCode, Terminal } from "./command.ts";
import { exportVault } from "./export.ts";
import { importStatements } from "./import.ts";
import { parse } from "./parse.ts";
import { query } from "./query.ts";

const commands: { readonly [name: string]: Command } = {
  parse,
  import: importStatements,
  export: exportVault,
  query,
  "bench-data": benchData,
};

/** The `coffer` command: finds the named command and runs it. */
export const coffer = async (argv: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const [name = "", ...args] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command.run(args, terminal);
  const isHelp = name === "" || name === "help" || name === "--help" || name === "-h";
  (isHelp ? terminal.out : terminal.err)(overview);
  return isHelp ? 0 : 1;
};

const overview = `Usage: coffer COMMAND

${Object.values(commands)
  .map(({ usage }) => `  ${usage}\n`)
  .join("")}
The passphrase is asked for, or taken from COFFER_PASSPHRASE; the folder may stand in COFFER_VAULT.
`;
