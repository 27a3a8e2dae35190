import { err, ok, type Result } from "../kernel/index.ts";
import { LedgerSnapshot } from "./ledger-snapshot.ts";

/** Raised when a reader of the old version could not read the new one. */
const VERSION = 1;

export type JsonExportProblem =
  | { readonly code: "export/not_an_export" }
  /** Written by a newer Coffer. */
  | { readonly code: "export/unknown_version"; readonly version: number }
  /** A record breaks the rules of its kind: `path` leads to it. */
  | { readonly code: "export/broken_record"; readonly path: string };

/** Every record of the vault, readable by anyone, in the order of the snapshot (EXP-40). One record a line. */
export function* exportJson(snapshot: LedgerSnapshot): Generator<string> {
  const { preferences, ...lists } = snapshot;
  yield `{"format":"coffer","version":${VERSION},\n"preferences":${JSON.stringify(preferences)}`;
  for (const [name, records] of Object.entries(lists)) {
    yield `,\n"${name}":[`;
    let separator = "\n";
    for (const record of records) {
      yield `${separator}${JSON.stringify(record)}`;
      separator = ",\n";
    }
    yield "]";
  }
  yield "}\n";
}

/**
 * Reads what `exportJson` wrote, checking every record (EXP-41).
 *
 * @errors `export/not_an_export`, `export/unknown_version`, `export/broken_record`
 */
export const readJsonExport = (text: string): Result<LedgerSnapshot, JsonExportProblem> => {
  const file = parseObject(text);
  if (file === null || file["format"] !== "coffer" || typeof file["version"] !== "number") {
    return err({ code: "export/not_an_export" });
  }
  const { format: _format, version, ...records } = file;
  if (version !== VERSION) return err({ code: "export/unknown_version", version });
  const snapshot = LedgerSnapshot.safeParse(records);
  return snapshot.success
    ? ok(snapshot.data)
    : err({ code: "export/broken_record", path: snapshot.error.issues[0]?.path.join(".") ?? "" });
};

const parseObject = (text: string): { readonly [key: string]: unknown } | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
};
