import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { decodeText } from "./encoding.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
/** The bytes of `text` in a single-byte encoding, made by asking the platform for every byte's character. */
const encode = (text: string, encoding: string): Uint8Array => {
  const platform = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  // Node 20 shows byte 0x80 of windows-1252 as U+0080.
  const table = encoding === "windows-1252" ? platform.replace("\u0080", "€") : platform;
  return Uint8Array.from(text, (character) => {
    const byte = table.indexOf(character);
    if (byte < 0) throw new Error(`${character} is not in ${encoding}`);
    return byte;
  });
};
const decoded = (input: Uint8Array, declared?: string): readonly [string, string] | string => {
  const result = decodeText(input, declared === undefined ? {} : { declared });
  return result.ok ? [result.value.encoding, result.value.text] : result.error.code;
};

const ROWS: readonly (readonly [encoding: string, text: string])[] = [
  [
    "windows-1252",
    "Date;Libellé;Débit\n03/01/2024;CRÉDIT À LA CONSOMMATION;-12,50 €\nPrélèvement café Noël\n",
  ],
  ["windows-1252", "Buchungstag;Empfänger\n01.02.2024;Bäckerei Müller, Straßburg;Überweisung für Größe\n"],
  ["windows-1252", "Histórico;Valor\nTransferência recebida;Cartão de crédito;São João\n"],
  ["windows-1252", "Dato;Tekst\n01-02-2024;Købmand Sørensen, Århus\n"],
  ["windows-1250", "Data;Opis\n2024-01-03;Przelew przychodzący Żabka Łódź;Źródło świąteczne\n"],
  ["windows-1250", "Datum;Částka;Příjemce\n03.01.2024;Šťastný Žižkov, účet číslo\n"],
  ["iso-8859-2", "Data;Opis\n2024-01-03;Przelew przychodzący, opłata miesięczna, Świętokrzyska, Żółw\n"],
  ["windows-1251", "Дата;Сумма;Описание\n03.01.2024;-500,00;Перевод клиенту Сбербанка\n"],
  ["koi8-r", "Дата;Сумма;Описание\n03.01.2024;-500,00;Перевод клиенту Сбербанка\n"],
  ["ibm866", "Дата;Сумма;Описание\n03.01.2024;-500,00;Перевод клиенту Сбербанка\n"],
  ["windows-1253", "Ημερομηνία;Περιγραφή\n03/01/2024;ΠΛΗΡΩΜΗ ΛΟΓΑΡΙΑΣΜΟΥ ΔΕΗ Ευχαριστούμε\n"],
  ["windows-1254", "Tarih;Açıklama\n03.01.2024;Fatura ödemesi, İstanbul Şişli, Kadıköy çağrı\n"],
  ["windows-1257", "Kuupäev;Saņēmējs\n03.01.2024;Mokėjimas už paslaugas;Pärnu mnt;Žemaitijos gatvė\n"],
  ["iso-8859-15", "Date;Montant\n03/01/2024;Prélèvement;-12,50 €;Café Noël\n"],
  ["macintosh", "Date;Libellé\n03/01/2024;Prélèvement café à la Crèche;Société Générale\n"],
];

