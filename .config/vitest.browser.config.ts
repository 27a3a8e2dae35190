import { defineConfig } from "vitest/config";

/** Journeys in a real Chromium over the built app, served by the real server under its real headers. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["web/e2e/**/*.test.ts"],
    globalSetup: [new URL("../web/e2e/served-app.ts", import.meta.url).pathname],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As long as anything else that a journey awaits: see `PATIENCE` in web/e2e/browser.ts.
    expect: { poll: { timeout: 20_000 } },
    // One browser at a time: journeys measure nothing, but two on two cores time each other out.
    fileParallelism: false,
  },
});
