export { createEngine } from "./engine.ts";
export type { EngineWorld, Timer, VaultShelf } from "./ports.ts";
