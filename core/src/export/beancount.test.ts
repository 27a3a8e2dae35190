import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { exportBeancount } from "./beancount.ts";
import { household } from "./fixtures/household.ts";
import { snapshots } from "./testing.ts";

test("EXP-30 a household as a ledger", () => {
  expect([...exportBeancount(household)].join("")).toBe(`option "operating_currency" "EUR"

2024-01-01 open Assets:Giro EUR
  name: "Giro"
2024-01-01 open Liabilities:Visa-gold EUR
  name: "Visa [gold]"
2024-01-01 open Assets:Yen-purse JPY
  name: "Yen purse"
2024-01-01 open Equity:Opening-Balances
2024-01-01 open Expenses:Food:Bread-cake
2024-01-01 open Expenses:Uncategorised
2024-01-01 open Equity:Transfers
2024-01-01 open Income:Salary

2024-01-01 * "" ""
  Assets:Giro  1000.00 EUR
  Equity:Opening-Balances  -1000.00 EUR

2024-01-02 * "Bäcker \\"Müller\\"" "Rolls" #Summer-trip
  Assets:Giro  -12.50 EUR
  Expenses:Food:Bread-cake  12.50 EUR

2024-01-03 ! "=HYPERLINK(\\"http://evil\\")" ""
  Assets:Giro  -30.00 EUR
  Expenses:Food:Bread-cake  20.00 EUR
    note: "bread"
  Expenses:Uncategorised  10.00 EUR
    note: "rest"

2024-01-04 ! "" ""
  Assets:Giro  -50.00 EUR
  Liabilities:Visa-gold  50.00 EUR

2024-01-05 ! "" ""
  Assets:Giro  -10.00 EUR @@ 1605 JPY
  Assets:Yen-purse  1605 JPY

2024-01-06 ! "" ""
  Assets:Giro  -20.00 EUR
  Equity:Transfers  20.00 EUR

2024-01-08 ! "" ""
  Liabilities:Visa-gold  20.00 EUR
  Equity:Transfers  -20.00 EUR

2024-01-31 ! "" ""
  Assets:Giro  2500.00 EUR
  Income:Salary  -2500.00 EUR

2024-03-01 close Liabilities:Visa-gold
2024-01-05 price EUR 160.5 JPY
`);
});

const ACCOUNT = /^(Assets|Liabilities|Equity|Income|Expenses)(:[A-Z0-9][A-Za-z0-9-]*)+$/;
const POSTING = /^ {2}(\S+) {2}(-?[\d.]+) ([A-Z]{3})(?: @@ ([\d.]+) ([A-Z]{3}))?$/;

const thousandths = (amount: string): number => Math.round(Number(amount) * 1000);

describe("EXP-31 to EXP-34 what Beancount itself demands", () => {
  test.prop([snapshots])("legal names, opened before used, balanced entries, whole lines", (snapshot) => {
    const lines = [...exportBeancount(snapshot)].join("").split("\n");
    const opened = new Map<string, string>();
    const closed = new Map(
      lines
        .filter((line) => line.includes(" close "))
        .map((line) => [line.split(" ")[2] ?? "", line.slice(0, 10)]),
    );
    let day = "";
    let sums = new Map<string, number>();
    for (const line of lines) {
      const [date = "", directive, account = ""] = line.split(" ");
      const posting = POSTING.exec(line);
      if (directive === "open") {
        expect(account).toMatch(ACCOUNT);
        expect(opened.has(account)).toBe(false);
        opened.set(account, date);
      } else if (directive === "close") {
        expect(opened.has(account)).toBe(true);
      } else if (posting !== null) {
        const [, name = "", amount = "", currency = "", price, priceCurrency] = posting;
        expect(opened.get(name)! <= day).toBe(true);
        expect(day < (closed.get(name) ?? "9999")).toBe(true);
        const weight =
          price === undefined ? thousandths(amount) : thousandths(price) * (amount.startsWith("-") ? -1 : 1);
        const key = priceCurrency ?? currency;
        sums.set(key, (sums.get(key) ?? 0) + weight);
      } else if (directive === "*" || directive === "!") {
        expect(line).toMatch(/^\S+ [*!] "(?:[^"\\]|\\.)*" "(?:[^"\\]|\\.)*"(?: #[A-Za-z0-9\-_/.]+)*$/);
        day = date;
        sums = new Map();
      } else if (line === "") {
        expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
      } else {
        expect(line).toMatch(
          /^(option ".*" ".*"|\S+ price [A-Z]{3} \S+ [A-Z]{3}| +(note|name): "(?:[^"\\]|\\.)*")$/,
        );
      }
    }
  });
});
