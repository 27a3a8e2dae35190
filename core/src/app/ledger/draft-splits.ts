import type { IdSource } from "../../kernel/index.ts";
import { SplitId, type Transaction } from "../../ledger/index.ts";
import type { SplitDraft } from "./transaction-draft.ts";

/** The parts of a split in the order they were given; new ones get an id. */
export const draftSplits = (drafts: readonly SplitDraft[], newId: IdSource): Transaction["splits"] => {
  const splits: Transaction["splits"] = {};
  for (const [position, { id, ...part }] of drafts.entries()) {
    splits[id ?? SplitId.parse(newId())] = { ...part, position };
  }
  return splits;
};
