import { readFile, writeFile } from "node:fs/promises";
import { coffer } from "./coffer.ts";
import { askSecret } from "./ask-secret.ts";

process.exitCode = await coffer(process.argv.slice(2), {
  readFile,
  writeFile: async (path, chunks) => writeFile(path, chunks, { mode: 0o600 }),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  environment: process.env,
  askSecret,
});
