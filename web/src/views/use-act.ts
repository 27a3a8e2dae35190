import type { EngineProblem } from "@coffer/core/contract";
import type { Result } from "@coffer/core/kernel";
import { defineMessages, useMessages } from "../i18n/index.ts";
import { dismissToast, showToast } from "../ui/index.ts";
import { useEngine } from "./EngineProvider.tsx";
import { useProblemText } from "./use-problem-text.ts";

const actMessages = defineMessages("act", { undo: "Undo" });

/**
 * The one toast that offers Undo. Undo takes back the newest action, so the offer stands only until the next one: that
 * takes the toast's place, or takes it away.
 */
export const UNDO_TOAST = "undo";

/** How a command's outcome is told. */
interface Telling {
  /** What happened, in the past tense: "Deleted 3 transactions". Without it success is silent. */
  readonly done?: string;
  /** Offers to take it back; true unless said otherwise. */
  readonly undo?: boolean;
}

/**
 * Waits for a command and tells its outcome in a toast: what happened, with Undo, or what went wrong. The answer is returned
 * as well, for what comes next.
 *
 * @example
 * const act = useAct();
 * await act(engine.ledger.remove({ ids }), { done: t("removed", { count: ids.length }) });
 */
export const useAct = (): (<T>(
  answer: Promise<Result<T, EngineProblem>>,
  telling?: Telling,
) => Promise<Result<T, EngineProblem>>) => {
  const engine = useEngine();
  const textOf = useProblemText();
  const t = useMessages(actMessages);
  return async (answer, { done, undo = true } = {}) => {
    const outcome = await answer;
    if (!outcome.ok) {
      showToast({ tone: "trouble", title: textOf(outcome.error) });
      return outcome;
    }
    if (done === undefined || !undo) dismissToast(UNDO_TOAST);
    if (done !== undefined) {
      const action = { label: t("undo"), onAction: () => void engine.history.undo() };
      showToast({ title: done, ...(undo ? { action, key: UNDO_TOAST } : {}) });
    }
    return outcome;
  };
};
