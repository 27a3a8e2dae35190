import { root, install } from "./setup.mjs";

const startedFrom = process.env.INIT_CWD ?? root;
install();
const { build } = await import("./build.mjs");
await build();
process.chdir(startedFrom);
await import("../desktop/dist/coffer.mjs");
