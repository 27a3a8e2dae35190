import type { PayeeView } from "@coffer/core/contract";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, Combobox, Dialog } from "../../ui/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { catalogMessages } from "./messages.ts";

/** Makes one payee of several; the most used one is offered to stay. */
export function MergeDialog({
  payees,
  onClose,
  onMerged,
}: {
  readonly payees: readonly PayeeView[];
  readonly onClose: () => void;
  readonly onMerged: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const engine = useEngine();
  const act = useAct();
  const form = useId();
  const byUse = payees.toSorted((left, right) => right.transactions - left.transactions);
  const [kept, setKept] = useState<string | null>(byUse[0]?.id ?? null);
  const into = payees.find(({ id }) => id === kept);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (into === undefined) return;
    const ids = payees.filter((payee) => payee !== into).map(({ id }) => id);
    const done = t("payees.merged", { name: into.name });
    if ((await act(engine.catalog.mergePayees({ ids, into: into.id }), { done })).ok) onMerged();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t("payees.mergeTitle", { count: payees.length })}
      description={t("payees.mergeText")}
      footer={
        <Button type="submit" form={form} variant="primary" disabled={into === undefined}>
          {t("payees.merge", { count: payees.length })}
        </Button>
      }
    >
      <form id={form} onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-3">
        <Combobox
          clearable={false}
          label={t("payees.mergeInto")}
          value={kept}
          options={byUse.map(({ id, name, transactions }) => ({
            value: id,
            label: name,
            detail: String(transactions),
          }))}
          onChange={setKept}
        />
        <ul className="max-h-48 overflow-y-auto text-soft">
          {byUse
            .filter((payee) => payee !== into)
            .map(({ id, name }) => (
              <li key={id} className="truncate">
                {name}
              </li>
            ))}
        </ul>
      </form>
    </Dialog>
  );
}
