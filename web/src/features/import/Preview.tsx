import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { registerSearchOf } from "../../navigation/index.ts";
import { ErrorNote, showToast } from "../../ui/index.ts";
import { UNDO_TOAST, useEngine } from "../../views/index.ts";
import { CommitBar } from "./CommitBar.tsx";
import type { ImportState } from "./import-session.ts";
import { importMessages } from "./messages.ts";
import type { TableQuestion } from "./open-questions.ts";
import { Part } from "./Part.tsx";
import { PartList } from "./PartList.tsx";
import { useImportProblem } from "./use-import-problem.ts";
import { useImportSession } from "./use-import-session.ts";
import { partsOf } from "./view.ts";

/** What the files would add, part by part, and the one button that does it. */
export function Preview({
  state,
}: {
  readonly state: Extract<ImportState, { readonly phase: "preview" | "committing" }>;
}): ReactElement {
  const { session } = useImportSession();
  const problemOf = useImportProblem();
  const commit = useCommit();
  const { preview } = state;
  const parts = useMemo(() => partsOf(preview), [preview]);
  const [chosen, setChosen] = useState<string | null>(null);
  const part = parts.find(({ key }) => key === chosen) ?? parts[0];
  const problem = state.phase === "preview" && state.problem !== null ? problemOf(state.problem) : null;
  return (
    <>
      {parts.length > 1 && <PartList parts={parts} chosen={part?.key ?? null} onChoose={setChosen} />}
      {problem !== null && (
        <div className="px-6 pt-4 narrow:px-4">
          <ErrorNote title={problem.title}>{problem.help}</ErrorNote>
        </div>
      )}
      {part !== undefined && (
        <Part
          key={part.key}
          previewId={preview.previewId}
          part={part}
          questions={state.questions[part.file] ?? none}
          version={state.version}
          busy={state.phase === "preview" && state.busy}
        />
      )}
      <CommitBar state={state} onCommit={() => void commit()} onCancel={() => session.cancel()} />
    </>
  );
}

const none: readonly TableQuestion[] = [];

/** Adds the marked lines, says how many, offers to take them back, and shows them in the register. */
const useCommit = (): (() => Promise<void>) => {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const engine = useEngine();
  const navigate = useNavigate();
  const { session } = useImportSession();
  return async () => {
    const committed = await session.commit();
    if (!committed.ok) {
      if (committed.error.code === "import/cancelled") showToast({ title: t("commit.cancelled") });
      return;
    }
    const { added, importId } = committed.value;
    showToast({
      key: UNDO_TOAST,
      title: t("commit.done", { count: added, text: formats.number(added) }),
      action: { label: t("commit.undo"), onAction: () => void engine.history.undo() },
    });
    void navigate({ to: "/register", search: registerSearchOf({ importId }) });
  };
};
