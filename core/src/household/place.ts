import type { AccountKind } from "../ledger/index.ts";

/** The places where the household's money is, by what it calls them. */
export type PlaceName =
  | "checking"
  | "savings"
  | "card"
  | "cash"
  | "foreign"
  | "passbook"
  | "fund"
  | "mortgage"
  | "house";

export interface Place {
  readonly name: PlaceName;
  readonly title: string;
  readonly kind: AccountKind;
  readonly institution: string;
  readonly number: string;
  readonly note: string;
  /** Whole units of its currency when the books begin, at the prices of the last day. Mortgage and house: see there. */
  readonly opening: number;
  /** Whether its bank sends statements, from which its transactions are imported. */
  readonly statements: boolean;
}

const BANK = "Aldwick Savings Bank";

export const places: readonly Place[] = [
  {
    name: "checking",
    title: "Everyday account",
    kind: "checking",
    institution: BANK,
    number: "40037712",
    note: "",
    opening: 2850,
    statements: true,
  },
  {
    name: "card",
    title: "Credit card",
    kind: "card",
    institution: BANK,
    number: "4417",
    note: "Paid in full on the 5th.",
    opening: -640,
    statements: true,
  },
  {
    name: "cash",
    title: "Wallet",
    kind: "cash",
    institution: "",
    number: "",
    note: "",
    opening: 160,
    statements: false,
  },
  {
    name: "savings",
    title: "Rainy-day savings",
    kind: "savings",
    institution: BANK,
    number: "40037795",
    note: "Three months of spending, then the roof.",
    opening: 9400,
    statements: true,
  },
  {
    name: "foreign",
    title: "Account abroad",
    kind: "checking",
    institution: "Harbor & Pine Bank",
    number: "0098120044",
    note: "For translation work.",
    opening: 1250,
    statements: true,
  },
  {
    name: "passbook",
    title: "Old passbook",
    kind: "savings",
    institution: "Genossenschaftskasse Lindenau",
    number: "7712",
    note: "",
    opening: 1480,
    statements: false,
  },
  {
    name: "fund",
    title: "World index fund",
    kind: "investment",
    institution: "Kompass Invest",
    number: "",
    note: "",
    opening: 6200,
    statements: false,
  },
  {
    name: "mortgage",
    title: "Mortgage",
    kind: "loan",
    institution: BANK,
    number: "90011834",
    note: "Fixed at 3.0 %.",
    opening: 0,
    statements: false,
  },
  {
    name: "house",
    title: "12 Linden Row",
    kind: "property",
    institution: "",
    number: "",
    note: "Valued every January.",
    opening: 0,
    statements: false,
  },
];
