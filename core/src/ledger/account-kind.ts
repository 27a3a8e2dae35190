import type { AccountKind } from "./account.ts";

export interface AccountKindTraits {
  /** Money that is owed: its balance is negative as a rule (LED-1). */
  readonly owed: boolean;
  /** Whether a new account of this kind counts towards income and spending (LED-2). */
  readonly onBudget: boolean;
  /** Kept by its transactions; otherwise by its value, which is set from time to time (LED-3). */
  readonly transacts: boolean;
}

const traits: { readonly [Kind in AccountKind]: AccountKindTraits } = {
  checking: { owed: false, onBudget: true, transacts: true },
  savings: { owed: false, onBudget: true, transacts: true },
  card: { owed: true, onBudget: true, transacts: true },
  cash: { owed: false, onBudget: true, transacts: true },
  loan: { owed: true, onBudget: false, transacts: true },
  investment: { owed: false, onBudget: false, transacts: false },
  property: { owed: false, onBudget: false, transacts: false },
  asset: { owed: false, onBudget: false, transacts: false },
  debt: { owed: true, onBudget: false, transacts: true },
};

/** What follows from an account's kind. */
export const accountKindTraits = (kind: AccountKind): AccountKindTraits => traits[kind];
