import { readFile } from "node:fs/promises";
import { coffer } from "./coffer.ts";

process.exitCode = await coffer(process.argv.slice(2), {
  readFile,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
