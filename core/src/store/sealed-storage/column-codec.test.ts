import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { encodeBase32 } from "../../kernel/index.ts";
import { decodeRows, encodeRows } from "./column-codec.ts";

const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(encodeBase32);
const aRecord = fc.record(
  {
    id,
    name: fc.string({ unit: "binary" }),
    payee: fc.constantFrom("Bakery", "Rent", ""),
    amount: fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -9999, max: 9999 })),
    categoryId: fc.option(id),
    cleared: fc.boolean(),
    ratio: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    at: fc.integer({ min: 1.6e14, max: 1.9e14 }).map((value) => value / 100),
    tags: fc.dictionary(id, fc.constant(true), { maxKeys: 3 }),
    imported: fc.option(fc.record({ reference: fc.string(), occurrence: fc.nat() })),
    anything: fc.jsonValue(),
  },
  { requiredKeys: ["id"] },
);

const jsonOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("STO-3 what is written as columns is read back equal", () => {
  test.prop([fc.array(aRecord, { maxLength: 40 })])("records of one kind", (records) => {
    expect(decodeRows(encodeRows(records))).toEqual(jsonOf(records));
  });

  test.prop([fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 12 })])(
    "any JSON",
    (records) => {
      expect(jsonOf(decodeRows(encodeRows(records)))).toEqual(jsonOf(records));
    },
  );

  test("keys keep their order, a key called __proto__ stays a key", () => {
    const rows = [JSON.parse('{"b":1,"a":2,"__proto__":{"c":3}}')];
    expect(JSON.stringify(decodeRows(encodeRows(rows)))).toBe(JSON.stringify(rows));
  });

  test("a half of a surrogate pair survives", () => {
    const rows = [{ note: "\ud83d" }, { note: "plain" }];
    expect(decodeRows(encodeRows(rows))).toEqual(rows);
  });

  test("records among which a few have keys of their own take a fraction of their JSON", () => {
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      cells: {
        date: "2026-03-01",
        amount: -1000 - (at % 7),
        ...(at % 20 === 0 ? { [`splits/${at}`]: { amount: at } } : { note: "" }),
      },
    }));
    const bytes = encodeRows(rows);
    expect(decodeRows(bytes)).toEqual(rows);
    expect(bytes.length).toBeLessThan(JSON.stringify(rows).length / 8);
  });

  test("a thousand like records take a fraction of their JSON", () => {
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      id: encodeBase32(new Uint8Array(16).fill(at)),
      date: "2026-03-01",
      amount: -1250 - at,
      _meta: { lwt: 1_763_000_000_000 + at / 100 },
    }));
    expect(encodeRows(rows).length).toBeLessThan(JSON.stringify(rows).length / 4);
  });
});
