import { memo, type ReactElement } from "react";
import { ErrorNote } from "../../ui/index.ts";
import { Mapping } from "./Mapping.tsx";
import type { TableQuestion } from "./open-questions.ts";
import { Questions } from "./Questions.tsx";
import { StatementFacts } from "./StatementFacts.tsx";
import { StatementRows } from "./StatementRows.tsx";
import { TargetFields } from "./TargetFields.tsx";
import { useImportProblem } from "./use-import-problem.ts";
import type { PreviewPart } from "./view.ts";

/** One account's part of one file: what was recognised, where it goes, what it leaves open, its lines. */
export const Part = memo(function Part({
  previewId,
  part,
  questions,
  version,
  busy,
}: {
  readonly previewId: string;
  readonly part: PreviewPart;
  /** What this file leaves open. */
  readonly questions: readonly TableQuestion[];
  readonly version: number;
  readonly busy: boolean;
}): ReactElement {
  const problemOf = useImportProblem();
  const { view, statement } = part;
  if (statement === null) {
    const { title, help } = problemOf(
      view.problem ?? { code: "import/no_transactions", facts: { format: view.format ?? "" } },
    );
    return (
      <div className="flex-1 px-6 py-4 narrow:px-4">
        <ErrorNote title={`${view.name}: ${title}`}>{help}</ErrorNote>
      </div>
    );
  }
  return (
    <>
      <div className="flex flex-col gap-4 px-6 pt-4 narrow:px-4">
        <StatementFacts view={view} statement={statement} />
        <TargetFields statement={statement} />
        {view.table !== null && (
          <>
            <Questions
              questions={questions}
              previewId={previewId}
              file={part.file}
              table={view.table}
              statement={statement}
            />
            <Mapping
              questions={questions}
              // What the file leaves open is answered in the open.
              startOpen={questions.length > 0}
              file={part.file}
              table={view.table}
              busy={busy}
            />
          </>
        )}
      </div>
      <StatementRows previewId={previewId} statement={statement} version={version} />
    </>
  );
});
