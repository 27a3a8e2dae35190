import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;
const shared = {
  root,
  setupFiles: [new URL("./seed.ts", import.meta.url).pathname],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** Folders whose modules keep something between tests: RxDB counts collections, the engine opens vaults. */
const stateful = "core/src/{store,app}/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      // Pure functions need no fresh world per file: loading fast-check and zod once is most of the time saved.
      {
        test: {
          ...shared,
          name: "pure",
          isolate: false,
          include: ["{core,web,desktop,sync-server}/src/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/*.soak.test.ts", stateful],
        },
      },
      { test: { ...shared, name: "stateful", include: [stateful] } },
    ],
  },
});
