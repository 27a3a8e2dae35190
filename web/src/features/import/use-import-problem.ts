import type { EngineProblem } from "@coffer/core/contract";
import { useMessages } from "../../i18n/index.ts";
import { useProblemText } from "../../views/index.ts";
import { importMessages } from "./messages.ts";

/** Says what is wrong with a file and what to do about it. */
export const useImportProblem = (): ((problem: EngineProblem) => {
  readonly title: string;
  readonly help: string | null;
}) => {
  const t = useMessages(importMessages);
  const textOf = useProblemText();
  // The codes come from the engine at run time: the typed keys cannot help here.
  const say = t as unknown as {
    (key: string, facts?: Record<string, string>): string;
    has: (key: string) => boolean;
  };
  return (problem) => {
    const [domain, name = ""] = problem.code.split("/");
    if (domain !== "import") return { title: textOf(problem), help: null };
    const key = `problems.${say.has(`problems.${name}.title`) ? name : "unknown"}`;
    const known: EngineProblem["facts"] = { line: "", format: "", ...problem.facts, code: problem.code };
    const facts = Object.fromEntries(Object.entries(known).map(([fact, value]) => [fact, String(value)]));
    return { title: say(`${key}.title`, facts), help: say(`${key}.help`, facts) };
  };
};
