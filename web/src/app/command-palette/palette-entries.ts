import { rankNames } from "@coffer/core/search";
import type { IconName } from "../../ui/index.ts";

/** One line of the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly detail?: string | undefined;
  readonly keys?: string | undefined;
  readonly icon: IconName;
  readonly run: () => void;
}

/** How many lines the palette shows at most: more is no longer choosing. */
const LIMIT = 40;

/**
 * What fits the typed text, best first; groups keep together in the order of their best line. Without text only what can always be
 * done: places and actions, not every payee.
 */
export const paletteEntries = (
  typed: string,
  always: readonly PaletteEntry[],
  found: readonly PaletteEntry[],
): readonly PaletteEntry[] => {
  if (typed.trim() === "") return always;
  const ranked = rankNames(typed, [...always, ...found], LIMIT).map(({ item }) => item);
  const groups = [...new Set(ranked.map((entry) => entry.group))];
  return groups.flatMap((group) => ranked.filter((entry) => entry.group === group));
};
