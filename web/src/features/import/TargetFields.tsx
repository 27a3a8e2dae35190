import type { ImportStatementView } from "@coffer/core/contract";
import type { AccountId, AccountKind } from "@coffer/core/ledger";
import type { CurrencyCode } from "@coffer/core/money";
import { useState, type ReactElement } from "react";
import { CurrencyField } from "../../forms/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { Combobox, Select, TextField } from "../../ui/index.ts";
import { useView } from "../../views/index.ts";
import { importMessages } from "./messages.ts";
import { useImportSession } from "./use-import-session.ts";
import { isNewAccount, type NewAccount } from "./view.ts";

const kinds: readonly AccountKind[] = [
  "checking",
  "savings",
  "card",
  "cash",
  "loan",
  "investment",
  "property",
  "asset",
  "debt",
];

/** The value that stands for an account yet to be made. */
const NEW = "new";

/** The account a statement goes to: one that is there, or a new one with its name, kind and currency. */
export function TargetFields({ statement }: { readonly statement: ImportStatementView }): ReactElement {
  const t = useMessages(importMessages);
  const { session } = useImportSession();
  const view = useView("accounts", null);
  const { target, key } = statement;
  const accounts = (view?.accounts ?? []).filter(({ closedOn }) => closedOn === null);
  const account = isNewAccount(target) ? undefined : accounts.find(({ id }) => id === target.accountId);
  const retarget = (next: ImportStatementView["target"]): void =>
    session.retarget({ statement: key, target: next });
  const [fresh, setFresh] = useState<NewAccount>(
    isNewAccount(target)
      ? target
      : {
          name: statement.account.id ?? "",
          kind: "checking",
          currency: statement.currency ?? account?.currency ?? ("EUR" as CurrencyCode),
        },
  );
  const [named, setNamed] = useState(true);
  const rename = (next: NewAccount): void => {
    setFresh(next);
    const name = next.name.trim().slice(0, 120);
    setNamed(name !== "");
    if (name !== "") retarget({ ...next, name });
  };
  const choose = (value: string | null): void => {
    if (value === NEW) rename({ ...fresh, name: fresh.name.trim() === "" ? t("target.new") : fresh.name });
    else if (value !== null) retarget({ accountId: value as AccountId });
  };
  const differs =
    account !== undefined && statement.currency !== null && statement.currency !== account.currency;
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Combobox
        className="w-56 narrow:w-full"
        label={t("target.label")}
        clearable={false}
        value={account?.id ?? NEW}
        onChange={choose}
        options={[
          { value: NEW, label: t("target.new") },
          ...accounts.map((each) => ({ value: each.id, label: each.name, detail: each.currency })),
        ]}
        error={
          differs
            ? t("target.otherCurrency", { file: statement.currency ?? "", account: account.currency })
            : null
        }
      />
      {isNewAccount(target) && (
        <>
          <TextField
            className="w-48 narrow:w-full"
            label={t("target.name")}
            value={fresh.name}
            maxLength={120}
            error={named ? null : t("target.nameMissing")}
            onChange={(name) => rename({ ...fresh, name })}
          />
          <Select
            className="w-36 narrow:flex-1"
            label={t("target.kind")}
            value={fresh.kind}
            onChange={(kind) => rename({ ...fresh, kind })}
            options={kinds.map((kind) => ({ value: kind, label: t(`target.kinds.${kind}`) }))}
          />
          <CurrencyField
            className="w-28 narrow:flex-1"
            label={t("target.currency")}
            value={fresh.currency}
            onChange={(currency) => rename({ ...fresh, currency: currency as CurrencyCode })}
          />
        </>
      )}
    </div>
  );
}
