import type { Heading } from "./column-role.ts";
import { plainWords } from "./plain-words.ts";

/** Words that banks use where the month is written first: the United States and Canada. */
const MONTH_FIRST =
  /\b(?:ach|ppd|zip|checks?|checking|checkcard|chequing|interac|zelle|venmo|autopay|401k|llc|posted date|post date|trans date)\b|\b(?:al|az|ca|co|ct|fl|ga|il|ma|md|mi|mn|mo|nj|nv|ny|oh|pa|tn|tx|ut|va|wi)$/;

/** Words that banks use where the day is written first, in English and in what bookings are called elsewhere. */
const DAY_FIRST =
  /\b(?:cheques?|sort code|bsb|eftpos|bpay|paid (?:in|out)|direct debit|standing order|faster payments?|bacs|bgc|neft|imps|upi|rtgs|paynow|narrative|narration|particulars|pty|ltd|plc|co uk|com au|co nz|co za|gbr?|uk|nsw|vic|qld|london|sydney|melbourne|brisbane|auckland|dublin|compra|pago|nomina|recibo|transferencia|virement|retrait|paiement|prelevement|lastschrift|gutschrift|uberweisung|gehalt|betaling|incasso|bonifico|pagamento|stipendio|przelew|platba)\b/;

const LOOKED_AT = 200;

/** Where the words of headings and bookings are at home, if more of them say one than the other (IMP-57). */
export const homeOfWords = (
  headings: readonly Heading[],
  rows: readonly (readonly string[])[],
): "day first" | "month first" | null => {
  const cells = rows.slice(0, LOOKED_AT).flat();
  const texts = [...headings.map(({ words }) => words), ...cells.filter(isText).map(plainWords)];
  const dayFirst = kindsOf(texts, DAY_FIRST);
  const monthFirst = kindsOf(texts, MONTH_FIRST);
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? "day first" : "month first";
};

const isText = (cell: string): boolean => /[A-Za-z]{2}/.test(cell) && cell.length <= 200;

/** How many different words of a list occur. */
const kindsOf = (texts: readonly string[], list: RegExp): number =>
  new Set(texts.flatMap((text) => list.exec(text)?.[0] ?? [])).size;
