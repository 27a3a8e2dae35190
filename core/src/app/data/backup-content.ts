import { z } from "zod";
import type { BackupSummary, EngineProblem } from "../../contract/index.ts";
import { ok, type Result } from "../../kernel/index.ts";
import {
  AccountDocument,
  CategoryDocument,
  type CollectionName,
  ExchangeRateDocument,
  ImportProfileDocument,
  PayeeDocument,
  PreferencesDocument,
  StatementDocument,
  type StoredDocuments,
  TagDocument,
  TransactionDocument,
} from "../../store/index.ts";
import { refuse } from "../problem.ts";
import { collectionOf } from "../records.ts";

type StoredDocument = StoredDocuments[CollectionName];

/** The first line of a backup's content; a document a line follows. */
const Heading = z.strictObject({
  format: z.literal(1),
  name: z.string().min(1).max(120),
  /** When the vault was made, milliseconds since the epoch. */
  createdAt: z.int().min(0),
  recoverySettled: z.boolean(),
  documents: z.int().min(0),
});
type Heading = z.output<typeof Heading>;

const documentSchemas = {
  account: AccountDocument,
  statement: StatementDocument,
  transaction: TransactionDocument,
  category: CategoryDocument,
  payee: PayeeDocument,
  tag: TagDocument,
  preferences: PreferencesDocument,
  "import-profile": ImportProfileDocument,
  "exchange-rate": ExchangeRateDocument,
} as const;

/** All that a vault's books are made of: every document with its stamps, tombstones too. */
export interface BackupContent {
  readonly heading: Heading;
  readonly documents: readonly StoredDocument[];
}

const COLLECTIONS: readonly CollectionName[] = ["accounts", "transactions", "catalog", "settings"];
const LINES_A_PIECE = 1000;

/** The content of a backup: JSON, a line a document, compressed. */
export const encodeBackupContent = (
  vault: Omit<Heading, "format" | "documents">,
  scan: (collection: CollectionName) => readonly StoredDocument[],
): ReadableStream<Uint8Array> => {
  const documents = COLLECTIONS.flatMap((collection) => scan(collection));
  const heading: Heading = { format: 1, ...vault, documents: documents.length };
  return compressed(piecesOf(heading, documents));
};

function* piecesOf(heading: Heading, documents: readonly StoredDocument[]): Generator<string> {
  yield `${JSON.stringify(heading)}\n`;
  for (let at = 0; at < documents.length; at += LINES_A_PIECE) {
    const piece = documents.slice(at, at + LINES_A_PIECE);
    yield piece.map((document) => `${JSON.stringify(withoutBookkeeping(document))}\n`).join("");
  }
}

/** What RxDB keeps for itself beside a document. */
interface Bookkeeping {
  readonly _meta?: unknown;
  readonly _rev?: unknown;
  readonly _deleted?: unknown;
  readonly _attachments?: unknown;
}

const withoutBookkeeping = (stored: StoredDocument & Bookkeeping): object => {
  const { _meta, _rev, _deleted, _attachments, ...document } = stored;
  return document;
};

const compressed = (pieces: Iterable<string>): ReadableStream<Uint8Array> => {
  const iterator = pieces[Symbol.iterator]();
  const text = new ReadableStream<string>({
    pull: (controller) => {
      const next = iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream("deflate-raw"));
};

/**
 * The content of an opened backup, every line of it checked against the schema of what it says it is.
 *
 * @errors `data/backup_unreadable` (facts: `line`, from 1)
 */
export const decodeBackupContent = async (
  pieces: readonly Uint8Array[],
): Promise<Result<BackupContent, EngineProblem>> => {
  let text: string;
  try {
    const packed = new Blob(pieces as readonly Uint8Array<ArrayBuffer>[] as Uint8Array<ArrayBuffer>[]);
    text = await new Response(packed.stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
  } catch {
    // Authentic bytes that are no compressed text were written by something else than this application.
    return refuse("data/backup_unreadable", { line: 0 });
  }
  const lines = text.split("\n");
  const heading = Heading.safeParse(parseJson(lines[0] ?? ""));
  if (!heading.success || lines.length !== heading.data.documents + 2) {
    return refuse("data/backup_unreadable", { line: 1 });
  }
  const documents: StoredDocument[] = [];
  for (let at = 1; at <= heading.data.documents; at += 1) {
    const document = documentOf(parseJson(lines[at] ?? ""));
    if (document === undefined) return refuse("data/backup_unreadable", { line: at + 1 });
    documents.push(document);
  }
  return ok({ heading: heading.data, documents });
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const Typed = z.looseObject({
  type: z.enum(Object.keys(documentSchemas) as [keyof typeof documentSchemas]),
});

const documentOf = (value: unknown): StoredDocument | undefined => {
  const typed = Typed.safeParse(value);
  return typed.success ? documentSchemas[typed.data.type].safeParse(value).data : undefined;
};

/** What a person is told of a backup before it is restored. */
export const summaryOfContent = ({ heading, documents }: BackupContent, createdAt: number): BackupSummary => {
  const live = documents.filter(({ deleted }) => !deleted);
  return {
    vault: heading.name,
    createdAt,
    accounts: live.filter(({ type }) => type === "account").length,
    transactions: live.filter(({ type }) => type === "transaction").length,
  };
};

/** The documents by the collection that they are stored in. */
export const byCollection = (
  documents: readonly StoredDocument[],
): ReadonlyMap<CollectionName, readonly StoredDocument[]> =>
  new Map(
    COLLECTIONS.map((collection) => [
      collection,
      documents.filter(({ type }) => collectionOf[type] === collection),
    ]),
  );
