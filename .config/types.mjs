import { run } from "./setup.mjs";

/** The pure rows come first and see neither DOM nor Node. */
const projects = [
  "core/tsconfig.pure.json",
  "core/tsconfig.json",
  "core/src/store/node/tsconfig.json",
  "web/tsconfig.json",
  "desktop/tsconfig.json",
  "sync-server/tsconfig.json",
];

for (const project of projects) run("npx", ["tsc", "--project", project]);
