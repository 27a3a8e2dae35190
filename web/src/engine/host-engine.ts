import { createEngine } from "@coffer/core/app";
import type { Engine } from "@coffer/core/contract";
import { browserWorld } from "./browser-world.ts";
import { createEngineLock } from "./engine-lock.ts";
import { createExclusiveEngine } from "./exclusive-engine.ts";

/** The engine of a worker. */
export const hostEngine = (): Engine =>
  createExclusiveEngine(() => createEngine(browserWorld()), createEngineLock());

/** Resolves when the tab that holds this lock is no more: its end, orderly or not, releases it. */
export const lifelineEnd = async (lifeline: string): Promise<void> => {
  await navigator.locks.request(lifeline, () => {});
};
