import type { EngineProblem } from "@coffer/core/contract";
import { useMessages } from "../i18n/index.ts";
import { engineMessages } from "./messages.ts";

/** Says in words what an engine's failure means; a code without words of its own is named, so that it can be reported. */
export const useProblemText = (): ((problem: EngineProblem) => string) => {
  const t = useMessages(engineMessages);
  // The codes come from the engine at run time: the typed keys cannot help here.
  const say = t as unknown as {
    (key: string, facts?: Record<string, string>): string;
    has: (key: string) => boolean;
  };
  return ({ code, facts }) => {
    const key = `problem.${code.replace("/", ".")}`;
    const texts = Object.entries(facts ?? {}).map(([name, fact]) => [name, String(fact)] as const);
    return say.has(key) ? say(key, Object.fromEntries(texts)) : t("problem.unknown", { code });
  };
};
