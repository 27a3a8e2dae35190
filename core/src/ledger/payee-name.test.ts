import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createPayeeDirectory } from "./payee-directory.ts";
import { cleanPayeeName, payeeKey } from "./payee-name.ts";
import { aPayee } from "./testing.ts";

describe("LED-20 readable names", () => {
  test.each([
    ["CARD PURCHASE TESCO STORES 3297 LONDON 12/03", "Tesco Stores"],
    ["REWE MARKT GMBH//BERLIN/DE", "Rewe Markt GMBH"],
    ["SQ *BLUE KETTLE COFFEE", "Blue Kettle Coffee"],
    ["PAYPAL *STREAMLY", "Streamly"],
    ["POS DEBIT GREENLEAF MARKET 0423 SEATTLE WA", "Greenleaf Market"],
    ["BAKKERIJ DE VRIES XXXX1234", "Bakkerij de Vries"],
    ["Kartenzahlung Möbelwerk 04.03.2026", "Möbelwerk"],
    ["CAFÉ AMÉLIE  PARIS 2026-03-04T10:11", "Café Amélie Paris"],
    ["H&M 123", "H&M"],
    ["BP CONNECT", "BP Connect"],
    ["7-ELEVEN 35621", "7-Eleven"],
    ["Jazzkeller 54", "Jazzkeller 54"],
    ["Dr. Ilse Hoffmann, Dentist", "Dr. Ilse Hoffmann, Dentist"],
    ["O'BRIEN'S PUB", "O'Brien's Pub"],
    ["12345678", "12345678"],
    ["", ""],
    ["  Rent \u200e March ", "Rent March"],
  ])("%s is %s", (raw, name) => {
    expect(cleanPayeeName(raw)).toBe(name);
  });

  test.prop([fc.string({ unit: "grapheme", maxLength: 400 })])(
    "a name that says something never becomes nothing",
    (raw) => {
      const name = cleanPayeeName(raw);
      expect(name.length).toBeLessThanOrEqual(255);
      expect(name === "" && /[\p{L}\p{N}]/u.test(raw)).toBe(false);
    },
  );

  test.each([
    "GREENLEAF MARKET 0423 HALDEN",
    "SQ *THE DAILY CRUMB",
    "CARD PURCHASE TAXI KRUGER",
    "Trattoria Bellini",
  ])("cleaning %s twice is cleaning it once", (raw) => {
    expect(cleanPayeeName(cleanPayeeName(raw))).toBe(cleanPayeeName(raw));
  });
});

describe("LED-21 one payee under two spellings", () => {
  test.each([
    ["Café Amélie", "CAFE  AMELIE"],
    ["Miller's Corner-Shop", "miller s corner shop"],
    ["東京パン", "東京パン "],
  ])("%s is %s", (left, right) => {
    expect(payeeKey(left)).toBe(payeeKey(right));
  });

  test("other letters are another payee", () => {
    expect(payeeKey("Miller")).not.toBe(payeeKey("Müller"));
  });
});

describe("LED-22 finding a payee", () => {
  const shop = aPayee({ id: "shop", name: "Greenleaf Market", aliases: { "GLM 0423": true, Baker: true } });
  const baker = aPayee({ id: "baker", name: "Baker" });
  const directory = createPayeeDirectory([shop, baker]);

  test("by name, before alias, before the cleaned text", () => {
    expect(directory.find("greenleaf market")).toBe(shop);
    expect(directory.find("glm 0423")).toBe(shop);
    expect(directory.find("Baker")).toBe(baker);
    expect(directory.find("CARD PURCHASE GREENLEAF MARKET 0423 HALDEN")).toBe(shop);
    expect(directory.find("Somebody else")).toBeUndefined();
    expect(directory.find("")).toBeUndefined();
  });
});
