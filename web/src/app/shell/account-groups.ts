import type { AccountsView, AccountView } from "@coffer/core/contract";

export interface AccountGroup {
  readonly kind: AccountView["kind"];
  readonly accounts: readonly AccountView[];
  /** In the base currency; null when a rate is missing. */
  readonly total: number | null;
}

const order: readonly AccountView["kind"][] = [
  "checking",
  "cash",
  "savings",
  "card",
  "investment",
  "property",
  "asset",
  "loan",
  "debt",
];

/** Open accounts by kind, as the sidebar lists them: what is used daily first, what is owed last. */
export const accountGroups = ({ accounts }: Pick<AccountsView, "accounts">): readonly AccountGroup[] =>
  order.flatMap((kind) => {
    const members = accounts.filter((account) => account.kind === kind && account.closedOn === null);
    if (members.length === 0) return [];
    const values = members.map((account) => account.value);
    const total = values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    return [{ kind, accounts: members, total }];
  });
