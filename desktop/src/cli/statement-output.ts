import {
  mappingToReport,
  type ParsedFile,
  type ParsedStatement,
  type StatementLine,
} from "@coffer/core/import";

/** The documented output of `coffer parse --json`: amounts are decimal text, outflow is negative. */
export const statementFileAsJson = (file: ParsedFile): string =>
  JSON.stringify({
    format: file.format,
    statements: file.statements.map(({ account, currency, opening, closing, lines }) => ({
      account: { id: account.id, kind: account.kind },
      currency,
      opening,
      closing,
      lines: lines.map(({ date, amount, payee, memo, reference, line }) => ({
        date,
        amount,
        payee,
        memo,
        reference,
        line,
      })),
    })),
    skipped: file.skipped.map(({ line, reason }) => ({ line, reason })),
    mapping: file.mapping === null ? null : mappingToReport(file.mapping),
  });

/** The same for people: a table for each account, then what could not be read. */
export const statementFileAsText = (file: ParsedFile): string =>
  [
    `${file.format}${file.encoding === null ? "" : `, ${file.encoding}`}\n`,
    ...file.statements.map(statementAsText),
    ...(file.skipped.length === 0 ? [] : [`\nNot read:\n${file.skipped.map(skippedAsText).join("")}`]),
    ...(file.questions.length === 0 ? [] : [`\nThe file leaves open: ${file.questions.join(", ")}\n`]),
  ].join("");

const statementAsText = ({ account, currency, opening, closing, lines }: ParsedStatement): string => {
  const heading = [account.id ?? "(no account)", account.kind, currency]
    .filter((part) => part !== null)
    .join(" · ");
  const widest = Math.max(1, ...lines.map(({ amount }) => amount.length));
  return [
    `\n${heading}\n`,
    opening === null ? "" : `  ${opening.date}  ${opening.amount.padStart(widest)}  opening balance\n`,
    ...lines.map((line) => `  ${line.date}  ${line.amount.padStart(widest)}  ${lineText(line)}\n`),
    closing === null ? "" : `  ${closing.date}  ${closing.amount.padStart(widest)}  closing balance\n`,
  ].join("");
};

const lineText = ({ payee, memo }: StatementLine): string =>
  [payee, memo].filter((part) => part !== "").join(" | ");

const skippedAsText = ({ line, reason, text }: ParsedFile["skipped"][number]): string =>
  `  line ${line}: ${reason.replaceAll("_", " ")}: ${text.slice(0, 120)}\n`;
