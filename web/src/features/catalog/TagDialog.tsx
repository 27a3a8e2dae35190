import type { TagView } from "@coffer/core/contract";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, Dialog, TextField } from "../../ui/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { catalogMessages } from "./messages.ts";

/** Places in the chart palette. */
const colours = [0, 1, 2, 3, 4, 5, 6, 7];

/** Adds a tag, or gives one another name or colour. */
export function TagDialog({
  subject,
  nextColour,
  onClose,
}: {
  readonly subject: TagView | "new" | null;
  /** Offered to a new tag. */
  readonly nextColour: number;
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const form = useId();
  return (
    <Dialog
      open={subject !== null}
      onClose={onClose}
      size="small"
      title={t(subject === "new" ? "tags.create" : "tags.edit")}
      footer={
        <Button type="submit" form={form} variant="primary">
          {t(subject === "new" ? "tags.add" : "tags.save")}
        </Button>
      }
    >
      {subject !== null && (
        <TagForm
          id={form}
          tag={subject === "new" ? null : subject}
          nextColour={nextColour}
          onDone={onClose}
        />
      )}
    </Dialog>
  );
}

function TagForm({
  id,
  tag,
  nextColour,
  onDone,
}: {
  readonly id: string;
  readonly tag: TagView | null;
  readonly nextColour: number;
  readonly onDone: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const engine = useEngine();
  const act = useAct();
  const [name, setName] = useState(tag?.name ?? "");
  const [colour, setColour] = useState(tag?.colour ?? nextColour);
  const [asked, setAsked] = useState(false);
  const trimmed = name.trim();
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (trimmed === "") return;
    const done = t(tag === null ? "tags.added" : "tags.saved", { name: trimmed });
    if ((await act(engine.catalog.saveTag({ id: tag?.id ?? null, name: trimmed, colour }), { done })).ok)
      onDone();
  };
  return (
    <form id={id} onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-4">
      <TextField
        autoFocus
        label={t("tags.name")}
        value={name}
        maxLength={60}
        onChange={setName}
        error={asked && trimmed === "" ? t("tags.nameMissing") : null}
      />
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 text-13 font-strong">{t("tags.colour")}</legend>
        <div className="flex flex-wrap gap-1">
          {colours.map((each) => (
            <label
              key={each}
              className="flex size-8 items-center justify-center rounded-regular has-checked:bg-wash-strong has-focus-visible:outline-2 has-focus-visible:outline-accent narrow:size-touch"
            >
              <input
                type="radio"
                name="colour"
                className="spoken"
                aria-label={t("tags.colourOf", { number: String(each + 1) })}
                checked={each === colour}
                onChange={() => setColour(each)}
              />
              <span
                aria-hidden="true"
                className="size-4 rounded-large"
                style={{ background: `var(--chart-${each + 1})` }}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