describe("IMP-2 the encoding is found in the bytes", () => {
  test.each(ROWS)("%s without any header: %s", (encoding, text) => {
    expect(decoded(encode(text, encoding))).toEqual([encoding, text]);
  });

  test.each([
    [
      "cp850",
      "Empfänger: Bäckerei Müller",
      bytes(0x42, 0x84, 0x63, 0x6b, 0x65, 0x72, 0x65, 0x69, 0x20, 0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72),
      "Bäckerei Müller",
    ],
  ])("%s", (_encoding, _what, input, text) => {
    const result = decodeText(input);
    expect(result.ok && result.value.text).toBe(text);
  });

  test.each([
    // 取引日,金額 and 日期,金额 and 거래일시,출금액 and תאריך,סכום, each with one row.
    ["shift_jis", [0x8e, 0xe6, 0x88, 0xf8, 0x93, 0xfa, 0x2c, 0x8b, 0xe0, 0x8a, 0x7a]],
    ["gb18030", [0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xbd, 0xf0, 0xb6, 0xee]],
    ["euc-kr", [0xb0, 0xc5, 0xb7, 0xa1, 0xc0, 0xcf, 0xbd, 0xc3, 0x2c, 0xc3, 0xe2, 0xb1, 0xdd, 0xbe, 0xd7]],
    ["windows-1255", [0xfa, 0xe0, 0xf8, 0xe9, 0xea, 0x2c, 0xf1, 0xeb, 0xe5, 0xed]],
  ])("%s shows in the headings, where nothing else does", (encoding, heading) => {
    const row = [...new TextEncoder().encode("\n2024-01-15,1235\n")];
    const decoded = decodeText(Uint8Array.from([...heading, ...row]));
    expect(decoded.ok && decoded.value.encoding).toBe(encoding);
  });

  test("multi-byte encodings of East Asia", () => {
    // "日付,入金額,振込 カード" and "交易日期,收入,支出" written out, as no platform encodes into them.
    const shiftJis = bytes(
      0x93,
      0xfa,
      0x95,
      0x74,
      0x2c,
      0x93,
      0xfc,
      0x8b,
      0xe0,
      0x8a,
      0x7a,
      0x2c,
      0x90,
      0x55,
      0x8d,
      0x9e,
      0x0a,
    );
    const gbk = bytes(
      0xbd,
      0xbb,
      0xd2,
      0xd7,
      0xc8,
      0xd5,
      0xc6,
      0xda,
      0x2c,
      0xca,
      0xd5,
      0xc8,
      0xeb,
      0x2c,
      0xd6,
      0xa7,
      0xb3,
      0xf6,
      0x0a,
    );
    const eucKr = bytes(0xb0, 0xc5, 0xb7, 0xa1, 0xc0, 0xcf, 0xc0, 0xda, 0x2c, 0xc0, 0xd4, 0xb1, 0xdd, 0x0a);
    expect(decoded(shiftJis)).toEqual(["shift_jis", "日付,入金額,振込\n"]);
    expect(decoded(gbk)).toEqual(["gb18030", "交易日期,收入,支出\n"]);
    expect(decoded(eucKr, "euc-kr")).toEqual(["euc-kr", "거래일자,입금\n"]);
  });

  test("UTF-8 and UTF-16, with a mark and without", () => {
    const text = "Datum;Částka;日付;1.00\n2024-01-02;-5,00;;€ 5\n";
    const utf8 = new TextEncoder().encode(text);
    expect(decoded(utf8)).toEqual(["utf-8", text]);
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8))).toEqual({
      ok: true,
      value: { text, encoding: "utf-8", bom: true },
    });
    expect(decoded(utf16(text, true))).toEqual(["utf-16le", text]);
    expect(decoded(utf16(text, false))).toEqual(["utf-16be", text]);
    expect(decodeText(utf16(`\uFEFF${text}`, true))).toEqual({
      ok: true,
      value: { text, encoding: "utf-16le", bom: true },
    });
  });

  test("UTF-8 that was cut within its last character stays UTF-8", () => {
    const cut = new TextEncoder().encode("Prélèvement café").slice(0, -1);
    expect(decoded(cut)).toEqual(["utf-8", "Prélèvement caf\uFFFD"]);
  });
});

test("IMP-4 NULs that only fill the end of the file are no content", () => {
  expect(decoded(bytes(0x61, 0x62, 0x0a, 0, 0, 0, 0, 0))).toEqual(["utf-8", "ab\n"]);
  expect(decoded(bytes(0, 0, 0, 0))).toBe("import/nul_bytes");
});

describe("IMP-3 a declared encoding is believed only when the bytes bear it out", () => {
  test("UTF-8 bytes under a declaration of windows-1252 are UTF-8", () => {
    expect(decoded(new TextEncoder().encode("Bäckerei"), "1252")).toEqual(["utf-8", "Bäckerei"]);
  });
  test("windows-1252 bytes under a declaration of UTF-8 are windows-1252", () => {
    expect(decoded(encode("Bäckerei Müller", "windows-1252"), "UTF-8")).toEqual([
      "windows-1252",
      "Bäckerei Müller",
    ]);
  });
  test("between neighbours the declaration decides", () => {
    expect(decoded(encode("Café", "windows-1252"), "iso-8859-15")).toEqual(["iso-8859-15", "Café"]);
  });
});

describe("IMP-4 what is no text is named", () => {
  test.each([
    ["import/empty_file", bytes()],
    ["import/empty_file", bytes(0x20, 0x0a)],
    ["import/binary_file", new TextEncoder().encode("%PDF-1.4 ...")],
    ["import/binary_file", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ["import/nul_bytes", new TextEncoder().encode("Date,Amount\n2024-01-01,\u0000 5\n")],
  ])("%s", (code, input) => {
    expect(decoded(input)).toBe(code);
  });

  test.prop([fc.uint8Array({ maxLength: 400 })])(
    "any bytes end in text without NULs or in a problem",
    (input) => {
      const result = decodeText(input);
      if (result.ok) expect(result.value.text).not.toContain("\0");
      else expect(result.error.code).toMatch(/^import\/(empty_file|binary_file|nul_bytes)$/);
    },
  );

  test.prop([fc.string({ unit: "grapheme", minLength: 1 })])("any text survives UTF-8", (text) => {
    fc.pre(!/\p{Cc}|\p{Cs}/u.test(text) && text.trim() !== "" && !text.startsWith("\uFEFF"));
    fc.pre(!/^(%PDF-|GIF8|\{\\rtf|SQLite)/.test(text));
    expect(decoded(new TextEncoder().encode(text))).toEqual(["utf-8", text]);
  });
});
