import { fc } from "@fast-check/vitest";

const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
const runs = Number(process.env["SOAK_SCHEDULES"] ?? 0);

/** One seed for every property of a run, printed with a failure: `SEED=… npx vitest run …` plays it again. */
fc.configureGlobal({ seed, ...(runs > 0 ? { numRuns: runs } : {}) });
