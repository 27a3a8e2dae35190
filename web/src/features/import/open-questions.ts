import type { ColumnMapping, ImportFileView, ImportPreview } from "@coffer/core/contract";

export type TableQuestion = NonNullable<ImportFileView["table"]>["questions"][number];

/** What each file leaves open, by its place in the preview. */
export type OpenQuestions = readonly (readonly TableQuestion[])[];

/** All that the files leave open when they are first read. */
export const openQuestions = ({ files }: Pick<ImportPreview, "files">): OpenQuestions =>
  files.map(({ table }) => table?.questions ?? []);

/**
 * What is still open after a change by hand. The engine asks nothing of a mapping that was made by hand, since it cannot know
 * which of its parts a person looked at: what the change did not touch stays a question.
 */
export const questionsLeft = (
  open: OpenQuestions,
  file: number,
  answered: readonly TableQuestion[],
): OpenQuestions =>
  open.map((questions, at) =>
    at === file ? questions.filter((question) => !answered.includes(question)) : questions,
  );

/** The questions that a change of the mapping answers. */
export const answeredBy = (before: ColumnMapping, after: ColumnMapping): readonly TableQuestion[] => {
  const changed = (...parts: readonly (keyof ColumnMapping)[]): boolean =>
    parts.some((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
  return [
    ...(changed("date") ? (["date"] as const) : []),
    ...(changed("amount", "debit", "credit") ? (["amount"] as const) : []),
    ...(changed("dateFormat") ? (["date_order"] as const) : []),
    ...(changed("invert", "sign", "outflowWords", "debit", "credit") ? (["sign"] as const) : []),
    ...(changed("currency") ? (["currency"] as const) : []),
  ];
};
