import { chordOf } from "./key-chord.ts";
import type { Command, CommandRegistry } from "./registry.ts";

/** How long the second key of `g o` may take, in milliseconds. */
const SEQUENCE_PAUSE = 1200;

/** Runs the command whose keys are pressed anywhere on the page, until the returned function is called. */
export const dispatchKeys = (registry: CommandRegistry, target: Window): (() => void) => {
  let prefix = "";
  let pressedAt = 0;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.key === "Shift") return;
    const chord = chordOf(event);
    const keys = prefix !== "" && event.timeStamp - pressedAt < SEQUENCE_PAUSE ? `${prefix} ${chord}` : chord;
    const commands = registry.groups().flatMap((group) => group.commands);
    const command = commands.findLast((each) => each.keys?.toLowerCase() === keys);
    prefix = commands.some((each) => each.keys?.toLowerCase().startsWith(`${keys} `)) ? keys : "";
    pressedAt = event.timeStamp;
    if (command === undefined || !isMeant(command, event.target)) return;
    event.preventDefault();
    prefix = "";
    command.run();
  };

  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
};

/** A bare key belongs to the field one types in, and to the dialog or menu that is open. */
const isMeant = (command: Command, target: EventTarget | null): boolean => {
  if (!(target instanceof Element)) return true;
  if (target.closest("[role=dialog],[role=alertdialog],[role=menu],[role=listbox]") !== null) {
    return command.whileTyping === true;
  }
  const typing = target.closest(
    "input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]",
  );
  return typing === null || command.whileTyping === true;
};
