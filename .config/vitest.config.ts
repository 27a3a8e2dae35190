import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["{core,web,desktop,sync-server}/src/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/*.soak.test.ts"],
    setupFiles: [new URL("./seed.ts", import.meta.url).pathname],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
