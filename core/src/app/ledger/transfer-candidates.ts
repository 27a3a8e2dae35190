import type { RegisterRow } from "../../contract/index.ts";
import { findTransferPairs } from "../../ledger/index.ts";
import type { Books } from "../books.ts";
import { registerRow } from "../views/register-row.ts";

/** Newest first, and no more than a person goes through. */
const MOST_PAIRS = 500;

/** Unlinked pairs that look like transfers (LED-9). */
export const transferCandidates = (
  books: Books,
): readonly { readonly a: RegisterRow; readonly b: RegisterRow }[] =>
  findTransferPairs(books.transactions(), (id) => books.find("account", id)?.currency)
    .slice(-MOST_PAIRS)
    .toReversed()
    .map(([a, b]) => ({ a: registerRow(books, a), b: registerRow(books, b) }));
