import type { RegisterRow, SplitDraft } from "@coffer/core/contract";
import type { CategoryId, SplitId } from "@coffer/core/ledger";
import { splitEvenly, type MinorUnits } from "@coffer/core/money";

/** One part of a split while it is edited. */
export interface SplitPart {
  /** Names the part on the screen, whether it has an id yet or not. */
  readonly key: number;
  readonly id: SplitId | null;
  /** Null until it is entered. */
  readonly amount: MinorUnits | null;
  readonly categoryId: CategoryId | null;
  readonly note: string;
}

/** What is split, and into what. */
export interface Whole {
  readonly amount: MinorUnits;
  readonly categoryId: CategoryId | null;
  readonly splits: RegisterRow["splits"] | readonly SplitDraft[];
}

/** The parts there are; of what is not split yet, two empty ones, the first with its category. */
export const partsOf = ({ categoryId, splits }: Pick<Whole, "categoryId" | "splits">): readonly SplitPart[] =>
  splits.length > 0
    ? splits.map((split, key) => ({
        key,
        id: split.id,
        amount: split.amount,
        categoryId: split.categoryId,
        note: split.note,
      }))
    : [
        { key: 0, id: null, amount: null, categoryId, note: "" },
        { key: 1, id: null, amount: null, categoryId: null, note: "" },
      ];

/** What the parts leave of the whole; zero when they add up. */
export const leftOf = (total: MinorUnits, parts: readonly SplitPart[]): MinorUnits =>
  (total - parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0)) as MinorUnits;

/** The one part without an amount takes what the others leave. */
export const settledParts = (total: MinorUnits, parts: readonly SplitPart[]): readonly SplitPart[] => {
  const empty = parts.filter(({ amount }) => amount === null);
  const left = leftOf(total, parts);
  if (empty.length !== 1 || left === 0) return parts;
  return parts.map((part) => (part.amount === null ? { ...part, amount: left } : part));
};

/** With one part more, which takes what is left. */
export const withPart = (total: MinorUnits, parts: readonly SplitPart[]): readonly SplitPart[] => {
  const left = leftOf(total, parts);
  const key = parts.reduce((largest, part) => Math.max(largest, part.key), -1) + 1;
  return [...parts, { key, id: null, amount: left === 0 ? null : left, categoryId: null, note: "" }];
};

/** The same parts, each with as much as the others. */
export const evenly = (total: MinorUnits, parts: readonly SplitPart[]): readonly SplitPart[] => {
  const amounts = splitEvenly(total, Math.max(1, parts.length));
  return parts.map((part, at) => ({ ...part, amount: amounts[at] ?? null }));
};

export const changedPart = (
  parts: readonly SplitPart[],
  key: number,
  change: Partial<SplitPart>,
): readonly SplitPart[] => parts.map((part) => (part.key === key ? { ...part, ...change } : part));

/** As the engine takes them: parts without an amount and without a word are left out. */
export const splitDrafts = (parts: readonly SplitPart[]): readonly SplitDraft[] =>
  parts
    .filter(({ amount, categoryId, note }) => (amount ?? 0) !== 0 || categoryId !== null || note !== "")
    .map(({ id, amount, categoryId, note }) => ({
      id,
      amount: amount ?? (0 as MinorUnits),
      categoryId,
      note,
    }));
