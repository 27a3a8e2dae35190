import type { ImportTarget, ImportVerdict } from "../../contract/index.ts";
import type { StatementLine } from "../../import/index.ts";
import { err } from "../../kernel/index.ts";
import {
  findDuplicates,
  type ImportId,
  type IncomingLine,
  type KnownTransaction,
  type Transaction,
  type TransactionId,
} from "../../ledger/index.ts";
import { type CurrencyCode, decimalToMinor, type MinorUnits } from "../../money/index.ts";
import type { Books } from "../books.ts";
import { LARGEST } from "../entered-amount.ts";
import { awaitsBank, confirmed, importedLineOf } from "./confirmed-entry.ts";
import {
  confirmedBy,
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
  const amounts = source.lines.map(({ amount }) => enteredAmount(amount, currency));
  const readable = source.lines.flatMap((line, index) => {
    const amount = amounts[index];
    return amount?.ok === true ? [{ index, incoming: incomingLine(line, amount.value) }] : [];
  });
  const entries = confirmedBefore(books, before);
  const stored = "accountId" in target ? books.transactionsOf(target.accountId) : [];
  const known = entries.size === 0 ? stored : stored.map((each) => entries.get(each.id) ?? each);
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
      const reason = amount?.error.code ?? "";
      return { source: line, amount: null, verdict: { kind: "skipped", reason }, entry: null };
    }
    const duplicate = verdicts.get(index) ?? null;
    if (duplicate === null) {
      return { source: line, amount: amount.value, verdict: { kind: "fresh" }, entry: null };
    }
    const entry = entries.get(duplicate.of) ?? books.find("transaction", duplicate.of);
    const original = entry ?? earlierById.get(duplicate.of);
    const verdict: ImportVerdict = {
      kind: "duplicate",
      why: duplicate.why,
      of: {
        id: duplicate.of,
        date: original?.date ?? line.date,
        payee: payeeOf(books, original),
      },
    };
    const confirms = duplicate.why === "close_match" && entry !== undefined && awaitsBank(entry);
    return { source: line, amount: amount.value, verdict, entry: confirms ? entry.id : null };
  });
};

/** The entries that earlier statements of a preview confirm, as a later one meets them. */
const confirmedBefore = (
  books: Books,
  before: readonly PreviewStatement[],
): ReadonlyMap<TransactionId, Transaction> => {
  const entries = new Map<TransactionId, Transaction>();
  for (const statement of before) {
    for (const [index, { source }] of statement.lines.entries()) {
      const id = confirmedBy(statement, index);
      const entry = id === null ? undefined : books.find("transaction", id);
      if (entry !== undefined) entries.set(entry.id, confirmed(entry, importedLineOf(source, PREVIEWED, 0)));
    }
  }
  return entries;
};

/** As a person might enter it: what a broken or hostile file claims must not spoil the exactness of sums. */
const enteredAmount = (text: string, currency: CurrencyCode): ReturnType<typeof decimalToMinor> => {
  const amount = decimalToMinor(text, currency);
  return amount.ok && Math.abs(amount.value) > LARGEST ? err({ code: "money/overflow" }) : amount;
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
