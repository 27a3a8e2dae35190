import type { ImportFile, ImportTarget } from "../../contract/index.ts";
import { ColumnMapping, parseStatementFile } from "../../import/index.ts";
import type { LocalDate } from "../../calendar/index.ts";
import type { Books } from "../books.ts";
import { chooseTarget } from "./choose-target.ts";
import type { Preview, PreviewFile, PreviewStatement } from "./preview.ts";

/** Reads one dropped file; `mapping` says how, where the person did. */
export const readFile = (
  books: Books,
  file: ImportFile & { readonly key: string; readonly mapping: ColumnMapping | null },
  context: { readonly preview: Preview; readonly today: LocalDate },
): PreviewFile => {
  const parsed = parseStatementFile(file.bytes, {
    name: file.name,
    profiles: rememberedMappings(books),
    today: context.today,
    ...(file.mapping === null ? {} : { mapping: file.mapping }),
  });
  const base = { name: file.name, bytes: file.bytes, parsed, mappedByHand: file.mapping !== null };
  if (!parsed.ok) return { ...base, statements: [] };
  const { skipped, signature } = parsed.value;
  const statements =
    parsed.value.statements.length === 0 && skipped.length > 0 ? [NO_LINES] : parsed.value.statements;
  const profile = signature === null ? undefined : books.find("import-profile", signature);
  return {
    ...base,
    statements: statements.map((source, nth): PreviewStatement => ({
      key: `${file.key}.${nth}`,
      source,
      // Rows that nobody can read belong to no account: they are shown with the first.
      skipped: nth === 0 ? skipped : [],
      target: proposed(context.preview, source, () =>
        chooseTarget(books, source, {
          fileName: file.name,
          statements: statements.length,
          accountId: context.preview.accountId,
          lastAccountId: profile?.accountId ?? null,
        }),
      ),
      lines: [],
      choices: new Map(),
    })),
  };
};

/** Statements of one number go to one account, from whichever file they come. */
const proposed = (
  { proposals }: Preview,
  { account, currency }: PreviewStatement["source"],
  choose: () => ImportTarget,
): ImportTarget => {
  if (account.id === null) return choose();
  const key = `${account.id}/${currency}`;
  const known = proposals.get(key) ?? choose();
  proposals.set(key, known);
  return known;
};

const NO_LINES: PreviewStatement["source"] = {
  account: { id: null, kind: null },
  currency: null,
  opening: null,
  closing: null,
  lines: [],
};

/** What earlier imports taught, by the signature of the bank's layout. */
const rememberedMappings = (books: Books): ReadonlyMap<string, ColumnMapping> => {
  const mappings = new Map<string, ColumnMapping>();
  for (const { id, mapping } of books.all("import-profile")) {
    const parsed = ColumnMapping.safeParse(mapping);
    if (parsed.success) mappings.set(id, parsed.data);
  }
  return mappings;
};
