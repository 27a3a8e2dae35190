import { useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { Button, TextField } from "../ui/index.ts";
import { formMessages } from "./messages.ts";

/** Asks for three of the words, so that it is known that they can be read back. */
export function ConfirmWords({
  words,
  onConfirmed,
  onBack,
}: {
  readonly words: readonly string[];
  readonly onConfirmed: () => void;
  readonly onBack: () => void;
}): ReactElement {
  const t = useMessages(formMessages);
  const [asked] = useState(() => threeOf(words.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [checked, setChecked] = useState(false);
  const isRight = (index: number): boolean => (typed[index] ?? "").trim().toLowerCase() === words[index];

  const confirm = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (asked.every(isRight)) onConfirmed();
  };

  return (
    <form onSubmit={confirm} className="flex max-w-88 flex-col gap-4">
      {asked.map((index, place) => (
        <TextField
          key={index}
          label={t("words.wordNumber", { number: String(index + 1) })}
          value={typed[index] ?? ""}
          onChange={(next) => {
            setChecked(false);
            setTyped({ ...typed, [index]: next });
          }}
          autoFocus={place === 0}
          autoCapitalize="none"
          spellCheck={false}
          error={checked && !isRight(index) ? t("words.wrong", { number: String(index + 1) }) : null}
        />
      ))}
      <div className="mt-2 flex justify-between gap-2">
        <Button variant="quiet" icon="arrow-left" className="-ml-3" onClick={onBack}>
          {t("words.again")}
        </Button>
        <Button type="submit" variant="primary">
          {t("words.confirm")}
        </Button>
      </div>
    </form>
  );
}

/** Three different places among `count`, in order. */
const threeOf = (count: number): readonly number[] => {
  const places = new Set<number>();
  while (places.size < Math.min(3, count)) places.add(Math.floor(Math.random() * count));
  return [...places].toSorted((left, right) => left - right);
};
