export { engineCommands, type EngineSection } from "./commands.ts";
export type * from "./engine.ts";
