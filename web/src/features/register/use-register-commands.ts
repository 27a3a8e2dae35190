import { useCommands } from "../../commands/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { registerMessages } from "./messages.ts";

/** What the keyboard and the palette can do in the register. */
export interface RegisterCommands {
  readonly next: () => void;
  readonly previous: () => void;
  readonly create: () => void;
  readonly edit: () => void;
  readonly split: () => void;
  readonly transfer: () => void;
  readonly clear: () => void;
  readonly select: () => void;
  readonly selectAll: () => void;
  readonly deselect: () => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
  readonly uncategorise: () => void;
  readonly details: () => void;
  readonly otherLeg: () => void;
  readonly search: () => void;
  readonly filter: () => void;
}

/** Offers the register's commands while it is on the screen. */
export const useRegisterCommands = (run: RegisterCommands): void => {
  const t = useMessages(registerMessages);
  useCommands(t("commands.group"), [
    { id: "next", label: t("commands.next"), keys: "j", run: run.next, keyOnly: true },
    { id: "previous", label: t("commands.previous"), keys: "k", run: run.previous, keyOnly: true },
    { id: "new", label: t("commands.new"), keys: "n", icon: "plus", run: run.create },
    { id: "edit", label: t("commands.edit"), keys: "e", icon: "edit", run: run.edit },
    { id: "split", label: t("commands.split"), keys: "s", icon: "split", run: run.split },
    { id: "transfer", label: t("commands.transfer"), keys: "t", icon: "transfer", run: run.transfer },
    { id: "clear", label: t("commands.clear"), keys: "c", icon: "circle-check", run: run.clear },
    { id: "select", label: t("commands.select"), keys: "x", run: run.select, keyOnly: true },
    { id: "select-all", label: t("commands.selectAll"), keys: "mod+a", run: run.selectAll },
    { id: "deselect", label: t("commands.deselect"), keys: "escape", run: run.deselect, keyOnly: true },
    { id: "remove", label: t("commands.remove"), keys: "delete", icon: "trash", run: run.remove },
    { id: "remove-back", label: t("commands.remove"), keys: "backspace", run: run.remove, keyOnly: true },
    { id: "duplicate", label: t("commands.duplicate"), keys: "d", icon: "copy", run: run.duplicate },
    { id: "uncategorise", label: t("commands.uncategorise"), keys: "u", run: run.uncategorise },
    { id: "details", label: t("commands.details"), keys: "i", icon: "sidebar", run: run.details },
    { id: "other-leg", label: t("commands.otherLeg"), keys: "o", icon: "arrow-right", run: run.otherLeg },
    { id: "search", label: t("commands.search"), keys: "/", icon: "search", run: run.search },
    { id: "filter", label: t("commands.filter"), keys: "f", icon: "filter", run: run.filter },
  ]);
};
