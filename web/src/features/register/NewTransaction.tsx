import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, DateField, TextField } from "../../ui/index.ts";
import { useAct, useEngine, useToday } from "../../views/index.ts";
import { gridTemplate, type Column, type ColumnName } from "./columns.ts";
import { completeDraft, emptyDraft, signedAmount, type Draft, type DraftProblem } from "./draft.ts";
import { DraftAccount, DraftAmount, DraftArrives, DraftCategory, DraftPayee } from "./DraftFields.tsx";
import { isListOpen } from "./is-list-open.ts";
import { registerMessages } from "./messages.ts";
import { SplitEditor } from "./SplitEditor.tsx";
import { useNames } from "./use-names.ts";

/** A line above the register to enter transactions one after another; account and day stay from one to the next. */
export function NewTransaction({
  draft,
  onChange,
  columns,
  onClose,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly columns: readonly Column[];
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const { save, problem } = useRecordDraft(draft, onChange);
  const [splitting, setSplitting] = useState(false);
  const payee = useRef<HTMLInputElement>(null);
  useEffect(() => payee.current?.focus(), []);
  const { accounts } = useNames();
  const currency = accounts.find(({ id }) => id === draft.accountId)?.currency;

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await save()) payee.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || isListOpen(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div className="relative z-10 border-b border-hairline bg-raised pb-2" onKeyDownCapture={onKeyDown}>
      <form aria-label={t("draft.label")} onSubmit={(event) => void onSubmit(event)}>
        <div className="grid items-center px-2 pt-2" style={{ gridTemplateColumns: gridTemplate(columns) }}>
          {columns.map(({ name }) => (
            <div key={name} className="min-w-0 px-0.5">
              <DraftCell name={name} draft={draft} onChange={onChange} payeeRef={payee} />
            </div>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-2 px-4 pt-2">
          <DraftArrives draft={draft} onChange={onChange} className="w-64" />
          <p role="status" className="min-w-0 flex-1 truncate text-12 text-faint">
            {problem === null ? (
              t("draft.hint")
            ) : (
              <span className="text-trouble">{t(`draft.${problem}`)}</span>
            )}
          </p>
          {draft.transferTo === null && (
            <Button
              size="small"
              variant="quiet"
              icon="split"
              disabled={draft.amount === null || currency === undefined}
              onClick={() => setSplitting(!splitting)}
            >
              {draft.splits.length > 0 ? t("cell.split", { count: draft.splits.length }) : t("draft.split")}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={onClose}>
            {t("draft.cancel")}
          </Button>
          <Button size="small" variant="primary" type="submit">
            {t("draft.save")}
          </Button>
        </div>
      </form>
      {splitting && currency !== undefined && (
        <SplitEditor
          whole={{ amount: signedAmount(draft), categoryId: draft.categoryId, splits: draft.splits }}
          currency={currency}
          onCancel={() => setSplitting(false)}
          onSave={(splits) => {
            onChange({ ...draft, splits, categoryId: splits.length > 0 ? null : draft.categoryId });
            setSplitting(false);
          }}
        />
      )}
    </div>
  );
}

function DraftCell({
  name,
  draft,
  onChange,
  payeeRef,
}: {
  readonly name: ColumnName;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly payeeRef: React.RefObject<HTMLInputElement | null>;
}): ReactElement | null {
  const t = useMessages(registerMessages);
  const today = useToday();
  const field = { draft, onChange, hideLabel: true, inline: true, inputClassName: "h-7! px-2" } as const;
  switch (name) {
    case "date":
      return (
        <DateField
          inline
          hideLabel
          label={t("columns.date")}
          value={draft.date}
          today={today}
          inputClassName="h-7! px-2"
          onChange={(date) => onChange({ ...draft, date })}
        />
      );
    case "account":
      return <DraftAccount {...field} />;
    case "payee":
      return <DraftPayee {...field} inputRef={payeeRef} />;
    case "category":
      return <DraftCategory {...field} />;
    case "note":
      return (
        <TextField
          inline
          hideLabel
          label={t("columns.note")}
          placeholder={t("columns.note")}
          value={draft.note}
          maxLength={4000}
          inputClassName="h-7! px-2"
          onChange={(note) => onChange({ ...draft, note })}
        />
      );
    case "amount":
      return <DraftAmount {...field} />;
    case "select":
    case "status":
    case "balance":
      return null;
  }
}

/** Records a draft and begins the next one on the same account and day. */
export const useRecordDraft = (
  draft: Draft,
  onChange: (draft: Draft) => void,
): { readonly save: () => Promise<boolean>; readonly problem: DraftProblem | null } => {
  const engine = useEngine();
  const act = useAct();
  const today = useToday();
  const { accounts } = useNames();
  const [asked, setAsked] = useState(false);
  const complete = completeDraft(draft, accounts);
  const save = async (): Promise<boolean> => {
    setAsked(true);
    if (complete.problem !== null) return false;
    const { ok } = await act(engine.ledger.record(complete.transaction));
    if (!ok) return false;
    setAsked(false);
    onChange(emptyDraft(draft.accountId, draft.date ?? today));
    return true;
  };
  return { save, problem: asked ? complete.problem : null };
};
