/** What comes and goes by the calendar. Amounts are in the base currency, at the prices of the last day; outflow negative. */
export interface StandingOrder {
  readonly payee: string;
  readonly category: string;
  readonly amount: number;
  /** Day of the month; the working day before it where it falls on a weekend. */
  readonly day: number;
  /** The months it falls in, from 1; every month when absent. */
  readonly months?: readonly number[];
  /** How far the amount strays, as a part of it; exact when absent. */
  readonly spread?: number;
  readonly paidBy?: "card" | "cash";
  readonly memo: string;
  readonly tag?: string;
}

const QUARTERLY = [2, 5, 8, 11];

/** What a couple with one child earns; it grows with the household's appetite. */
export const income: readonly StandingOrder[] = [
  { payee: "Hartmann & Vogel Engineering", category: "income.salary", amount: 2890, day: 27, memo: "Salary" },
  {
    payee: "Aldwick City Library",
    category: "income.salary",
    amount: 1460,
    day: 29,
    memo: "Salary, part-time",
  },
  {
    payee: "Hartmann & Vogel Engineering",
    category: "income.bonus",
    amount: 1650,
    day: 26,
    months: [11],
    spread: 0.2,
    memo: "Annual bonus",
  },
];

export const benefits: readonly StandingOrder[] = [
  {
    payee: "Family Benefits Office",
    category: "income.benefits",
    amount: 250,
    day: 10,
    memo: "Child benefit",
  },
  {
    payee: "Revenue Office",
    category: "income.tax_refund",
    amount: 720,
    day: 18,
    months: [6],
    spread: 0.4,
    memo: "Income tax refund",
    tag: "Tax",
  },
];

export const bills: readonly StandingOrder[] = [
  { payee: "Kessler Property", category: "housing.rent", amount: -65, day: 1, memo: "Garage rent" },
  {
    payee: "Northlight Energy",
    category: "housing.electricity",
    amount: -86,
    day: 3,
    memo: "Electricity, instalment",
  },
  { payee: "Fernwärme Aldwick", category: "housing.heating", amount: -104, day: 4, memo: "District heating" },
  {
    payee: "Aldwick Waterworks",
    category: "housing.water",
    amount: -128,
    day: 15,
    months: QUARTERLY,
    spread: 0.12,
    memo: "Water and sewage",
  },
  {
    payee: "City of Aldwick",
    category: "housing.property_tax",
    amount: -96,
    day: 15,
    months: QUARTERLY,
    memo: "Property tax",
    tag: "Tax",
  },
  { payee: "Telaris", category: "communication.internet", amount: -39.9, day: 6, memo: "Fibre 250" },
  { payee: "Linea Mobile", category: "communication.mobile", amount: -24.99, day: 9, memo: "Line 1" },
  { payee: "Linea Mobile", category: "communication.mobile", amount: -19.99, day: 9, memo: "Line 2" },
  {
    payee: "Cloudpocket",
    category: "communication.software",
    amount: -2.99,
    day: 12,
    paidBy: "card",
    memo: "200 GB",
  },
  { payee: "Corvina Insurance", category: "insurance.health", amount: -42.3, day: 2, memo: "Dental cover" },
  { payee: "Corvina Insurance", category: "insurance.life", amount: -28, day: 2, memo: "Term life" },
  {
    payee: "Corvina Insurance",
    category: "insurance.home",
    amount: -312,
    day: 11,
    months: [3],
    memo: "Home and contents",
  },
  {
    payee: "Wegwart Insurance",
    category: "insurance.car",
    amount: -318,
    day: 5,
    months: [1, 7],
    memo: "Car, half-year",
  },
  {
    payee: "Kindergarten Regenbogen",
    category: "family.childcare",
    amount: -180,
    day: 5,
    memo: "Fees",
    tag: "Kids",
  },
  {
    payee: "Aldwick Music School",
    category: "family.school",
    amount: -62,
    day: 8,
    memo: "Piano",
    tag: "Kids",
  },
  { payee: "Mia", category: "family.pocket_money", amount: -20, day: 1, paidBy: "cash", memo: "" },
  { payee: "Aldwick Transit", category: "transport.public", amount: -49, day: 1, memo: "Monthly pass" },
  { payee: "Kraftraum Fitness", category: "health.fitness", amount: -34.9, day: 3, memo: "Membership" },
  { payee: "Streamly", category: "leisure.streaming", amount: -12.99, day: 14, paidBy: "card", memo: "" },
  {
    payee: "Tonwelle",
    category: "leisure.streaming",
    amount: -9.99,
    day: 21,
    paidBy: "card",
    memo: "Family plan",
  },
  { payee: "The Aldwick Courier", category: "leisure.books", amount: -18.5, day: 7, memo: "Weekend edition" },
  {
    payee: "Doctors for All",
    category: "giving.donations",
    amount: -25,
    day: 16,
    memo: "Thank you for your support",
    tag: "Tax",
  },
  { payee: "Aldwick Savings Bank", category: "finance.fees", amount: -4.9, day: 28, memo: "Account fee" },
];
