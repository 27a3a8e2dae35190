import { afterEach, describe, expect, test } from "vitest";
import type { Engine, ImportPreview, ImportTarget } from "../../contract/index.ts";
import type { AccountId } from "../../ledger/index.ts";
import { CurrencyCode } from "../../money/index.ts";
import {
  aDraft,
  aHousehold,
  anAccountDraft,
  everythingShown,
  reopened,
  rowsOf,
  stopEngines,
  valueOf,
  viewOf,
} from "../testing.ts";

afterEach(stopEngines);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const silently = (): void => {};

const preview = async (
  engine: Engine,
  files: Readonly<Record<string, string>>,
  accountId: AccountId | null = null,
): Promise<ImportPreview> =>
  valueOf(
    engine.imports.preview(
      { files: Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) })), accountId },
      silently,
    ),
  );

const importAll = async (engine: Engine, files: Readonly<Record<string, string>>, accountId?: AccountId) => {
  const { previewId } = await preview(engine, files, accountId);
  return valueOf(engine.imports.commit({ previewId }, silently));
};

const targetsOf = ({ files }: ImportPreview): readonly ImportTarget[] =>
  files.flatMap(({ statements }) => statements.map(({ target }) => target));

/** An OFX statement of one checking account. */
const ofx = (
  lines: readonly {
    readonly id: string;
    readonly date: string;
    readonly amount: string;
    readonly name?: string;
  }[],
  { account = "DE1234567890", balance = "" } = {},
): string => `OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>1<ACCTID>${account}<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260101<DTEND>20261231
${lines
  .map(
    ({ id, date, amount, name = "SHOP" }) =>
      `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>${date}<TRNAMT>${amount}<FITID>${id}<NAME>${name}</STMTTRN>`,
  )
  .join("\n")}
</BANKTRANLIST>${balance === "" ? "" : `<LEDGERBAL><BALAMT>${balance}<DTASOF>20260331</LEDGERBAL>`}
</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

const march = [
  { id: "a1", date: "20260301", amount: "-10.00", name: "REWE MARKT" },
  { id: "a2", date: "20260302", amount: "-4.50", name: "BAKER" },
  { id: "a3", date: "20260303", amount: "1000.00", name: "EMPLOYER" },
];

describe("a statement in an empty vault", () => {
  test("APP-42 makes an account, its payees and its transactions, and is undone as one", async () => {
    const { engine } = await aHousehold();
    const before = await everythingShown(engine);
    const files = { "march.ofx": ofx(march, { balance: "1500.00" }) };
    const { added, accountIds } = await importAll(engine, files);
    expect(added).toBe(3);
    const { accounts } = await viewOf(engine, "accounts", null);
    // APP-45 The closing balance less the lines is what it held before.
    expect(accounts.find(({ id }) => id === accountIds[0])).toMatchObject({
      name: "march",
      number: "DE1234567890",
      balance: 150_000,
      transactions: 4,
    });
    const rows = await rowsOf(engine, { accountIds });
    expect(rows.map(({ date, amount, payee, status }) => [date, amount, payee, status])).toEqual([
      ["2026-02-28", 51_450, "", "cleared"],
      ["2026-03-01", -1000, "Rewe Markt", "cleared"],
      ["2026-03-02", -450, "Baker", "cleared"],
      ["2026-03-03", 100_000, "Employer", "cleared"],
    ]);
    await valueOf(engine.history.undo());
    expect(await everythingShown(engine)).toEqual(before);
    await valueOf(engine.history.redo());
    expect(await rowsOf(engine, { accountIds })).toHaveLength(4);
  });

  test("APP-41 twice is all duplicates, which say of what", async () => {
    const { engine } = await aHousehold();
    const files = { "march.ofx": ofx(march) };
    const { accountIds } = await importAll(engine, files);
    const again = await preview(engine, files);
    expect(again.counts).toMatchObject({ fresh: 0, duplicate: 3, skipped: 0 });
    expect(targetsOf(again)).toEqual([{ accountId: accountIds[0] }]);
    const { rows } = await engine.imports.rows({
      previewId: again.previewId,
      statement: "0.0",
      show: "duplicate",
      offset: 0,
      limit: 10,
    });
    expect(rows[0]).toMatchObject({
      included: false,
      verdict: { kind: "duplicate", why: "reference", of: { date: "2026-03-01", payee: "Rewe Markt" } },
    });
    expect(await engine.imports.commit({ previewId: again.previewId }, silently)).toEqual({
      ok: false,
      error: { code: "import/nothing_to_import" },
    });
  });

  test("APP-41 N lines that read the same are N transactions, then and later", async () => {
    const { engine, accountId } = await aHousehold();
    const line = "2026-03-01,Kiosk,Coffee,-2.50";
    const csv = ["Date,Payee,Memo,Amount", line, line, line, "2026-03-02,Baker,Bread,-4.00"].join("\n");
    const { added } = await importAll(engine, { "bank.csv": csv }, accountId);
    expect(added).toBe(4);
    expect((await preview(engine, { "bank.csv": csv }, accountId)).counts).toMatchObject({ duplicate: 4 });
    const more = `${csv}\n${line}`;
    expect((await preview(engine, { "bank.csv": more }, accountId)).counts).toMatchObject({
      fresh: 1,
      duplicate: 4,
    });
  });

  test("APP-41 two overlapping files dropped together add nothing twice", async () => {
    const { engine } = await aHousehold();
    const files = { "one.ofx": ofx(march.slice(0, 2)), "two.ofx": ofx(march.slice(1)) };
    const shown = await preview(engine, files);
    // Both name the same number: one new account is proposed for both.
    expect(targetsOf(shown)).toEqual([targetsOf(shown)[0], targetsOf(shown)[0]]);
    expect(shown.counts).toMatchObject({ fresh: 3, duplicate: 1, included: 3 });
    const { added, accountIds } = await valueOf(
      engine.imports.commit({ previewId: shown.previewId }, silently),
    );
    expect([added, accountIds.length]).toEqual([3, 1]);
  });

  test("rows that cannot be read are shown with line and reason, not dropped", async () => {
    const { engine, accountId } = await aHousehold();
    const csv = "Date,Payee,Amount\n2026-03-01,Baker,-4.00\nnot a date,Baker,-4.00\n2026-03-03,Baker,-5.00\n";
    const shown = await preview(engine, { "bank.csv": csv }, accountId);
    expect(shown.counts).toMatchObject({ fresh: 2, duplicate: 0, skipped: 1 });
    const { rows } = await engine.imports.rows({
      previewId: shown.previewId,
      statement: "0.0",
      show: "skipped",
      offset: 0,
      limit: 10,
    });
    expect(rows).toMatchObject([{ line: 3, included: false, verdict: { kind: "skipped" } }]);
  });

  test("a file that is no statement is a problem of that file alone", async () => {
    const { engine } = await aHousehold();
    const shown = await preview(engine, {
      "cat.png": "\u0089PNG\r\n\u001a\n\0\0\0",
      "march.ofx": ofx(march),
    });
    expect(shown.files[0]).toMatchObject({ format: null, statements: [] });
    expect(shown.files[0]?.problem?.code).toMatch(/^import\//);
    expect(shown.counts.fresh).toBe(3);
  });
});

describe("APP-40 the account a statement goes to", () => {
  const withNumber = async (number: string, name = "Giro") => {
    const household = await aHousehold();
    const { id } = await valueOf(household.engine.ledger.createAccount(anAccountDraft({ name, number })));
    return { ...household, id };
  };

  test.each(["DE12 3456 7890", "de1234567890", "XXXX7890"])("is the one numbered %s", async (number) => {
    const { engine, id } = await withNumber(number);
    expect(targetsOf(await preview(engine, { "x.ofx": ofx(march) }))).toEqual([{ accountId: id }]);
  });

  test("is not one of another number", async () => {
    const { engine } = await withNumber("DE9999997890");
    expect(targetsOf(await preview(engine, { "x.ofx": ofx(march) }))[0]).toMatchObject({ name: "x" });
  });

  test("is the one it was dropped on", async () => {
    const { engine, id } = await withNumber("");
    expect(targetsOf(await preview(engine, { "x.ofx": ofx(march) }, id))).toEqual([{ accountId: id }]);
  });

  test("is the one the file is named after, when the file itself names none", async () => {
    const { engine, id } = await withNumber("DE0011112222");
    const csv = "Date,Payee,Amount\n2026-03-01,Baker,-4.00\n2026-03-02,Baker,-4.50\n";
    expect(targetsOf(await preview(engine, { "export-2222.csv": csv }))).toEqual([{ accountId: id }]);
  });

  test("is the one that took this bank's tables last", async () => {
    const { engine, id } = await withNumber("");
    const csv = (day: string) => `Date,Payee,Amount\n2026-03-${day},Baker,-4.00\n2026-03-28,Baker,-4.50\n`;
    await importAll(engine, { "a.csv": csv("01") }, id);
    expect(targetsOf(await preview(engine, { "b.csv": csv("02") }))).toEqual([{ accountId: id }]);
  });

  test("can be chosen, and then duplicates are those of that account", async () => {
    const { engine, accountId } = await aHousehold();
    await importAll(engine, { "march.ofx": ofx(march) });
    const shown = await preview(engine, { "march.ofx": ofx(march) });
    const moved = await valueOf(
      engine.imports.retarget({ previewId: shown.previewId, statement: "0.0", target: { accountId } }),
    );
    expect(moved.counts).toMatchObject({ fresh: 3, duplicate: 0 });
    const back = { name: "New", kind: "card", currency: CurrencyCode.parse("EUR") } as const;
    const fresh = await valueOf(
      engine.imports.retarget({ previewId: shown.previewId, statement: "0.0", target: back }),
    );
    expect(targetsOf(fresh)).toEqual([back]);
  });
});

describe("what lines become", () => {
  test("APP-43 the bank's words find their payee again, with its category", async () => {
    const { engine, accountId } = await aHousehold();
    await importAll(engine, { "march.ofx": ofx(march.slice(0, 1)) }, accountId);
    const catalog = await viewOf(engine, "catalog", null);
    const groceries = catalog.categories.find(({ name }) => name === "Groceries");
    const payee = catalog.payees.find(({ name }) => name === "Rewe Markt");
    if (payee === undefined || groceries === undefined) throw new Error("no payee");
    await valueOf(engine.catalog.savePayee({ id: payee.id, name: "Rewe", categoryId: groceries.id }));
    const april = [{ id: "b1", date: "20260401", amount: "-20.00", name: "REWE MARKT" }];
    await importAll(engine, { "april.ofx": ofx(april) }, accountId);
    expect((await rowsOf(engine)).at(-1)).toMatchObject({ payee: "Rewe", category: "Groceries" });
  });

  test("APP-44 APP-46 QIF brings categories, splits and both legs of its transfers", async () => {
    const { engine } = await aHousehold();
    const qif = `!Account
