import { unreachable } from "../kernel/index.ts";
import { type LedgerTable, RowFlag, type TagId } from "../ledger/index.ts";
import { type CurrencyCode, minorDigits } from "../money/index.ts";
import { type AmountTest, amountRange } from "./amount-test.ts";
import type { DateTest } from "./date-test.ts";
import type { Term } from "./query.ts";
import type { RowTexts } from "./row-texts.ts";
import type { FoldedNames } from "./search-names.ts";

/** What terms are matched against. */
export interface SearchedRows {
  readonly table: LedgerTable;
  readonly texts: RowTexts;
  readonly names: FoldedNames;
  /** By the table's account index; undefined for an account that is not known. */
  readonly currencies: readonly (CurrencyCode | undefined)[];
}

/** What a term finds among the distinct texts and names: 1 by number; 0 stands for none and never hits. */
interface Hits {
  readonly texts: Uint8Array;
  readonly accounts: Uint8Array;
  readonly categories: Uint8Array;
  readonly payees: Uint8Array;
  readonly tags: ReadonlySet<TagId>;
}

type SlotTest = (slot: number) => boolean;

/** Clears `passes[slot]` for every row that the term turns down. */
export const applyTerm = (term: Term, rows: SearchedRows, passes: Uint8Array): void => {
  const hits = findHits(term, rows);
  const hitsValue = valueTest(term, rows);
  const hitsPart = partsTest(hits, rows);
  const { payee, category, account } = rows.table.columns;
  const { note, importedPayee, importedMemo } = rows.texts;
  // Slot by slot rather than by date: memory is read from end to end.
  for (let slot = 0; slot < passes.length; slot += 1) {
    if (passes[slot] === 0) continue;
    const named =
      (hits.payees[(payee[slot] as number) + 1] as number) |
      (hits.categories[(category[slot] as number) + 1] as number) |
      (hits.accounts[(account[slot] as number) + 1] as number) |
      (hits.texts[note[slot] as number] as number) |
      (hits.texts[importedPayee[slot] as number] as number) |
      (hits.texts[importedMemo[slot] as number] as number);
    const found = named !== 0 || hitsValue(slot) || hitsPart(slot);
    if (found === term.excluded) passes[slot] = 0;
  }
};

const findHits = ({ readings }: Term, { texts, names }: SearchedRows): Hits => {
  const hits = {
    texts: new Uint8Array(texts.pool.last + 1),
    accounts: new Uint8Array(names.accounts.length),
    categories: new Uint8Array(names.categories.length),
    payees: new Uint8Array(names.payees.length),
    tags: new Set<TagId>(),
  };
  for (const reading of readings) {
    if (reading.kind !== "text" && reading.kind !== "tag") continue;
    for (const [id, name] of names.tags) if (name.includes(reading.text)) hits.tags.add(id);
    if (reading.kind === "tag") continue;
    texts.pool.markContaining(reading.text, hits.texts);
    markContaining(names.accounts, reading.text, hits.accounts);
    markContaining(names.categories, reading.text, hits.categories);
    markContaining(names.payees, reading.text, hits.payees);
  }
  return hits;
};

const markContaining = (names: readonly string[], needle: string, hits: Uint8Array): void => {
  names.forEach((name, index) => {
    if (name.includes(needle)) hits[index] = 1;
  });
};

/** What a row has several of: tags, and the categories and notes of its parts. */
const partsTest = (hits: Hits, { table, texts }: SearchedRows): SlotTest => {
  const { flags, firstSplit, splitNext, splitCategory } = table.columns;
  return (slot) => {
    const flag = flags[slot] as number;
    if ((flag & (RowFlag.split | RowFlag.tagged)) === 0) return false;
    for (let part = firstSplit[slot] as number; part >= 0; part = splitNext[part] as number) {
      if (hits.categories[(splitCategory[part] as number) + 1] !== 0) return true;
    }
    if (texts.splitNotes.get(slot)?.some((note) => hits.texts[note] !== 0) === true) return true;
    return (
      hits.tags.size > 0 && Object.keys(table.transaction(slot).tags).some((id) => hits.tags.has(id as TagId))
    );
  };
};

/** An amount or a date that the term may be read as. */
const valueTest = (term: Term, rows: SearchedRows): SlotTest => {
  const tests = term.readings.flatMap((reading) => {
    switch (reading.kind) {
      case "amount":
        return [amountSlotTest(reading, rows)];
      case "date":
        return [dateSlotTest(reading, rows)];
      case "text":
      case "tag":
        return [];
      default:
        return unreachable(reading);
    }
  });
  return tests.length === 0 ? never : (slot) => tests.some((test) => test(slot));
};

const never: SlotTest = () => false;

const amountSlotTest = (test: AmountTest, { table, currencies }: SearchedRows): SlotTest => {
  const { amount, account } = table.columns;
  const ranges = currencies.map((currency) =>
    currency === undefined ? undefined : amountRange(test, minorDigits(currency)),
  );
  return (slot) => {
    const range = ranges[account[slot] as number];
    const signed = amount[slot] as number;
    if (range === undefined || (test.sign !== null && signed > 0 !== (test.sign === "in"))) return false;
    const size = Math.abs(signed);
    return size >= range[0] && size <= range[1];
  };
};

const dateSlotTest = ({ from, to }: DateTest, { table }: SearchedRows): SlotTest => {
  const { day } = table.columns;
  return (slot) => (day[slot] as number) >= from && (day[slot] as number) <= to;
};
