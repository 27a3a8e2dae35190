import type { ImportTarget, ImportVerdict } from "../../contract/index.ts";
import type { StatementLine } from "../../import/index.ts";
import {
  findDuplicates,
  type IncomingLine,
  type KnownTransaction,
  type TransactionId,
} from "../../ledger/index.ts";
import { type CurrencyCode, decimalToMinor, type MinorUnits } from "../../money/index.ts";
import type { Books } from "../books.ts";
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
    statement.lines = matchStatement(books, statement, before.flatMap(includedLines));
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
  earlier: readonly KnownTransaction[],
): readonly PreviewLine[] => {
  const currency = currencyOf(books, target);
  const amounts = source.lines.map(({ amount }) => decimalToMinor(amount, currency));
  const readable = source.lines.flatMap((line, index) => {
    const amount = amounts[index];
    return amount?.ok === true ? [{ index, incoming: incomingLine(line, amount.value) }] : [];
  });
  const known = "accountId" in target ? books.transactionsOf(target.accountId) : [];
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
            imported: {
              importId: "" as never,
              reference: source.reference,
              payee: source.payee,
              memo: source.memo,
              occurrence: 0,
            },
          },
        ],
  );
