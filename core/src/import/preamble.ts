import { isCurrencyCode, type CurrencyCode } from "../money/index.ts";
import { readAmount, type DecimalMark } from "./amount-format.ts";
import { isAccountNumber } from "./column-profile.ts";
import { currencyOfCell } from "./currency-sign.ts";
import type { TextRow } from "./delimited-text.ts";
import { plainWords } from "./plain-words.ts";
import type { DecimalText } from "./statement-file.ts";

/** What the lines around a table tell of the account (IMP-53). */
export interface Preamble {
  readonly account: string | null;
  readonly currency: CurrencyCode | null;
  readonly opening: DecimalText | null;
  readonly closing: DecimalText | null;
  /** A year that the lines name, for dates without one. */
  readonly year: number | null;
}

const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/;
const ACCOUNT =
  /\b(?:account|acct|\w*konto\w*|kreditkarte\w*|compte|cuenta|conta|conto|rekening\w*|tili\w*|rachun\w*|konta|uctu?|ucet|szamla\w*|cont|contul|hesap\w*|iban|card|karte\w*|carte|tarjeta|saskait\w*|racun\w*|kort\w*)\b|счет|сметка|рахун|λογαριασμ|חשבון|الحساب|口座|账号|帳號|계좌/;
const BANK_CODE = /\b(?:bsb|sort code|blz|bankleitzahl|bic|bank code|routing)\b/;
const CURRENCY =
  /\b(?:currency|ccy|mata uang|wahrung|waehrung|devise|monnaie|moneda|divisa|moeda|valuta|munt|waluta|mena|devizanem|penznem|doviz|valiuta|valuutta)\b|валют|νομισμα|מטבע|العملة|通貨|币种|幣別|통화/;
const OPENING =
  /\b(?:opening|beginning|initial|previous|brought forward|anfangssaldo|alter (?:konto)?saldo|solde (?:initial|precedent)|saldo (?:inicial|anterior|iniziale|poczatkowe|initial)|beginsaldo|ingaende saldo|inngaende saldo|pocatecni zustatek|pociatocny zostatok|nyito egyenleg)\b/;
const CLOSING =
  /\b(?:closing|ending|final|endsaldo|neuer (?:konto)?saldo|kontostand|solde (?:final|au|du)|saldo (?:final|finale|koncowe)|eindsaldo|utgaende saldo|konecny zustatek|konecny zostatok|zaro egyenleg|ledger balance|current balance)\b/;
const BALANCE_WORD =
  /balance|saldo|solde|stand|zustatek|zostatok|egyenleg|bakiye|остат|stanje|jaak|likutis|atlikums|残高|余额|餘額|잔액/;

/** Reads the lines before the header, and what the bank put into the cells there. */
export const readPreamble = (rows: readonly TextRow[], decimal: DecimalMark): Preamble => {
  const found: { -readonly [Key in keyof Preamble]: Preamble[Key] } = {
    account: null,
    currency: null,
    opening: null,
    closing: null,
    year: null,
  };
  let iban: string | null = null;
  let alone: string | null = null;
  for (const [index, row] of rows.entries()) {
    const cells = row.cells.filter((cell) => cell !== "");
    const text = cells.join(" ");
    if (text.length > 2000) continue;
    const words = plainWords(text);
    const below = rows[index + 1]?.cells ?? [];
    found.year ??= Number(/\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? Number.NaN) || null;
    iban ??= IBAN.exec(text)?.[0].replaceAll(" ", "") ?? null;
    found.account ??= accountIn(row.cells, words, below);
    alone ??= accountAlone(cells[0] ?? "");
    found.currency ??= currencyIn(row.cells, words, below);
    if (!BALANCE_WORD.test(words)) continue;
    const amount = lastAmount(cells, decimal);
    if (amount === null) continue;
    found.currency ??= amount.currency;
    const signed = `${amount.negative || amount.side === "debit" ? "-" : ""}${amount.digits}`;
    if (OPENING.test(words)) found.opening ??= signed;
    else if (CLOSING.test(words)) found.closing ??= signed;
  }
  return { ...found, account: iban ?? found.account ?? alone };
};

/** A cell of nothing but a number that is too long for anything but an account. */
const accountAlone = (cell: string): string | null => {
  const number = cell.replace(/^="?|"$/g, "");
  return isAccountNumber(number) && number.replace(/\D/g, "").length >= 10 ? number : null;
};

const accountIn = (cells: readonly string[], words: string, below: readonly string[]): string | null => {
  if (!ACCOUNT.test(words)) return null;
  for (const [column, cell] of cells.entries()) {
    if (!ACCOUNT.test(plainWords(cell)) || BANK_CODE.test(plainWords(cell))) continue;
    const candidates = [cell, cells[column + 1] ?? "", cells[column + 2] ?? "", below[column] ?? ""];
    for (const candidate of candidates) {
      const number = accountNumberIn(candidate);
      if (number !== null) return number;
    }
  }
  return null;
};

/** The longest run of digits and masks in a cell, if it is as long as an account's last four. */
const accountNumberIn = (cell: string): string | null => {
  const iban = IBAN.exec(cell)?.[0].replaceAll(" ", "");
  if (iban !== undefined) return iban;
  if (isAccountNumber(cell) && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(cell))
    return cell.replace(/^'/, "").trim();
  const spaced = /[:：]\s*(\d{2,}(?: \d{2,})+)$/.exec(cell)?.[1];
  if (spaced !== undefined && spaced.length >= 8) return spaced;
  const [longest] = (cell.match(/[\dxX*.•-]*\d[\dxX*.•/-]{2,}/g) ?? [])
    .filter(
      (run) => /\d{3}/.test(run) && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(run) && !/[.,]\d{2}$/.test(run),
    )
    .toSorted((a, b) => b.length - a.length);
  return longest === undefined || longest.length < 4 ? null : longest;
};

const currencyIn = (
  cells: readonly string[],
  words: string,
  below: readonly string[],
): CurrencyCode | null => {
  for (const [column, cell] of cells.entries()) {
    if (CURRENCY.test(plainWords(cell))) {
      const named =
        codeIn(cell) ?? currencyOfCell(cells[column + 1] ?? "") ?? currencyOfCell(below[column] ?? "");
      if (named !== null) return named;
    }
    if (/^[A-Z]{3}$/.test(cell) && isCurrencyCode(cell)) return cell;
    const [, last = ""] = /[:：=]\s*([A-Z]{3})$/.exec(cell) ?? [];
    if (isCurrencyCode(last)) return last;
  }
  return ACCOUNT.test(words) || BALANCE_WORD.test(words) ? codeIn(cells.join(" ")) : null;
};

/** A currency code in capitals among the words of a text that is not all in capitals. */
const codeIn = (text: string): CurrencyCode | null => {
  for (const [word] of text.matchAll(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)) {
    if (
      isCurrencyCode(word) &&
      !/^(?:ALL|TOP|TRY|CUP|MOP|LAK|SOS|BAM|GEL|ANG|SAR|MAD|PEN|RON|CHE|COP)$/.test(word)
    )
      return word;
  }
  return null;
};

const lastAmount = (cells: readonly string[], decimal: DecimalMark): ReturnType<typeof readAmount> => {
  for (const cell of cells.toReversed()) {
    const amount =
      readAmount(cell, decimal) ?? readAmount(cell.split(/[:\s](?=[-+(]?\D{0,3}\d)/).at(-1) ?? "", decimal);
    if (amount !== null && amount.moneyLike) return amount;
  }
  return null;
};
