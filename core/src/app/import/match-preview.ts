import type { ImportTarget, ImportVerdict } from "../../contract/index.ts";
import type { StatementLine } from "../../import/index.ts";
import {
  type AccountId,
  findDuplicates,
  type ImportId,
  type IncomingLine,
  type KnownTransaction,
  type Transaction,
  type TransactionId,
} from "../../ledger/index.ts";
import { type CurrencyCode, decimalToMinor, type MinorUnits } from "../../money/index.ts";
import type { Books } from "../books.ts";
import { confirmed, entryConfirmedBy, importedLineOf } from "./confirmed-entry.ts";
import {
  isIncluded,
  type Preview,
  type PreviewLine,
  type PreviewStatement,
  statementsOf,
} from "./preview.ts";

/**
 * Gives every line its amount and its verdict against the books, and against the lines before it in the same preview
 * that go to the same account: two overlapping files dropped together add nothing twice (APP-41).
 */
export const matchPreview = (books: Books, preview: Preview): void => {
  const earlier = new Map<string, PreviewStatement[]>();
  for (const statement of statementsOf(preview)) {
    const place = placeOf(statement.target);
    const before = earlier.get(place) ?? [];
    statement.lines = matchStatement(books, statement, before);
    earlier.set(place, [...before, statement]);
  }
  preview.matchedAt = books.table.revision;
};

/** Two statements go to one place when they name the same account, there or to be made. */
export const placeOf = (target: ImportTarget): string =>
  "accountId" in target ? target.accountId : `new/${target.currency}/${target.name}`;

export const currencyOf = (books: Books, target: ImportTarget): CurrencyCode =>
  "accountId" in target
    ? (books.find("account", target.accountId)?.currency ?? books.baseCurrency)
    : target.currency;

const matchStatement = (
  books: Books,
  { source, target }: PreviewStatement,
  before: readonly PreviewStatement[],
): readonly PreviewLine[] => {
  const earlier = before.flatMap(includedLines);
  const currency = currencyOf(books, target);
  const amounts = source.lines.map(({ amount }) => decimalToMinor(amount, currency));
  const readable = source.lines.flatMap((line, index) => {
    const amount = amounts[index];
    return amount?.ok === true ? [{ index, incoming: incomingLine(line, amount.value) }] : [];
  });
  const known = "accountId" in target ? knownTo(books, target.accountId, before) : [];
  const found = findDuplicates(
    [...known, ...earlier],
    readable.map(({ incoming }) => incoming),
    (id) => books.find("payee", id)?.name ?? "",
  );
  const verdicts = new Map(readable.map(({ index }, nth) => [index, found[nth] ?? null]));
  const earlierById = new Map(earlier.map((transaction) => [transaction.id, transaction]));
  return source.lines.map((line, index) => {
    const amount = amounts[index];
    if (amount?.ok !== true) {
      return { source: line, amount: null, verdict: { kind: "skipped", reason: amount?.error.code ?? "" } };
    }
    const duplicate = verdicts.get(index) ?? null;
    if (duplicate === null) return { source: line, amount: amount.value, verdict: { kind: "fresh" } };
    const original = books.find("transaction", duplicate.of) ?? earlierById.get(duplicate.of);
    const verdict: ImportVerdict = {
      kind: "duplicate",
      why: duplicate.why,
      of: {
        id: duplicate.of,
        date: original?.date ?? line.date,
        payee: payeeOf(books, original),
      },
    };
    return { source: line, amount: amount.value, verdict };
  });
};

/** An account's transactions as a statement meets them after the earlier ones of its preview. */
const knownTo = (
  books: Books,
  accountId: AccountId,
  before: readonly PreviewStatement[],
): readonly KnownTransaction[] => {
  const transactions = books.transactionsOf(accountId);
  const confirmedEntries = new Map<TransactionId, Transaction>();
  for (const statement of before) {
    for (const [index, { source }] of statement.lines.entries()) {
      const entry = entryConfirmedBy(books, statement, index);
      if (entry !== undefined) {
        confirmedEntries.set(entry.id, confirmed(entry, importedLineOf(source, PREVIEWED, 0)));
      }
    }
  }
  if (confirmedEntries.size === 0) return transactions;
  return transactions.map((transaction) => confirmedEntries.get(transaction.id) ?? transaction);
};

/** No import yet. */
const PREVIEWED = "" as ImportId;

const payeeOf = (books: Books, transaction: KnownTransaction | undefined): string => {
  const payeeId = transaction?.payeeId ?? null;
  const payee = payeeId === null ? undefined : books.find("payee", payeeId);
  return payee?.name ?? transaction?.imported?.payee ?? "";
};

const incomingLine = (line: StatementLine, amount: MinorUnits): IncomingLine => ({
  date: line.date,
  amount,
  payee: line.payee,
  memo: line.memo,
  reference: line.reference,
});

/** The lines of a statement as a later one of the same preview meets them. */
const includedLines = (statement: PreviewStatement): readonly KnownTransaction[] =>
  statement.lines.flatMap(({ source, amount }, index) =>
    amount === null || !isIncluded(statement, index)
      ? []
      : [
          {
            id: `${statement.key}/${index}` as TransactionId,
            date: source.date,
            amount,
            payeeId: null,
            origin: "import" as const,
            imported: importedLineOf(source, PREVIEWED, 0),
          },
        ],
  );
