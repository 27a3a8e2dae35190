export { exportBeancount } from "./beancount.ts";
export { exportCsv } from "./csv.ts";
export { exportJson, readJsonExport, type JsonExportProblem } from "./json.ts";
export { LedgerSnapshot } from "./ledger-snapshot.ts";
export { exportOfx } from "./ofx.ts";
export { plainFormats, type PlainFormat } from "./plain-export.ts";
export { exportQif } from "./qif.ts";
