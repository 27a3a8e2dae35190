import type { StatementLine } from "../../import/index.ts";
import {
  type AccountId,
  type ImportId,
  type Split,
  SplitId,
  type Transaction,
  type TransactionId,
} from "../../ledger/index.ts";
import { type CurrencyCode, decimalToMinor, type MinorUnits } from "../../money/index.ts";
import type { Books } from "../books.ts";
import type { PlanWorld } from "../plan.ts";
import type { WorkingCopy } from "../working-copy.ts";
import { importedLineOf } from "./confirmed-entry.ts";
import { currencyOf } from "./match-preview.ts";
import { createCategoryNamer } from "./name-categories.ts";
import { createPayeeNamer, type PayeeNamer } from "./name-payees.ts";
import { createTagNamer } from "./name-tags.ts";
import type { Preview, PreviewLine, PreviewStatement } from "./preview.ts";

/** A line of a file that becomes a transaction. */
export interface DraftLine {
  readonly source: StatementLine;
  readonly transaction: Transaction;
}

/** Where a line lies. */
export interface LinePlace {
  readonly statement: PreviewStatement;
  readonly accountId: AccountId;
  /** Which of several lines that read the same on one statement it is, from 0. */
  readonly occurrence: number;
}

/** Turns lines into transactions, and makes the payees, categories and tags that they name. */
export const createDrafter = (
  books: Books,
  copy: WorkingCopy,
  context: { readonly importId: ImportId; readonly preview: Preview; readonly newId: PlanWorld["newId"] },
) => {
  const { importId, preview, newId } = context;
  const payeeOf = createPayeeNamer(books, copy, newId);
  const tagsOf = createTagNamer(books, copy, newId);
  const format = preview.files.find(({ parsed }) => parsed.ok)?.parsed;
  const categoryOf = createCategoryNamer(books, copy, newId, format?.ok === true ? format.value.format : "");

  return ({ source, amount }: PreviewLine, { statement, accountId, occurrence }: LinePlace): DraftLine => {
    const moved = amount ?? (0 as MinorUnits);
    const payee = source.transferAccount === undefined ? payeeOf(source) : payeeOfTransfer(source, payeeOf);
    const kind = moved < 0 ? "expense" : "income";
    const splits = splitsOf(source, moved, currencyOf(books, statement.target), (name) => ({
      id: SplitId.parse(newId()),
      categoryId: categoryOf(name, kind),
    }));
    const isSplit = Object.keys(splits).length > 0;
    const named = source.category === undefined ? null : categoryOf(source.category, kind);
    const isTransfer = source.transferAccount !== undefined;
    const transaction: Transaction = {
      // Not parsed: it was just made, and there are tens of thousands.
      id: newId() as TransactionId,
      accountId,
      date: source.date,
      amount: moved,
      payeeId: payee?.id ?? null,
      categoryId: isSplit || isTransfer ? null : (named ?? payee?.categoryId ?? null),
      note: "",
      tags: tagsOf(source.tags ?? []),
      splits,
      status: source.status ?? "cleared",
      transferId: null,
      origin: "import",
      imported: importedLineOf(source, importId, occurrence),
    };
    return { source, transaction };
  };
};

/** A transfer is with an account of one's own; a payee only where the file names one beside it. */
const payeeOfTransfer = (source: StatementLine, payeeOf: PayeeNamer) =>
  source.payee === "" ? null : payeeOf(source);

/** The parts, unless they do not add up in this currency: then the whole stays whole (LED-4). */
const splitsOf = (
  { splits = [] }: StatementLine,
  amount: MinorUnits,
  currency: CurrencyCode,
  place: (category: string) => { readonly id: SplitId; readonly categoryId: Split["categoryId"] },
): Transaction["splits"] => {
  const amounts = splits.map((part) => decimalToMinor(part.amount, currency));
  const sum = amounts.reduce((total, part) => (part.ok ? total + part.value : Number.NaN), 0);
  if (splits.length < 2 || sum !== amount) return {};
  return Object.fromEntries(
    splits.map((part, position) => {
      const { id, categoryId } = place(part.category);
      const value = amounts[position];
      const moved = value?.ok === true ? value.value : (0 as MinorUnits);
      return [id, { amount: moved, categoryId, note: part.memo.slice(0, 4000), position }];
    }),
  );
};