NGiro
TBank
^
!Type:Bank
D03/01/2026
T-50.00
PMarket
SFood:Groceries
$-30.00
SHobby
$-20.00
^
D03/02/2026
T-100.00
L[Nest egg]
^
!Account
NNest egg
TBank
^
!Type:Bank
D03/02/2026
T100.00
L[Giro]
^
`;
    await importAll(engine, { "quicken.qif": qif });
    const rows = await rowsOf(engine);
    const [split, out, into] = rows;
    expect(split?.splits.map(({ amount, category }) => [amount, category])).toEqual([
      [-3000, "Groceries"],
      [-2000, "Hobby"],
    ]);
    expect(out?.transfer).toMatchObject({ account: "Nest egg", id: into?.id });
    expect(into?.transfer).toMatchObject({ account: "Giro", id: out?.id });
    const { categories } = await viewOf(engine, "catalog", null);
    const hobby = categories.find(({ name }) => name === "Hobby");
    expect(categories.find(({ id }) => id === hobby?.parentId)?.name).toBe("QIF");
    expect(categories.filter(({ name }) => name === "Groceries")).toHaveLength(1);
  });

  test("a duplicate may be added all the same, a fresh line left out", async () => {
    const { engine, accountId } = await aHousehold();
    await importAll(engine, { "march.ofx": ofx(march.slice(0, 1)) }, accountId);
    const { previewId } = await preview(engine, { "march.ofx": ofx(march) }, accountId);
    const include = async (index: number, included: boolean) =>
      valueOf(engine.imports.include({ previewId, statement: "0.0", index, included }));
    await include(0, true);
    await include(2, false);
    expect((await valueOf(engine.imports.commit({ previewId }, silently))).added).toBe(2);
    expect((await rowsOf(engine)).map(({ amount }) => amount)).toEqual([-1000, -1000, -450]);
  });

  test("what was written by hand in between is found before the commit", async () => {
    const { engine, accountId } = await aHousehold();
    const { previewId } = await preview(engine, { "march.ofx": ofx(march) }, accountId);
    await valueOf(
      engine.ledger.record(aDraft(accountId, { amount: -450, date: "2026-03-02", payee: { name: "Baker" } })),
    );
    expect((await valueOf(engine.imports.commit({ previewId }, silently))).added).toBe(2);
  });
});

describe("APP-49 a line that repeats what was written by hand", () => {
  const bankLine = { id: "f1", date: "20260303", amount: "-10.00", name: "CORNER SHOP" };

  /** Written on the first, booked on the third. */
  const written = async () => {
    const { engine, accountId } = await aHousehold();
    await valueOf(engine.ledger.record(aDraft(accountId, { note: "by hand" })));
    return { engine, accountId };
  };

  test("confirms the entry when it is left out, in the import's own action", async () => {
    const { engine, accountId } = await written();
    const other = { id: "f2", date: "20260304", amount: "-3.00" };
    const { added } = await importAll(engine, { "m.ofx": ofx([bankLine, other]) }, accountId);
    expect(added).toBe(1);
    expect((await rowsOf(engine))[0]).toMatchObject({
      date: "2026-03-01",
      note: "by hand",
      status: "cleared",
      imported: { reference: "f1", payee: "CORNER SHOP" },
    });
    await valueOf(engine.history.undo());
    expect(await rowsOf(engine)).toMatchObject([{ note: "by hand", status: "uncleared", imported: null }]);
  });

  test("is known by its reference next time, and takes no other line with it", async () => {
    const { engine, accountId } = await written();
    await importAll(engine, { "m.ofx": ofx([bankLine]) }, accountId);
    const next = ofx([bankLine, { ...bankLine, id: "f3", date: "20260304" }]);
    const { previewId, counts } = await preview(engine, { "n.ofx": next }, accountId);
    expect(counts).toMatchObject({ fresh: 1, duplicate: 1 });
    const page = { previewId, statement: "0.0", show: "duplicate", offset: 0, limit: 9 } as const;
    expect((await engine.imports.rows(page)).rows).toMatchObject([{ verdict: { why: "reference" } }]);
  });

  test("is one line, also when two files of a preview have such a line", async () => {
    const { engine, accountId } = await written();
    const second = { ...bankLine, id: "f3", date: "20260304" };
    const files = { "a.ofx": ofx([bankLine]), "b.ofx": ofx([bankLine, second]) };
    expect((await preview(engine, files, accountId)).counts).toMatchObject({ fresh: 1, confirming: 1 });
    expect((await importAll(engine, files, accountId)).added).toBe(1);
    expect(await rowsOf(engine)).toHaveLength(2);
  });

  test("is added beside it when the person says so, and then confirms nothing", async () => {
    const { engine, accountId } = await written();
    const { previewId } = await preview(engine, { "m.ofx": ofx([bankLine]) }, accountId);
    await valueOf(engine.imports.include({ previewId, statement: "0.0", index: 0, included: true }));
    await valueOf(engine.imports.commit({ previewId }, silently));
    expect(await rowsOf(engine)).toMatchObject([
      { status: "uncleared", imported: null },
      { status: "cleared" },
    ]);
  });
});

describe("APP-47 a mapping made by hand", () => {
  const odd = "A;B;C\n01.02.2026;Kiosk;4,00\n05.02.2026;Baker;5,50\n";
  const mapping = {
    delimiter: ";",
    headerRow: 0,
    firstDataRow: 1,
    date: 0,
    dateFormat: "dd.mm.yyyy",
    amount: 2,
    debit: null,
    credit: null,
    sign: null,
    outflowWords: [],
    invert: true,
    decimal: ",",
    payee: [1],
    memo: [],
    reference: null,
    category: null,
    currency: null,
    balance: null,
    account: null,
  } as const;

  test("is used, and remembered after the commit, also by the next engine", async () => {
    const { engine, world, vaultId, accountId } = await aHousehold();
    const { previewId } = await preview(engine, { "odd.csv": odd }, accountId);
    const remapped = await valueOf(engine.imports.remap({ previewId, file: 0, mapping }));
    expect(remapped.counts).toMatchObject({ fresh: 2, duplicate: 0, skipped: 0 });
    await valueOf(engine.imports.commit({ previewId }, silently));
    expect((await rowsOf(engine)).map(({ amount }) => amount)).toEqual([-400, -550]);
    await engine.session.lock();

    const again = await reopened(world, vaultId);
    const next = await preview(again, { "next.csv": odd.replaceAll("2026", "2027") });
    expect(next.files[0]?.table).toMatchObject({ remembered: true, mapping: { invert: true } });
    expect(targetsOf(next)).toEqual([{ accountId }]);
  });
});

describe("APP-48 cancelling", () => {
  test("a preview forgets it", async () => {
    const { engine } = await aHousehold();
    const { previewId } = await preview(engine, { "march.ofx": ofx(march) });
    await engine.imports.cancel({ previewId });
    expect(await engine.imports.commit({ previewId }, silently)).toMatchObject({
      error: { code: "import/no_such_preview" },
    });
  });

  test("a running commit leaves nothing behind", async () => {
    const { engine, accountId } = await aHousehold();
    const before = await everythingShown(engine);
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `2026-03-${String((at % 28) + 1).padStart(2, "0")},Shop ${at},-${at + 1}.00`,
    );
    const csv = ["Date,Payee,Amount", ...lines].join("\n");
    const { previewId } = await preview(engine, { "long.csv": csv }, accountId);
    const cancelled = await engine.imports.commit({ previewId }, () => {
      void engine.imports.cancel({ previewId });
    });
    expect(cancelled).toEqual({ ok: false, error: { code: "import/cancelled" } });
    expect(await everythingShown(engine)).toEqual(before);
  });

  test("a preview named by its caller can be cancelled while it is read", async () => {
    const { engine } = await aHousehold();
    const files = Array.from({ length: 5 }, (_, at) => ({ name: `${at}.ofx`, bytes: bytesOf(ofx(march)) }));
    const shown = await engine.imports.preview({ previewId: "mine", files, accountId: null }, () => {
      void engine.imports.cancel({ previewId: "mine" });
    });
    expect(shown).toEqual({ ok: false, error: { code: "import/cancelled" } });
  });
});

test("an amount that no household has is reported, not added", async () => {
  const { engine, accountId } = await aHousehold();
  const csv = ["Date,Payee,Amount", "2026-03-01,Shop,-10.00", "2026-03-02,Bank,90071992547409.91"].join("\n");
  const { previewId, counts } = await preview(engine, { "bank.csv": csv }, accountId);
  expect(counts).toMatchObject({ fresh: 1, skipped: 1 });
  const page = { previewId, statement: "0.0", show: "skipped", offset: 0, limit: 9 } as const;
  expect((await engine.imports.rows(page)).rows).toMatchObject([
    { line: 3, verdict: { kind: "skipped", reason: "money/overflow" } },
  ]);
});

describe("locking meanwhile", () => {
  test("APP-21 ends a preview that is being read, and shows nothing of it", async () => {
    const { engine } = await aHousehold();
    const files = Array.from({ length: 5 }, (_, at) => ({ name: `${at}.ofx`, bytes: bytesOf(ofx(march)) }));
    const shown = await engine.imports.preview({ files, accountId: null }, () => void engine.session.lock());
    expect(shown).toEqual({ ok: false, error: { code: "session/locked" } });
  });

  test("APP-31 waits for a commit that is under way, which then is there whole", async () => {
    const { world, engine, vaultId } = await aHousehold();
    const { previewId } = await preview(engine, { "march.ofx": ofx(march) });
    let locked: Promise<void> | undefined;
    await valueOf(engine.imports.commit({ previewId }, () => void (locked ??= engine.session.lock())));
    await locked;
    expect(await rowsOf(await reopened(world, vaultId))).toHaveLength(3);
  });
});
