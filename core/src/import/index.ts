export {
  looksDelimited,
  parseDelimited,
  type DelimitedOptions,
  type ParsedTable,
  type TableQuestion,
} from "./csv.ts";
export { parseStatementFile, type ParsedFile, type ParseOptions } from "./detect.ts";
export { decodeText, type DecodedText } from "./encoding.ts";
export { ColumnMapping, mappingToReport } from "./mapping.ts";
export type {
  DecimalText,
  ImportProblem,
  ParsedStatement,
  SkippedRow,
  StatementBalance,
  StatementLine,
} from "./statement-file.ts";
