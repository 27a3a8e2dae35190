import { useEffect, type ReactElement } from "react";
import { useCommands } from "../../commands/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { takeOfferedFiles, useOfferedFiles } from "../../navigation/index.ts";
import { chooseFiles } from "../../platform/index.ts";
import { Button, ErrorNote, Page, ProgressBar } from "../../ui/index.ts";
import { ChooseFiles } from "./ChooseFiles.tsx";
import type { ImportState } from "./import-session.ts";
import { importMessages } from "./messages.ts";
import { Preview } from "./Preview.tsx";
import { useImportProblem } from "./use-import-problem.ts";
import { useImportSession } from "./use-import-session.ts";

/** From a bank's files to transactions: choose, look, add. */
export function ImportPage(): ReactElement {
  const t = useMessages(importMessages);
  const { session, state } = useImportSession();
  const offered = useOfferedFiles();
  useEffect(() => {
    const taken = offered === null ? null : takeOfferedFiles();
    if (taken !== null) void session.start(taken.files, taken.accountId);
  }, [offered, session]);

  const choose = async (): Promise<void> => {
    const files = await chooseFiles("", true);
    if (files.length > 0) void session.start(files, null);
  };
  useCommands(t("commands.group"), [
    {
      id: "choose",
      label: t("commands.choose"),
      icon: "import",
      keys: "mod+o",
      run: () => void choose(),
    },
    ...(state.phase === "idle"
      ? []
      : [
          {
            id: "cancel",
            label: t("commands.cancel"),
            icon: "close" as const,
            run: () => session.cancel(),
          },
        ]),
  ]);
  return (
    <Page title={t("title")}>
      <Stage state={state} onChoose={() => void choose()} onCancel={() => session.cancel()} />
    </Page>
  );
}

function Stage({
  state,
  onChoose,
  onCancel,
}: {
  readonly state: ImportState;
  readonly onChoose: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const t = useMessages(importMessages);
  const problemOf = useImportProblem();
  switch (state.phase) {
    case "idle":
      return <ChooseFiles onChoose={onChoose} />;
    case "reading":
      return (
        <div className="mx-auto flex w-full max-w-104 flex-col gap-4 px-4 py-16">
          <ProgressBar
            value={state.names.length > 1 ? state.done : null}
            label={t("reading.title", { count: state.names.length, name: state.names[0] ?? "" })}
          />
          <Button className="self-center" onClick={onCancel}>
            {t("reading.cancel")}
          </Button>
        </div>
      );
    case "failed": {
      const { title, help } = problemOf(state.problem);
      return (
        <div className="mx-auto w-full max-w-160 px-4 py-16">
          <ErrorNote
            title={title}
            action={
              <Button size="small" onClick={onChoose}>
                {t("failed.again")}
              </Button>
            }
          >
            {help}
          </ErrorNote>
        </div>
      );
    }
    case "preview":
    case "committing":
      return <Preview state={state} />;
  }
}
