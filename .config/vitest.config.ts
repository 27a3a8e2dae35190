import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["{core,web,desktop,sync-server}/src/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
  },
});
