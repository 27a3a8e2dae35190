import type { CategoryView, PayeeView } from "@coffer/core/contract";
import type { CategoryId } from "@coffer/core/ledger";
import { Link } from "@tanstack/react-router";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Button, buttonClass, Combobox, ConfirmDialog, SidePanel, TextField } from "../../ui/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { catalogMessages } from "./messages.ts";

/** A payee beside the list: its name, usual category and other names. */
export function PayeePanel({
  payee,
  categories,
  onClose,
}: {
  readonly payee: PayeeView | null;
  readonly categories: readonly CategoryView[];
  readonly onClose: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const form = useId();
  const [deleting, setDeleting] = useState(false);
  return (
    <SidePanel
      open={payee !== null}
      onClose={onClose}
      title={t("payees.editTitle")}
      footer={
        <>
          <Button variant="danger" icon="trash" onClick={() => setDeleting(true)}>
            {t("payees.delete")}
          </Button>
          <Button type="submit" form={form} variant="primary">
            {t("payees.save")}
          </Button>
        </>
      }
    >
      {payee !== null && <PayeeForm key={payee.id} id={form} payee={payee} categories={categories} />}
      {payee !== null && (
        <DeletePayee
          payee={payee}
          open={deleting}
          onClose={() => setDeleting(false)}
          onDone={() => {
            setDeleting(false);
            onClose();
          }}
        />
      )}
    </SidePanel>
  );
}

function PayeeForm({
  id,
  payee,
  categories,
}: {
  readonly id: string;
  readonly payee: PayeeView;
  readonly categories: readonly CategoryView[];
}): ReactElement {
  const t = useMessages(catalogMessages);
  const engine = useEngine();
  const act = useAct();
  const [name, setName] = useState(payee.name);
  const [categoryId, setCategoryId] = useState<string | null>(payee.categoryId);
  const groups = new Map(categories.map((category) => [category.id, category.name]));
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === "") return;
    await act(
      engine.catalog.savePayee({
        id: payee.id,
        name: name.trim(),
        categoryId: categoryId as CategoryId | null,
      }),
      { done: t("payees.saved", { name: name.trim() }) },
    );
  };
  return (
    <form id={id} onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-4">
      <TextField
        label={t("payees.name")}
        value={name}
        maxLength={200}
        onChange={setName}
        error={name.trim() === "" ? t("payees.nameMissing") : null}
      />
      <Combobox
        label={t("payees.usual")}
        value={categoryId}
        options={categories
          .filter(({ parentId, hidden }) => parentId !== null && !hidden)
          .map((category) => ({
            value: category.id,
            label: category.name,
            detail: category.parentId === null ? "" : (groups.get(category.parentId) ?? ""),
          }))}
        onChange={setCategoryId}
      />
      <section className="flex flex-col gap-1">
        <h3 className="text-13 font-strong">{t("payees.aliases")}</h3>
        {payee.aliases.length === 0 ? (
          <p className="text-faint">{t("payees.noAliases")}</p>
        ) : (
          <ul>
            {payee.aliases.map((alias) => (
              <li key={alias} className="break-words text-soft">
                {alias}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Link to="/register" search={{ payee: payee.id }} className={buttonClass("plain")}>
        {t("payees.show")}
      </Link>
    </form>
  );
}

function DeletePayee({
  payee: { id, name, transactions },
  open,
  onClose,
  onDone,
}: {
  readonly payee: PayeeView;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}): ReactElement {
  const t = useMessages(catalogMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const remove = async (): Promise<void> => {
    onDone();
    await act(engine.catalog.deletePayee({ id }), { done: t("payees.deleted", { name }) });
  };
  return (
    <ConfirmDialog
      open={open}
      danger
      onClose={onClose}
      onConfirm={() => void remove()}
      title={t("payees.deleteTitle", { name })}
      confirmLabel={t("payees.delete")}
    >
      {t("payees.deleteText", { count: transactions, text: formats.number(transactions) })}
    </ConfirmDialog>
  );
}
