import type { ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { copyText, saveFile } from "../platform/index.ts";
import { Button, Note, showToast } from "../ui/index.ts";
import { formMessages } from "./messages.ts";

/** Milliseconds until the copied words are taken off the clipboard again. */
const CLIPBOARD_TIME = 60_000;

/** The words with their numbers, and the ways to keep them: paper first. */
export function WordGrid({
  words,
  onNext,
  onSkip,
}: {
  readonly words: readonly string[];
  readonly onNext: () => void;
  readonly onSkip?: () => void;
}): ReactElement {
  const t = useMessages(formMessages);
  const numbered = words.map((word, index) => ({ number: index + 1, word }));
  const text = numbered.map(({ number, word }) => `${number}. ${word}`).join("\n");

  const copy = async (): Promise<void> => {
    if (!(await copyText(words.join(" ")))) return;
    showToast({ title: t("words.copied") });
    setTimeout(() => void copyText(""), CLIPBOARD_TIME);
  };
  const save = (): void =>
    saveFile({ name: t("words.fileName"), mime: "text/plain", bytes: new TextEncoder().encode(`${text}\n`) });

  return (
    <div className="flex flex-col gap-5">
      <ol className="columns-4 gap-x-6 border-y border-hairline py-3 narrow:columns-2">
        {numbered.map(({ number, word }) => (
          <li key={number} className="flex h-8 items-baseline gap-2 text-15">
            <span className="money w-5 text-right text-12 text-faint">{number}</span>
            <span className="font-strong select-all">{word}</span>
          </li>
        ))}
      </ol>
      <Note tone="caution">{t("words.warning")}</Note>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <Button icon="print" onClick={() => print()}>
          {t("words.print")}
        </Button>
        <Button icon="copy" onClick={() => void copy()}>
          {t("words.copy")}
        </Button>
        <Button icon="download" onClick={save}>
          {t("words.download")}
        </Button>
      </div>
      <div className="flex flex-wrap justify-between gap-2 print:hidden">
        {onSkip === undefined ? (
          <span />
        ) : (
          <Button variant="quiet" className="-ml-3" onClick={onSkip}>
            {t("words.skip")}
          </Button>
        )}
        <Button variant="primary" onClick={onNext}>
          {t("words.next")}
        </Button>
      </div>
    </div>
  );
}
