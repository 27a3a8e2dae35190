import { install } from "./setup.mjs";

install();
const { build } = await import("./build.mjs");
await build();
await import("../sync-server/dist/main.mjs");
