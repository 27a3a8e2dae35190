import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseStatementFile } from "../import/index.ts";
import { minorToDecimal } from "../money/index.ts";
import { household } from "./fixtures/household.ts";
import { exportQif } from "./qif.ts";
import { inOrder } from "./snapshot-names.ts";
import { snapshots } from "./testing.ts";

test("EXP-20 accounts, categories, splits, transfers, tags and states", () => {
  expect([...exportQif(household)].join("")).toBe(`!Type:Cat
NFood
E
^
NFood:Bread & cake
E
^
NSalary
I
^
!Account
NGiro
TBank
^
!Type:Bank
D2024-01-01
T1000.00
CX
POpening Balance
L[Giro]
^
D2024-01-02
T-12.50
C*
PBäcker "Müller"
MRolls
LFood:Bread & cake/Summer trip
^
D2024-01-03
T-30.00
P=HYPERLINK("http://evil")
SFood:Bread & cake
Ebread
$-20.00
S
Erest
$-10.00
^
D2024-01-04
T-50.00
L[Visa gold]
^
D2024-01-05
T-10.00
L[Yen purse]
^
D2024-01-06
T-20.00
L[Visa gold]
^
D2024-01-31
T2500.00
LSalary
^
!Account
NVisa gold
TCCard
^
!Type:CCard
D2024-01-04
T50.00
L[Giro]
^
D2024-01-08
T20.00
L[Giro]
^
!Account
NYen purse
TCash
^
!Type:Cash
D2024-01-05
T1605
L[Giro]
^
`);
});

describe("EXP-21 our own import reads the same lines", () => {
  test.prop([snapshots])("day, amount, state, parts and transfers", (snapshot) => {
    const parsed = parseStatementFile(new TextEncoder().encode([...exportQif(snapshot)].join("")));
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(parsed.value.skipped).toEqual([]);
    const written = snapshot.accounts.flatMap((account) =>
      inOrder(snapshot.transactions)
        .filter((transaction) => transaction.accountId === account.id)
        .map((transaction) => {
          const parts = Object.values(transaction.splits).map((part) =>
            Number(minorToDecimal(part.amount, account.currency)),
          );
          return `${transaction.date} ${Number(minorToDecimal(transaction.amount, account.currency))} ${transaction.status} ${parts.join("+")} ${transaction.transferId === null ? "" : "transfer"}`;
        }),
    );
    const read = parsed.value.statements.flatMap(({ lines }) =>
      lines.map(
        ({ date, amount, status, splits, transferAccount }) =>
          `${date} ${Number(amount)} ${status} ${(splits ?? []).map((part) => Number(part.amount)).join("+")} ${transferAccount === undefined ? "" : "transfer"}`,
      ),
    );
    expect(read.toSorted()).toEqual(written.toSorted());
  });
});
