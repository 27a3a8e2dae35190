import { exportBeancount } from "./beancount.ts";
import { exportCsv } from "./csv.ts";
import { exportJson } from "./json.ts";
import type { LedgerSnapshot } from "./ledger-snapshot.ts";
import { exportQif } from "./qif.ts";

export type PlainFormat = "json" | "csv" | "qif" | "beancount";

interface PlainFormatTraits {
  readonly extension: string;
  readonly mime: string;
  /** The text in chunks, so that a large vault never lies in memory twice. */
  readonly write: (snapshot: LedgerSnapshot) => Iterable<string>;
}

/** The formats in which a vault leaves readable by anyone. */
export const plainFormats: { readonly [Format in PlainFormat]: PlainFormatTraits } = {
  json: { extension: "json", mime: "application/json", write: exportJson },
  csv: { extension: "csv", mime: "text/csv", write: exportCsv },
  qif: { extension: "qif", mime: "application/qif", write: exportQif },
  beancount: { extension: "beancount", mime: "text/plain", write: exportBeancount },
};
