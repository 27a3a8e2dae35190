import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from "react";
import { dispatchKeys } from "./dispatch-keys.ts";
import { createCommandRegistry, type Command, type CommandGroup, type CommandRegistry } from "./registry.ts";

const CommandContext = createContext<CommandRegistry | null>(null);

/** Lets the screens below it offer commands, and runs them by their keys. */
export function CommandProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [registry] = useState(createCommandRegistry);
  useEffect(() => dispatchKeys(registry, window), [registry]);
  return <CommandContext value={registry}>{children}</CommandContext>;
}

const useRegistry = (): CommandRegistry => {
  const registry = useContext(CommandContext);
  if (registry === null) throw new Error("commands need a CommandProvider above them");
  return registry;
};

/**
 * Offers commands while the calling component is on the screen. The list may be made anew at every render: `run` is always
 * the newest, and the registry changes only with the ids, labels and keys.
 */
export const useCommands = (group: string, commands: readonly Command[]): void => {
  const registry = useRegistry();
  const newest = useRef(commands);
  useEffect(() => {
    newest.current = commands;
  });
  const shape = JSON.stringify(commands);
  useEffect(() => {
    const offered = (JSON.parse(shape) as Omit<Command, "run">[]).map((command) => ({
      ...command,
      run: () => newest.current.find((other) => other.id === command.id)?.run(),
    }));
    return registry.add({ name: group, commands: offered });
  }, [registry, group, shape]);
};

/** All commands offered now, by group. */
export const useCommandGroups = (): readonly CommandGroup[] => {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.groups);
};
