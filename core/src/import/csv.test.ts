import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { LocalDate } from "../calendar/index.ts";
import { looksDelimited, parseDelimited } from "./csv.ts";

const linesOf = (text: string): readonly string[] => {
  const parsed = parseDelimited(text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value.statements.flatMap((statement) =>
    statement.lines.map((line) => `${line.line} ${line.date} ${line.amount} ${line.payee}`),
  );
};

const problemOf = (text: string): string | null => {
  const parsed = parseDelimited(text);
  return parsed.ok ? null : parsed.error.code;
};

describe("IMP-50 what is no table is a problem", () => {
  test.each([
    ["NUL bytes", "a,b\u0000c\n".repeat(100), "import/not_text"],
    ["control characters", "\u0001\u0002\u0003,\u0004\n".repeat(100), "import/not_text"],
    ["prose", "Dear customer,\nyour statement is attached.\n", "import/no_table"],
    ["nothing", "", "import/no_table"],
    ["one very long line", "x".repeat(2_000_000), "import/no_table"],
    ["a million columns", `2020-01-01,1.00,${"x,".repeat(1_000_000)}\n`, "import/no_table"],
    [
      "a cell without end",
      `2020-01-01,1.00,x\n2020-01-02,2.00,${"x".repeat(200_000)}\n`,
      "import/cell_too_long",
    ],
    ["quotes that never close", '"a,1\n'.repeat(100_000), "import/no_table"],
  ])("%s", (_, text, code) => {
    expect(problemOf(text)).toBe(code);
  });

  property.prop([fc.string({ maxLength: 400, unit: "binary" })])(
    "any text ends in a table or a problem",
    (text) => {
      expect(typeof parseDelimited(text).ok).toBe("boolean");
      expect(typeof looksDelimited(text)).toBe("boolean");
    },
  );
});

describe("IMP-52 quotes", () => {
  test("a quote that is never closed costs only its own cell", () => {
    expect(linesOf('Date,Payee,Amount\n2020-01-14,"Shop,-1.00\n2020-01-15,Other,-2.00\n')).toEqual([
      '2 2020-01-14 -1.00 "Shop',
      "3 2020-01-15 -2.00 Other",
    ]);
  });

  test("lines are counted through line ends within quotes", () => {
    expect(linesOf('Date,Payee,Amount\n2020-01-14,"Shop\nin town",-1.00\n2020-01-15,B,-2.00\n')).toEqual([
      "2 2020-01-14 -1.00 Shop in town",
      "4 2020-01-15 -2.00 B",
    ]);
  });

  test("backslashed quotes", () => {
    expect(linesOf('Date,Payee,Amount\n2020-01-14,"The \\"Shop\\"",-1.00\n2020-01-15,B,-2.00\n')[0]).toBe(
      '2 2020-01-14 -1.00 The "Shop"',
    );
  });
});

describe("IMP-75 a mapping made by hand overrules every guess", () => {
  const text = "Date,Description,Amount\n02/01/2021,Shop,30.00\n05/01/2021,Bakery,5.00\n";

  test("order and sign are taken from it, and nothing is asked", () => {
    const guessed = parseDelimited(text);
    if (!guessed.ok) throw new Error(guessed.error.code);
    expect(guessed.value.questions).toContain("sign");
    const mapping = { ...guessed.value.mapping, dateFormat: "mm/dd/yyyy", invert: true };
    const parsed = parseDelimited(text, { mapping });
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(parsed.value.statements[0]?.lines.map((line) => `${line.date} ${line.amount}`)).toEqual([
      "2021-02-01 -30.00",
      "2021-05-01 -5.00",
    ]);
    expect(parsed.value).toMatchObject({ questions: [], remembered: false });
  });

  test("IMP-76 remembered by the layout, it serves the next export, wherever its table begins", () => {
    const guessed = parseDelimited(text);
    if (!guessed.ok) throw new Error(guessed.error.code);
    const profiles = new Map([
      [guessed.value.signature, { ...guessed.value.mapping, dateFormat: "mm/dd/yyyy", invert: true }],
    ]);
    const next = parseDelimited(`My bank\n\n${text.replaceAll("2021", "2022")}`, { profiles });
    if (!next.ok) throw new Error(next.error.code);
    expect(next.value).toMatchObject({ remembered: true, mapping: { headerRow: 2, firstDataRow: 3 } });
    expect(next.value.statements[0]?.lines.map((line) => `${line.line} ${line.date} ${line.amount}`)).toEqual(
      ["4 2022-02-01 -30.00", "5 2022-05-01 -5.00"],
    );
  });
});

describe("IMP-58 bookings do not lie in the future", () => {
  test("today decides between two readings", () => {
    const text = "Date,Description,Amount\n02/11/2021,Shop,-30.00\n";
    const parsed = parseDelimited(text, { today: LocalDate.parse("2021-03-01") });
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(parsed.value.statements[0]?.lines[0]?.date).toBe("2021-02-11");
    expect(parsed.value.questions).toEqual([]);
  });
});

// ── Any table under any dialect ────────────────────────────────────────────────────────────────────────────────────

interface Booking {
  readonly day: number;
  readonly minor: number;
  readonly text: string;
}

/** Newest last, as most banks print them. */
const bookings = fc
  .array(
    fc.record<Booking>({
      day: fc.integer({ min: 0, max: 700 }),
      minor: fc.integer({ min: -2_000_000, max: 2_000_000 }).filter((minor) => minor !== 0),
      text: fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z",;|]{2,9})?$/),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) => rows.toSorted((left, right) => left.day - right.day));

const headings = {
  en: ["Date", "Description", "Amount", "Debit", "Credit"],
  de: ["Buchungstag", "Verwendungszweck", "Betrag", "Soll", "Haben"],
  fr: ["Date opération", "Libellé", "Montant", "Débit", "Crédit"],
  es: ["Fecha", "Concepto", "Importe", "Cargo", "Abono"],
  nl: ["Datum", "Omschrijving", "Bedrag", "Af", "Bij"],
  pl: ["Data operacji", "Opis operacji", "Kwota", "Obciążenia", "Uznania"],
  ru: ["Дата операции", "Описание", "Сумма", "Расход", "Приход"],
  ja: ["取引日", "摘要", "金額", "出金", "入金"],
} as const;

/** Nobody writes the month first but in English, with strokes and decimal points. */
const isUsual = (dialect: { order: string; mark: string; language: string; decimal: string }): boolean =>
  dialect.order !== "mdy" || (dialect.mark === "/" && dialect.language === "en" && dialect.decimal === ".");

const dialects = fc
  .record({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    quoteAll: fc.boolean(),
    decimal: fc.constantFrom(".", ","),
    grouped: fc.boolean(),
    order: fc.constantFrom("ymd", "dmy", "mdy"),
    mark: fc.constantFrom("-", "/", "."),
    language: fc.constantFrom(...(Object.keys(headings) as (keyof typeof headings)[])),
    signs: fc.constantFrom("signed", "trailing", "sides"),
    columns: fc.shuffledSubarray([0, 1, 2] as const, { minLength: 3, maxLength: 3 }),
  })
  .filter(isUsual);
type Rendering = typeof dialects extends fc.Arbitrary<infer Value> ? Value : never;

const dayText = (day: number): string => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);

const decimalText = (minor: number): string => {
  const digits = String(Math.abs(minor)).padStart(3, "0");
  return `${minor < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const printAmount = (minor: number, { decimal, grouped }: Rendering): string => {
  const [whole = "", fraction = ""] = decimalText(Math.abs(minor)).split(".");
  const mark = decimal === "." ? "," : ".";
  const printed = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, mark) : whole;
  return `${printed}${decimal}${fraction}`;
};

const printDay = (day: number, { order, mark }: Rendering): string => {
  const [year = "", month = "", date = ""] = dayText(day).split("-");
  const parts: { readonly [letter: string]: string } = { y: year, m: month, d: date };
  return Array.from(order, (letter) => parts[letter]).join(mark);
};

const render = (rows: readonly Booking[], dialect: Rendering): string => {
  const { delimiter, quoteAll, language, signs } = dialect;
  const [date, text, amount, debit, credit] = headings[language];
  const cell = (content: string): string =>
    quoteAll || /["\n\r]/.test(content) || content.includes(delimiter)
      ? `"${content.replaceAll('"', '""')}"`
      : content;
  const money = (minor: number): readonly string[] => {
    const printed = printAmount(minor, dialect);
    if (signs === "sides") return minor < 0 ? [printed, ""] : ["", printed];
    if (signs === "trailing") return [minor < 0 ? `${printed}-` : printed];
    return [minor < 0 ? `-${printed}` : printed];
  };
  const row = (parts: readonly (readonly string[])[]): string =>
    dialect.columns.flatMap((part) => (parts[part] ?? []).map((content) => cell(content))).join(delimiter);
  return [
    row([[date], [text], signs === "sides" ? [debit, credit] : [amount]]),
    ...rows.map((booking) => row([[printDay(booking.day, dialect)], [booking.text], money(booking.minor)])),
  ].join(dialect.lineEnd);
};

describe("IMP-80 any table under any dialect", () => {
  property.prop([bookings, dialects], { numRuns: 400 })(
    "is read as it was written, or a question is asked",
    (rows, dialect) => {
      const parsed = parseDelimited(render(rows, dialect));
      if (!parsed.ok) throw new Error(parsed.error.code);
      const { statements, skipped, questions } = parsed.value;
      const lines = statements.flatMap((statement) => statement.lines);
      const amounts = lines.map((line) => line.amount);
      const days = lines.map((line) => line.date);
      expect(skipped).toEqual([]);
      if (!questions.includes("sign")) expect(amounts).toEqual(rows.map((row) => decimalText(row.minor)));
      if (!questions.includes("date_order")) expect(days).toEqual(rows.map((row) => dayText(row.day)));
      expect(lines.map((line) => line.payee)).toEqual(rows.map((row) => row.text.trim()));
    },
  );
});
