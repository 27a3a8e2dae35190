/** What of a keyboard event decides which command is meant. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The name of a pressed key with its modifiers, as commands write it: `mod+shift+z`, `?`, `enter`. Shift is not named where it
 * only makes another character (`?` is Shift and a key that differs by keyboard).
 */
export const chordOf = (press: KeyPress): string => {
  const key = names[press.key] ?? press.key.toLowerCase();
  const letter = /^[a-z]$/.test(key);
  const spelt = letter || key.length > 1;
  return [
    press.ctrlKey || press.metaKey ? "mod+" : "",
    press.altKey ? "alt+" : "",
    press.shiftKey && spelt ? "shift+" : "",
    key,
  ].join("");
};

const names: Readonly<Record<string, string>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Escape: "escape",
  Enter: "enter",
  Backspace: "backspace",
  Delete: "delete",
  " ": "space",
};
