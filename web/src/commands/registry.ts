import type { IconName } from "../ui/index.ts";

/** Something the person can do from where they are. One list feeds the keys, the palette and the keyboard map. */
export interface Command {
  /** Unique within its group. */
  readonly id: string;
  readonly label: string;
  /** `mod+K`, `shift+N`, `?`, `g o` (one after the other); `mod` is Command or Control. */
  readonly keys?: string;
  readonly icon?: IconName;
  readonly run: () => void;
  /** Only a key, not worth a line in the palette: moving about in a list. */
  readonly keyOnly?: boolean;
  /** Also while typing in a field; only sensible with `mod`. */
  readonly whileTyping?: boolean;
}

export interface CommandGroup {
  readonly name: string;
  readonly commands: readonly Command[];
}

/** The commands of what is on the screen now; later groups win over earlier ones when both want a key. */
export interface CommandRegistry {
  readonly groups: () => readonly CommandGroup[];
  readonly subscribe: (changed: () => void) => () => void;
  /** Adds a group until the returned function is called. */
  readonly add: (group: CommandGroup) => () => void;
}

export const createCommandRegistry = (): CommandRegistry => {
  let groups: readonly CommandGroup[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly CommandGroup[]): void => {
    groups = next;
    for (const listener of listeners) listener();
  };
  return {
    groups: () => groups,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    add: (group) => {
      change([...groups, group]);
      return () => change(groups.filter((other) => other !== group));
    },
  };
};
