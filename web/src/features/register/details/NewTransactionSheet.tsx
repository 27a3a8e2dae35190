import type { FormEvent, ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { Button, DateField, SidePanel, TextField } from "../../../ui/index.ts";
import { useToday } from "../../../views/index.ts";
import type { Draft } from "../draft.ts";
import { DraftAccount, DraftAmount, DraftArrives, DraftCategory, DraftPayee } from "../DraftFields.tsx";
import { registerMessages } from "../messages.ts";
import { useRecordDraft } from "../NewTransaction.tsx";

/** On a phone: a transaction is entered in a sheet, the amount first. */
export function NewTransactionSheet({
  draft,
  onChange,
}: {
  readonly draft: Draft | null;
  readonly onChange: (draft: Draft | null) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  return (
    <SidePanel open={draft !== null} onClose={() => onChange(null)} title={t("draft.label")}>
      {draft !== null && <SheetForm draft={draft} onChange={onChange} onDone={() => onChange(null)} />}
    </SidePanel>
  );
}

function SheetForm({
  draft,
  onChange,
  onDone,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onDone: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const today = useToday();
  const { save, problem } = useRecordDraft(draft, onChange);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await save()) onDone();
  };
  const field = { draft, onChange } as const;
  return (
    <form onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-4">
      <DraftAmount {...field} />
      <DraftPayee {...field} />
      <DraftArrives {...field} />
      <DraftCategory {...field} />
      <DraftAccount {...field} />
      <DateField
        label={t("columns.date")}
        value={draft.date}
        today={today}
        onChange={(date) => onChange({ ...draft, date })}
      />
      <TextField
        label={t("columns.note")}
        value={draft.note}
        maxLength={4000}
        onChange={(note) => onChange({ ...draft, note })}
      />
      {problem !== null && (
        <p role="alert" className="text-13 text-trouble">
          {t(`draft.${problem}`)}
        </p>
      )}
      <Button type="submit" variant="primary">
        {t("draft.save")}
      </Button>
    </form>
  );
}
