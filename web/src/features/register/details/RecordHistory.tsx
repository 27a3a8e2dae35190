import type { HistoryEntry, RegisterRow } from "@coffer/core/contract";
import { useEffect, useState, type ReactElement } from "react";
import { useFormats, useMessages } from "../../../i18n/index.ts";
import { SkeletonLines } from "../../../ui/index.ts";
import { useEngine } from "../../../views/index.ts";
import { registerMessages } from "../messages.ts";
import { DetailsSection } from "./DetailsSection.tsx";

/** What was done to a transaction, newest first: when, what, before and after. */
export function RecordHistory({ row }: { readonly row: RegisterRow }): ReactElement {
  const t = useMessages(registerMessages);
  const entries = useHistory(row);
  return (
    <DetailsSection title={t("details.history")}>
      {entries === undefined ? (
        <SkeletonLines count={2} />
      ) : entries.length === 0 ? (
        <p className="text-soft">{t("details.historyEmpty")}</p>
      ) : (
        <ol className="flex flex-col gap-3">
          {entries.map((entry) => (
            <EntryLine key={entry.stamp} entry={entry} />
          ))}
        </ol>
      )}
    </DetailsSection>
  );
}

function EntryLine({ entry }: { readonly entry: HistoryEntry }): ReactElement {
  const t = useMessages(registerMessages);
  const formats = useFormats();
  const say = useHistoryWords();
  const valueOf = (field: string, text: string): string => {
    if (text === "") return t("details.empty");
    const figures = field === "amount" || field === "splits";
    return figures && formats.amountsHidden ? "•••••" : text;
  };
  return (
    <li className="flex flex-col gap-0.5">
      <span className="flex items-baseline justify-between gap-3">
        <span>{say.action(entry.action.kind)}</span>
        <time dateTime={new Date(entry.at).toISOString()} className="shrink-0 text-12 text-faint">
          {formats.moment(entry.at)}
        </time>
      </span>
      {entry.fields.map(({ field, before, after }) => (
        <span key={field} className="grid grid-cols-[80px_minmax(0,1fr)] gap-2 text-12 text-soft">
          <span className="text-faint">{say.field(field)}</span>
          <span className="break-words">
            {before !== "" && <del className="mr-1.5 text-faint">{valueOf(field, before)}</del>}
            <ins className="no-underline">{valueOf(field, after)}</ins>
          </span>
        </span>
      ))}
    </li>
  );
}

/** Names for what the engine calls its actions and fields; what has none yet is a change, of a field. */
const useHistoryWords = () => {
  const t = useMessages(registerMessages);
  // Kinds and fields come from the engine at run time: the typed keys cannot help here.
  const say = t as unknown as { (key: string): string; has: (key: string) => boolean };
  const nameOf = (group: "actions" | "fields") => (name: string) =>
    say.has(`details.${group}.${name}`) ? say(`details.${group}.${name}`) : t(`details.${group}.other`);
  return { action: nameOf("actions"), field: nameOf("fields") };
};

const useHistory = (row: RegisterRow): readonly HistoryEntry[] | undefined => {
  const engine = useEngine();
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const found = await engine.history.ofTransaction({ id: row.id });
      if (current) setEntries(found);
    };
    void read();
    return () => {
      current = false;
    };
  }, [engine, row]);
  return entries;
};
