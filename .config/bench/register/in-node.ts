import { Books } from "../../../core/src/app/books.ts";
import { householdOfSize } from "../../../core/src/household/index.ts";
import { categoryMatrix } from "../../../core/src/reports/index.ts";
import type { StoredDocuments } from "../../../core/src/store/index.ts";

/* What every category came to in every month of all time, in a fresh process: the first time and then again. */

const [count, repeats] = process.argv.slice(2).map(Number);
const books = new Books();
const { transactions, accounts, categories, payees, rates, preferences } = householdOfSize(count ?? 100_000);
const document = { deleted: false, stamp: "", stamps: {} };
const documents = (type: string, records: readonly object[]) =>
  records.map((record) => ({ ...record, ...document, type })) as unknown as StoredDocuments["catalog"][];
books.apply([
  ...documents("account", accounts),
  ...documents("category", categories),
  ...documents("payee", payees),
  ...documents("exchange-rate", rates),
  ...documents("preferences", [preferences]),
]);
books.fill(documents("transaction", transactions) as unknown as StoredDocuments["transactions"][]);

const times: number[] = [];
let cells = 0;
for (let repeat = 0; repeat < (repeats ?? 9); repeat += 1) {
  const start = performance.now();
  const { months, categoryIds } = categoryMatrix(books);
  times.push(performance.now() - start);
  cells = months.length * categoryIds.length;
}
process.stdout.write(`${JSON.stringify({ times, cells, rows: books.table.size })}\n`);
