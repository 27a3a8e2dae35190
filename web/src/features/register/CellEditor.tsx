import type { RegisterRow, TransactionPatch } from "@coffer/core/contract";
import type { AccountId, CategoryId } from "@coffer/core/ledger";
import { useMemo, useRef, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import type { After } from "./CellFrame.tsx";
import { accountOptions, categoryOptions, payeeChoiceOf, payeeOptions, transferValue } from "./choice.ts";
import { ChoiceCell } from "./ChoiceCell.tsx";
import type { ColumnName } from "./columns.ts";
import { registerMessages } from "./messages.ts";
import { payeePatch } from "./payee-patch.ts";
import { useNames } from "./use-names.ts";
import { AmountCell, DateCell, TextCell } from "./ValueCell.tsx";

interface Editing {
  readonly row: RegisterRow;
  /** What to write, or null where nothing changed; then where to go. */
  readonly onDone: (patch: TransactionPatch | null, after: After) => void;
  readonly onTransfer: (accountId: AccountId, after: After) => void;
  readonly onCancel: () => void;
}

/** The field that a cell of the register is edited in. */
export function CellEditor({
  column,
  ...props
}: Editing & { readonly column: ColumnName }): ReactElement | null {
  const t = useMessages(registerMessages);
  const editing = useEndingOnce(props);
  const { row, onDone, onCancel } = editing;
  const label = t(`columns.${column}`);
  const done =
    <Value,>(patchOf: (value: Value) => TransactionPatch) =>
    (value: Value | null, after: After): void =>
      onDone(value === null ? null : patchOf(value), after);
  switch (column) {
    case "date":
      return (
        <DateCell label={label} value={row.date} onDone={done((date) => ({ date }))} onCancel={onCancel} />
      );
    case "amount":
      return (
        <AmountCell
          label={label}
          value={row.amount}
          currency={row.currency}
          onDone={done((amount) => ({ amount }))}
          onCancel={onCancel}
        />
      );
    case "note":
      return (
        <TextCell label={label} value={row.note} onDone={done((note) => ({ note }))} onCancel={onCancel} />
      );
    case "account":
      return <AccountCell label={label} {...editing} />;
    case "payee":
      return <PayeeCell label={label} {...editing} />;
    case "category":
      return <CategoryCell label={label} {...editing} />;
    case "select":
    case "status":
    case "balance":
      return null;
  }
}

/** An edit ends once: moving the keyboard out of a cell that was finished or reverted must not finish it again. */
const useEndingOnce = ({ row, onDone, onTransfer, onCancel }: Editing): Editing => {
  const ended = useRef(false);
  const once =
    <Args extends readonly unknown[]>(end: (...args: Args) => void) =>
    (...args: Args): void => {
      if (ended.current) return;
      ended.current = true;
      end(...args);
    };
  return { row, onDone: once(onDone), onTransfer: once(onTransfer), onCancel: once(onCancel) };
};

type Labelled = Editing & { readonly label: string };

function AccountCell({ label, row, onDone, onCancel }: Labelled): ReactElement {
  const { accounts } = useNames();
  const options = useMemo(() => accountOptions(accounts, row.accountId), [accounts, row.accountId]);
  return (
    <ChoiceCell
      label={label}
      value={row.accountId}
      options={options}
      clearable={false}
      onCancel={onCancel}
      onDone={(id, after) =>
        onDone(id === undefined || id === null ? null : { accountId: id as AccountId }, after)
      }
    />
  );
}

function PayeeCell({ label, row, onDone, onTransfer, onCancel }: Labelled): ReactElement {
  const t = useMessages(registerMessages);
  const { catalog, accounts } = useNames();
  const options = useMemo(() => {
    const others = row.transfer === null ? accounts.filter(({ id }) => id !== row.accountId) : [];
    return payeeOptions(catalog, others, (account) => t("options.transferTo", { account }));
  }, [catalog, accounts, row.accountId, row.transfer, t]);
  const take = (value: string | null, after: After): void => {
    if (value === null) return onDone({ payee: null }, after);
    const choice = payeeChoiceOf(value);
    if (choice.kind === "transfer") return onTransfer(choice.accountId, after);
    return onDone(payeePatch(row, { id: choice.id }, catalog.payees), after);
  };
  return (
    <ChoiceCell
      label={label}
      value={row.payeeId ?? (row.transfer === null ? null : transferValue(row.transfer.accountId))}
      options={options}
      clearable
      onCancel={onCancel}
      onDone={(value, after) => (value === undefined ? onDone(null, after) : take(value, after))}
      onCreate={(name, after) => onDone({ payee: { name } }, after)}
    />
  );
}

function CategoryCell({ label, row, onDone, onCancel }: Labelled): ReactElement {
  const { catalog } = useNames();
  const options = useMemo(
    () => categoryOptions(catalog.categories, row.categoryId),
    [catalog.categories, row.categoryId],
  );
  return (
    <ChoiceCell
      label={label}
      value={row.categoryId}
      options={options}
      clearable
      onCancel={onCancel}
      onDone={(id, after) => onDone(id === undefined ? null : { categoryId: id as CategoryId | null }, after)}
    />
  );
}
