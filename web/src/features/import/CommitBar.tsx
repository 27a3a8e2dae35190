import type { ReactElement } from "react";
import { useCommands } from "../../commands/index.ts";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Button, Icon, ProgressBar } from "../../ui/index.ts";
import type { ImportState } from "./import-session.ts";
import { importMessages } from "./messages.ts";
import { commitCounts } from "./view.ts";

/** The button that says exactly what it will do; while it does, how far it is. */
export function CommitBar({
  state,
  onCommit,
  onCancel,
}: {
  readonly state: Extract<ImportState, { readonly phase: "preview" | "committing" }>;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const counts = commitCounts(state.preview);
  const add = formats.number(counts.add);
  const skip = formats.number(counts.skip);
  const something = counts.add > 0 || counts.confirm > 0;
  const ready = state.phase === "preview" && something;
  const unread = state.preview.files.filter(({ problem }) => problem !== null).length;
  useCommands(
    t("commands.group"),
    ready
      ? [
          {
            id: "commit",
            label: t("commands.commit"),
            icon: "check",
            keys: "mod+enter",
            run: onCommit,
            whileTyping: true,
          },
        ]
      : [],
  );
  return (
    <div
      data-page-foot=""
      className="sticky bottom-0 z-10 mt-auto flex min-h-14 items-center gap-3 border-t border-hairline bg-paper px-6 py-2 narrow:px-4"
    >
      {state.phase === "committing" ? (
        <div className="flex-1">
          <ProgressBar value={state.done} label={t("commit.adding", { add })} />
        </div>
      ) : (
        <span className="flex-1 text-12 text-faint narrow:hidden">
          {unread === 0 ? t("rows.hint") : <Unread count={unread} />}
        </span>
      )}
      <Button variant="quiet" onClick={onCancel}>
        {t("commit.cancel")}
      </Button>
      {state.phase === "preview" && (
        <Button
          variant="primary"
          disabled={!something}
          pending={state.busy}
          className="narrow:flex-1"
          onClick={onCommit}
        >
          {!something
            ? t("commit.nothing")
            : counts.add === 0
              ? t("commit.confirm", { count: counts.confirm })
              : counts.skip === 0
                ? t("commit.add", { add })
                : t("commit.addSkip", { add, skip })}
        </Button>
      )}
    </div>
  );
}

function Unread({ count }: { readonly count: number }): ReactElement {
  const t = useMessages(importMessages);
  return (
    <span className="inline-flex items-center gap-1.5 text-caution">
      <Icon name="warning" />
      {t("commit.unread", { count })}
    </span>
  );
}
