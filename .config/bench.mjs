import { existsSync, readdirSync } from "node:fs";
import { install, run } from "./setup.mjs";

const [name, ...rest] = process.argv.slice(2);
const names = readdirSync(".config/bench")
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -".mjs".length));

if (name === undefined || !existsSync(`.config/bench/${name}.mjs`)) {
  console.error(`usage: npm run bench -- NAME [--json]    NAME is one of ${names.join(", ")}`);
  process.exit(2);
}
install();
run("node", ["--expose-gc", `.config/bench/${name}.mjs`, ...rest]);
