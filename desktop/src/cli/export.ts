import { plainFormats, type PlainFormat } from "@coffer/core/export";
import { readArguments } from "./arguments.ts";
import { failed, misused, type Command } from "./command.ts";
import { withVault } from "./vault-folder.ts";

const usage = `export --vault FOLDER --format ${Object.keys(plainFormats).join("|")} --output FILE
      write everything in a form that anyone who gets the file can read`;

/** `coffer export`: the whole vault as a plain file. */
export const exportVault: Command = {
  usage,
  run: async (args, terminal) => {
    const parsed = readArguments(args, {
      vault: { type: "string" },
      format: { type: "string" },
      output: { type: "string" },
    });
    const folder = parsed?.values.vault ?? terminal.environment["COFFER_VAULT"];
    const { format = "json", output } = parsed?.values ?? {};
    if (parsed === null || folder === undefined || output === undefined || !isPlainFormat(format)) {
      return misused(terminal, usage);
    }
    const file = await withVault({ folder, without: "fail" }, terminal, async (engine) =>
      engine.data.exportPlain({ format }),
    );
    if (!file.ok) return failed(terminal, file.error);
    await terminal.writeFile(output, [file.value.bytes]);
    return 0;
  },
};

const isPlainFormat = (text: string): text is PlainFormat => Object.hasOwn(plainFormats, text);
