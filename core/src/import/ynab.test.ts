import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { YNAB_REGISTER } from "./fixtures/statements.ts";
import { parseYnab4Archive } from "./ynab4-budget.ts";
import { parseYnabBudget } from "./ynab-budget.ts";
import { parseYnabRegister } from "./ynab-register.ts";

describe("IMP-36 YNAB's register", () => {
  const rows = parseYnabRegister(YNAB_REGISTER);
  const [checking, savings] = rows.ok ? rows.value.statements : [];

  test("the parts of a split become one line", () => {
    expect(checking?.lines[0]).toEqual({
      date: "2024-01-31",
      amount: "-3.75",
      payee: "Market",
      memo: "",
      reference: "",
      line: 2,
      status: "cleared",
      tags: ["Red"],
      splits: [
        { amount: "-1.50", category: "Food:Groceries", memo: "bread" },
        { amount: "-2.25", category: "Home:Things", memo: "soap" },
      ],
    });
  });

  test("transfers name both accounts", () => {
    expect(checking?.lines[1]).toMatchObject({
      amount: "-1000.00",
      transferAccount: "Savings",
      status: "uncleared",
    });
    expect(savings?.lines).toMatchObject([
      { amount: "1000.00", transferAccount: "Checking", status: "reconciled" },
    ]);
  });

  test("a split that is cut off stays in its parts; a bad day is reported", () => {
    const cut = parseYnabRegister(YNAB_REGISTER.split("\n").toSpliced(2, 1).join("\n"));
    expect(cut.ok && cut.value.statements[0]?.lines[0]).toMatchObject({ amount: "-1.50", memo: "bread" });
    expect(rows.ok && rows.value.skipped).toMatchObject([{ line: 6, reason: "bad_date" }]);
  });

  test("decimal commas that nothing quotes", () => {
    const register = parseYnabRegister(
      `"Account","Flag","Date","Payee","Category Group/Category","Category Group","Category","Memo","Outflow","Inflow","Cleared"
"Giro","","15.01.2024","Markt","Essen: Brot","Essen","Brot","",12,35€,0,00€,"Cleared"
`,
    );
    expect(register.ok && register.value.statements[0]).toMatchObject({
      currency: "EUR",
      lines: [{ amount: "-12.35", status: "cleared" }],
    });
  });

  test("the columns of YNAB 4, days first, decimal commas", () => {
    const register = parseYnabRegister(
      `"Account","Flag","Check Number","Date","Payee","Category","Master Category","Sub Category","Memo","Outflow","Inflow","Cleared","Running Balance"
"Giro","","","31.12.2014","Markt","Essen: Brot","Essen","Brot","(Split 1/2) a","1,50€","0,00€","C","-1,50€"
"Giro","","","31.12.2014","Markt","Essen: Käse","Essen","Käse","(Split 2/2) b","1.002,00€","0,00€","C","-3,50€"
`,
    );
    expect(register.ok && register.value.statements[0]?.currency).toBe("EUR");
    expect(register.ok && register.value.statements[0]?.lines).toMatchObject([
      {
        amount: "-1003.50",
        status: "cleared",
        splits: [{ category: "Essen:Brot", memo: "a" }, { memo: "b" }],
      },
    ]);
  });
});

describe("IMP-37 whole budgets of YNAB", () => {
  const transaction = {
    id: "t1",
    date: "2024-01-31",
    amount: -12_345,
    memo: null,
    cleared: "reconciled",
    account_id: "a",
    payee_id: "p",
    category_id: "c",
    deleted: false,
  };
  const budget = {
    currency_format: { iso_code: "KWD" },
    accounts: [
      { id: "a", name: "Cash", type: "cash", deleted: false },
      { id: "b", name: "Old", type: "cash", deleted: true },
    ],
    payees: [{ id: "p", name: "Baker" }],
    category_groups: [{ id: "g", name: "Food" }],
    categories: [{ id: "c", name: "Bread", category_group_id: "g" }],
    transactions: [
      transaction,
      { ...transaction, id: "t2", deleted: true },
      { ...transaction, id: "t3", amount: "x" },
    ],
    subtransactions: [],
  };

  test.each([
    ["as delivered", { data: { budget } }],
    ["unwrapped", { budget }],
    ["bare", budget],
  ])("%s", (_how, json) => {
    const rows = parseYnabBudget(JSON.stringify(json));
    expect(rows.ok && rows.value).toMatchObject({
      statements: [
        {
          account: { id: "Cash", kind: "cash" },
          currency: "KWD",
          lines: [
            {
              date: "2024-01-31",
              amount: "-12.345",
              payee: "Baker",
              category: "Food:Bread",
              status: "reconciled",
            },
          ],
        },
      ],
      skipped: [{ line: 3, reason: "bad_row" }],
    });
  });

  test("a folder of YNAB 4: the fullest copy, splits and transfers", () => {
    const copy = (transactions: readonly unknown[]): Uint8Array =>
      strToU8(
        JSON.stringify({
          accounts: [
            { entityId: "a", accountName: "Giro", accountType: "Checking" },
            { entityId: "b", accountName: "Kasse", accountType: "Cash" },
          ],
          payees: [{ entityId: "p", name: "Markt" }],
          masterCategories: [
            { entityId: "m", name: "Essen", subCategories: [{ entityId: "c", name: "Brot" }] },
          ],
          transactions,
        }),
      );
    const row = { accountId: "a", date: "2014-01-31", amount: -0.3, payeeId: "p", cleared: "Cleared" };
    const rows = parseYnab4Archive([
      { name: "B~1.ynab4/data1~1/X/Budget.yfull", bytes: copy([]) },
      {
        name: "B~1.ynab4/data1~1/Y/Budget.yfull",
        bytes: copy([
          {
            ...row,
            subTransactions: [
              { amount: -0.1, categoryId: "c" },
              { amount: -0.2, memo: "rest" },
            ],
          },
          { ...row, targetAccountId: "b", amount: -5 },
          { ...row, isTombstone: true },
        ]),
      },
    ]);
    expect(rows.ok && rows.value.statements[0]?.lines).toMatchObject([
      {
        amount: "-0.30",
        splits: [
          { amount: "-0.10", category: "Essen:Brot" },
          { amount: "-0.20", memo: "rest" },
        ],
      },
      { amount: "-5.00", transferAccount: "Kasse" },
    ]);
  });
});
