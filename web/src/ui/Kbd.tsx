import type { ReactElement } from "react";
import { classNames } from "./class-names.ts";

/** Keys as they stand on the person's keyboard: `mod+shift+Z` is ⇧⌘Z on a Mac, Ctrl Shift Z elsewhere. */
export function Kbd({
  keys,
  tone = "plain",
}: {
  /** Joined with `+`; `mod` is Command or Control. Keys pressed one after another are parted by a space. */
  readonly keys: string;
  readonly tone?: "plain" | "inverse";
}): ReactElement {
  return (
    <span className="inline-flex gap-1 whitespace-nowrap">
      {keys.split(" ").map((chord) => (
        <kbd
          key={chord}
          className={classNames(
            "inline-flex h-5 min-w-5 items-center justify-center rounded-small px-1 font-sans text-12",
            tone === "plain" ? "border border-hairline bg-wash text-soft" : "bg-paper/15 text-paper",
          )}
        >
          {chord
            .split("+")
            .map((key) => (onMac ? macNames : otherNames)[key] ?? key)
            .join(onMac ? "" : " ")}
        </kbd>
      ))}
    </span>
  );
}

const onMac = /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

const macNames: Readonly<Record<string, string>> = {
  mod: "⌘",
  shift: "⇧",
  alt: "⌥",
  ctrl: "⌃",
  enter: "↵",
  escape: "esc",
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  backspace: "⌫",
  delete: "⌦",
  space: "space",
};

const otherNames: Readonly<Record<string, string>> = {
  ...macNames,
  mod: "Ctrl",
  shift: "Shift",
  alt: "Alt",
  ctrl: "Ctrl",
  enter: "Enter",
  escape: "Esc",
  backspace: "Backspace",
  delete: "Del",
};
