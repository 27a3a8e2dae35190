import type {
  ImportFileView,
  ImportPreview,
  ImportRowView,
  ImportStatementView,
  ImportTarget,
} from "@coffer/core/contract";

/** One thing to look at: a statement, or a file that holds none. */
export interface PreviewPart {
  readonly key: string;
  /** Its place in the preview. */
  readonly file: number;
  readonly view: ImportFileView;
  readonly statement: ImportStatementView | null;
}

/** Statements one after the other, and files that hold none in their place. */
export const partsOf = ({ files }: Pick<ImportPreview, "files">): readonly PreviewPart[] =>
  files.flatMap((view, file): readonly PreviewPart[] =>
    view.statements.length === 0
      ? [{ key: String(file), file, view, statement: null }]
      : view.statements.map((statement) => ({ key: statement.key, file, view, statement })),
  );

/** What pressing the button does. */
export const commitCounts = ({
  counts,
}: Pick<ImportPreview, "counts">): {
  readonly add: number;
  readonly skip: number;
  readonly confirm: number;
} => {
  const all = counts.fresh + counts.duplicate + counts.skipped;
  return { add: counts.included, skip: all - counts.included, confirm: counts.confirming };
};

/** Whether opening balance and lines come to the closing balance; null when the file does not say. */
export const balanceCheck = (
  statement: Pick<ImportStatementView, "opening" | "closing" | "inflow" | "outflow">,
): { readonly kind: "adds_up" } | { readonly kind: "differs"; readonly by: number } | null => {
  const { opening, closing, inflow, outflow } = statement;
  if (opening === null || closing === null) return null;
  const by = closing.amount - opening.amount - inflow - outflow;
  return by === 0 ? { kind: "adds_up" } : { kind: "differs", by };
};

/** An encoding as people write it: `UTF-8`, `Windows-1252`. */
export const encodingName = (label: string): string =>
  label.startsWith("windows") ? `W${label.slice(1)}` : label.toUpperCase();

/** How a table says which way money went. */
export type SignRule = "signed" | "inverted" | "columns" | "words";

export const signRule = ({ mapping }: NonNullable<ImportFileView["table"]>): SignRule => {
  if (mapping.debit !== null || mapping.credit !== null) return "columns";
  if (mapping.sign !== null) return "words";
  return mapping.invert ? "inverted" : "signed";
};

/** An account that the import will make. */
export type NewAccount = Exclude<ImportTarget, { readonly accountId: unknown }>;

export const isNewAccount = (target: ImportTarget): target is NewAccount => !("accountId" in target);

/** A line that is worth asking about: the first with an amount. */
export const exampleOf = (rows: readonly ImportRowView[]): ImportRowView | null =>
  rows.find(({ amount }) => amount !== null && amount !== 0) ?? null;
