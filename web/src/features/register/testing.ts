import type { AccountView, CatalogView, RegisterRow } from "@coffer/core/contract";

let made = 0;

/** A row of a register; a test names only what it is about. */
export const aRow = (parts: Partial<Record<keyof RegisterRow, unknown>> = {}): RegisterRow => {
  made += 1;
  return {
    id: `t${made}`,
    accountId: "giro",
    account: "Giro",
    date: "2026-03-01",
    amount: -1000,
    currency: "EUR",
    payeeId: null,
    payee: "",
    categoryId: null,
    category: "",
    note: "",
    tags: [],
    splits: [],
    status: "uncleared",
    origin: "manual",
    transfer: null,
    balance: null,
    imported: null,
    ...parts,
  } as RegisterRow;
};

export const anAccount = (parts: Partial<Record<keyof AccountView, unknown>> = {}): AccountView =>
  ({ id: "giro", name: "Giro", currency: "EUR", closedOn: null, ...parts }) as AccountView;

/** A small household's names. */
export const aCatalog = (): CatalogView =>
  ({
    categories: [
      { id: "food", name: "Food", kind: "expense", parentId: null, hidden: false },
      { id: "groceries", name: "Groceries", kind: "expense", parentId: "food", hidden: false },
      { id: "dining", name: "Dining", kind: "expense", parentId: "food", hidden: true },
      { id: "work", name: "Work", kind: "income", parentId: null, hidden: false },
      { id: "salary", name: "Salary", kind: "income", parentId: "work", hidden: false },
    ],
    payees: [
      { id: "market", name: "Market", categoryId: "groceries", aliases: ["MKT 12"] },
      { id: "friend", name: "Friend", categoryId: null, aliases: [] },
      { id: "employer", name: "Employer", categoryId: "salary", aliases: [] },
    ],
    tags: [
      { id: "trip", name: "Trip", colour: 0 },
      { id: "tax", name: "Tax", colour: 1 },
    ],
    rates: [],
  }) as unknown as CatalogView;
