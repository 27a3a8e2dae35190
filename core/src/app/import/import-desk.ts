import { z } from "zod";
import type { EngineProblem, ImportCommands, ImportPreview } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import { ColumnMapping } from "../../import/index.ts";
import { Account, AccountId } from "../../ledger/index.ts";
import { requireVault } from "../command.ts";
import { parseInput, refuse } from "../problem.ts";
import type { OpenVault } from "../session/open-vault.ts";
import type { Session } from "../session/session.ts";
import { matchPreview } from "./match-preview.ts";
import { planImport } from "./plan-import.ts";
import { type Preview, type PreviewStatement, statementsOf } from "./preview.ts";
import { previewRows, previewView } from "./preview-view.ts";
import { readFile } from "./read-files.ts";

const PreviewId = z.string().min(1).max(64);

const PreviewInput = z.strictObject({
  previewId: PreviewId.exactOptional(),
  files: z
    .array(z.strictObject({ name: z.string().max(1024), bytes: z.instanceof(Uint8Array) }))
    .min(1)
    .max(200),
  accountId: AccountId.nullable(),
});

const RemapInput = z.strictObject({ previewId: PreviewId, file: z.int().min(0), mapping: ColumnMapping });

const StatementKey = z.strictObject({ previewId: PreviewId, statement: z.string().max(40) });

const RetargetInput = StatementKey.extend({
  target: z.union([
    z.strictObject({ accountId: AccountId }),
    Account.pick({ name: true, kind: true, currency: true }),
  ]),
});

const IncludeInput = StatementKey.extend({ index: z.int().min(0), included: z.boolean() });

const RowsInput = StatementKey.extend({
  show: z.enum(["all", "fresh", "duplicate", "skipped"]),
  offset: z.int().min(0),
  limit: z.int().min(0).max(2000),
});

/** The previews of one vault; they go with it. */
type Previews = Map<string, Preview>;

/** The commands that read statement files. With it comes every reader, so it is loaded when the first file is dropped. */
export const openImportDesk = (session: Session): ImportCommands => {
  const byVault = new WeakMap<OpenVault, Previews>();
  const previewsOf = (vault: OpenVault): Previews => {
    const known = byVault.get(vault) ?? new Map<string, Preview>();
    byVault.set(vault, known);
    return known;
  };
  /** Lets messages in: a cancellation, a view asked for. */
  const breathe = async (): Promise<void> =>
    new Promise((resolve) => {
      session.world.timer(resolve, 0);
    });

  /** Changes a preview that is there, and answers how it then looks. */
  const amend = async <Input extends { readonly previewId: string }>(
    schema: z.ZodType<Input>,
    input: unknown,
    change: (vault: OpenVault, preview: Preview, input: Input) => Result<null, EngineProblem>,
  ): Promise<Result<ImportPreview, EngineProblem>> => {
    const parsed = parseInput(schema, input);
    if (!parsed.ok) return parsed;
    const vault = requireVault(session);
    if (!vault.ok) return vault;
    const preview = previewsOf(vault.value).get(parsed.value.previewId);
    if (preview === undefined) return refuse("import/no_such_preview");
    const changed = change(vault.value, preview, parsed.value);
    return changed.ok ? ok(previewView(vault.value.books, preview)) : changed;
  };

  return {
    preview: async (input, progress) => {
      const parsed = parseInput(PreviewInput, input);
      if (!parsed.ok) return parsed;
      const vault = requireVault(session);
      if (!vault.ok) return vault;
      const { books, planWorld } = vault.value;
      const { files, accountId, previewId = planWorld.newId() } = parsed.value;
      const preview: Preview = {
        id: previewId,
        accountId,
        files: [],
        proposals: new Map(),
        matchedAt: -1,
        cancelled: false,
      };
      previewsOf(vault.value).set(previewId, preview);
      /** Why there is no going on after a pause: nothing is read any more for a vault that was locked meanwhile. */
      const stopped = (): string | undefined =>
        session.vault !== vault.value ? "session/locked" : preview.cancelled ? "import/cancelled" : undefined;
      for (const [nth, file] of files.entries()) {
        progress(nth / files.length);
        await breathe();
        const reason = stopped();
        if (reason !== undefined) return refuse(reason);
        const read = { ...file, key: String(nth), mapping: null };
        preview.files.push(readFile(books, read, { preview, today: planWorld.today() }));
      }
      await breathe();
      const reason = stopped();
      if (reason !== undefined) return refuse(reason);
      matchPreview(books, preview);
      progress(1);
      return ok(previewView(books, preview));
    },
    rows: async (input) => {
      const query = RowsInput.safeParse(input);
      const { vault } = session;
      if (!query.success || vault === undefined) return { count: 0, rows: [] };
      const preview = previewsOf(vault).get(query.data.previewId);
      const statement = preview && findStatement(preview, query.data.statement);
      return statement === undefined
        ? { count: 0, rows: [] }
        : previewRows(vault.books, statement, query.data);
    },
    remap: async (input) =>
      amend(RemapInput, input, ({ books, planWorld }, preview, { file: at, mapping }) => {
        const file = preview.files[at];
        if (file === undefined) return refuse("import/no_such_file");
        const { name, bytes } = file;
        const context = { preview, today: planWorld.today() };
        preview.files[at] = readFile(books, { name, bytes, key: String(at), mapping }, context);
        matchPreview(books, preview);
        return ok(null);
      }),
    retarget: async (input) =>
      amend(RetargetInput, input, ({ books }, preview, { statement: key, target }) => {
        const statement = findStatement(preview, key);
        if (statement === undefined) return refuse("import/no_such_statement");
        if ("accountId" in target && books.find("account", target.accountId) === undefined) {
          return refuse("ledger/account_unknown");
        }
        // Between accounts that are yet to be made nothing is known: what was decided by hand stays.
        if ("accountId" in target || "accountId" in statement.target) statement.choices.clear();
        statement.target = target;
        matchPreview(books, preview);
        return ok(null);
      }),
    include: async (input) =>
      amend(IncludeInput, input, (_vault, preview, { statement: key, index, included }) => {
        const statement = findStatement(preview, key);
        const line = statement?.lines[index];
        if (statement === undefined || line === undefined) return refuse("import/no_such_row");
        if (line.verdict.kind === "skipped") return refuse("import/row_cannot_be_read");
        statement.choices.set(index, included);
        return ok(null);
      }),
    commit: async (input, progress) => {
      const parsed = parseInput(z.strictObject({ previewId: PreviewId }), input);
      if (!parsed.ok) return parsed;
      const vault = requireVault(session);
      if (!vault.ok) return vault;
      const { books, planWorld, writer } = vault.value;
      const preview = previewsOf(vault.value).get(parsed.value.previewId);
      if (preview === undefined) return refuse("import/no_such_preview");
      const pace = async (done: number): Promise<boolean> => {
        progress(done * PLANNED);
        await breathe();
        return !preview.cancelled;
      };
      const committed = await writer.commit(async () => planImport(books, preview, planWorld, pace));
      if (committed.ok) {
        previewsOf(vault.value).delete(preview.id);
        progress(1);
      }
      return committed;
    },
    cancel: async ({ previewId }) => {
      const previews = session.vault === undefined ? undefined : byVault.get(session.vault);
      const preview = previews?.get(previewId);
      if (preview !== undefined) preview.cancelled = true;
      previews?.delete(previewId);
    },
  };
};

/** How much of a commit is done once it is planned; the rest is the writing. */
const PLANNED = 0.6;

const findStatement = (preview: Preview, key: string): PreviewStatement | undefined =>
  statementsOf(preview).find((statement) => statement.key === key);
