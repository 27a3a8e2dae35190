import { defineConfig } from "vitest/config";

/** The property tests again, for longer: `npm run soak -- NAME --schedules N --seed S`. NAME is part of a file's path. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["core/src/**/*.property.test.ts", "core/src/**/*.soak.test.ts"],
    setupFiles: [new URL("./seed.ts", import.meta.url).pathname],
    testTimeout: 24 * 3_600_000,
  },
});
