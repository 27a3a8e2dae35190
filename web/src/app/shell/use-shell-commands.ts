import type { ActionView, EngineProblem } from "@coffer/core/contract";
import type { Result } from "@coffer/core/kernel";
import { useNavigate } from "@tanstack/react-router";
import { useCommands } from "../../commands/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { showToast } from "../../ui/index.ts";
import { UNDO_TOAST, useEngine, useProblemText } from "../../views/index.ts";
import { appMessages } from "../messages.ts";
import { useActionText } from "../use-action-text.ts";
import { useHiddenAmounts } from "../use-hidden-amounts.ts";
import { places } from "./places.ts";

/** Offers what can be done from every screen. */
export const useShellCommands = ({
  openPalette,
  openKeyboardMap,
  toggleSidebar,
}: {
  readonly openPalette: () => void;
  readonly openKeyboardMap: () => void;
  readonly toggleSidebar: () => void;
}): void => {
  const t = useMessages(appMessages);
  const engine = useEngine();
  const navigate = useNavigate();
  const [hidden, setHidden] = useHiddenAmounts();
  const { undo, redo } = useUndoRedo();
  const theme = (choice: "light" | "dark" | "system") => () =>
    void engine.ledger.savePreferences({ theme: choice });

  useCommands(
    t("commands.goTo"),
    places.map((place) => ({
      id: place.id,
      label: t(`places.${place.id}`),
      icon: place.icon,
      keys: `g ${place.letter}`,
      run: () => void navigate({ to: place.to }),
    })),
  );
  useCommands(t("commands.actions"), [
    {
      id: "palette",
      label: t("commands.palette"),
      keys: "mod+k",
      run: openPalette,
      keyOnly: true,
      whileTyping: true,
    },
    { id: "undo", label: t("commands.undo"), icon: "undo", keys: "mod+z", run: undo },
    { id: "redo", label: t("commands.redo"), icon: "redo", keys: "mod+shift+z", run: redo },
    {
      id: "lock",
      label: t("commands.lock"),
      icon: "lock",
      keys: "mod+shift+l",
      run: () => void engine.session.lock(),
      whileTyping: true,
    },
    {
      id: "backup",
      label: t("commands.backup"),
      icon: "download",
      run: () => void navigate({ to: "/settings/$section", params: { section: "data" } }),
    },
  ]);
  useCommands(t("commands.view"), [
    {
      id: "hide",
      label: t("commands.hideAmounts"),
      icon: "eye",
      keys: "mod+shift+h",
      run: () => setHidden(!hidden),
      whileTyping: true,
    },
    { id: "sidebar", label: t("bar.collapse"), icon: "sidebar", keys: "mod+b", run: toggleSidebar },
    { id: "light", label: t("commands.themeLight"), icon: "sun", run: theme("light") },
    { id: "dark", label: t("commands.themeDark"), icon: "moon", run: theme("dark") },
    { id: "system", label: t("commands.themeSystem"), icon: "monitor", run: theme("system") },
    { id: "keyboard", label: t("commands.keyboardMap"), icon: "keyboard", keys: "?", run: openKeyboardMap },
  ]);
};

/** Takes the last action back, or does it again, and says which one it was. */
const useUndoRedo = (): { readonly undo: () => void; readonly redo: () => void } => {
  const t = useMessages(appMessages);
  const engine = useEngine();
  const actionText = useActionText();
  const problemText = useProblemText();
  const tell = async (
    answer: Promise<Result<ActionView, EngineProblem>>,
    message: "undo" | "redo",
    way: { readonly label: string; readonly onAction: () => void },
  ): Promise<void> => {
    const outcome = await answer;
    showToast(
      outcome.ok
        ? {
            key: UNDO_TOAST,
            title: t(`undone.${message}`, { action: actionText(outcome.value) }),
            action: way,
          }
        : { key: UNDO_TOAST, title: problemText(outcome.error) },
    );
  };
  const undo = (): void =>
    void tell(engine.history.undo(), "undo", { label: t("commands.redo"), onAction: () => redo() });
  const redo = (): void =>
    void tell(engine.history.redo(), "redo", { label: t("commands.undo"), onAction: () => undo() });
  return { undo, redo };
};
