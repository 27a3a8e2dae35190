import type { AccountsView, CatalogView } from "@coffer/core/contract";
import { useView } from "../../views/index.ts";

const noCatalog: CatalogView = { categories: [], payees: [], tags: [], rates: [] };
const noAccounts: AccountsView["accounts"] = [];

/** The accounts and the catalog, for names and choices; empty until they are known. */
export const useNames = (): {
  readonly catalog: CatalogView;
  readonly accounts: AccountsView["accounts"];
} => {
  const catalog = useView("catalog", null) ?? noCatalog;
  const accounts = useView("accounts", null)?.accounts ?? noAccounts;
  return { catalog, accounts };
};
