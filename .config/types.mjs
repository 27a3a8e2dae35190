import { run } from "./setup.mjs";

for (const surface of ["core", "core/src/store/node", "web", "desktop", "sync-server"]) {
  run("npx", ["tsc", "--project", `${surface}/tsconfig.json`]);
}
