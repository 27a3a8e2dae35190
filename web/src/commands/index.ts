export { CommandProvider, useCommandGroups, useCommands } from "./CommandProvider.tsx";
export type { Command, CommandGroup } from "./registry.ts";
