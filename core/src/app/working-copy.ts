import { insertChange, type Json, type RecordChange } from "../sync/index.ts";
import type { Books } from "./books.ts";
import { isField, type Records } from "./records.ts";

type Type = keyof Records;
type Row = Readonly<Record<string, unknown>>;

/**
 * Records as a plan wants them to be. It reads through to the books, keeps what is put, and tells the difference cell
 * by cell: what was put but did not change writes nothing.
 */
export class WorkingCopy {
  readonly #books: Books;
  /** In the order of their first edit. */
  readonly #edits: Edit[] = [];
  readonly #byType = new Map<Type, Map<string, Edit>>();

  constructor(books: Books) {
    this.#books = books;
  }

  /** The record as it would stand after the plan. */
  find<T extends Type>(type: T, id: string): Records[T] | undefined {
    const edit = this.#byType.get(type)?.get(id);
    if (edit === undefined) return this.#books.find(type, id);
    return (edit.after ?? undefined) as Records[T] | undefined;
  }

  put<T extends Type>(type: T, record: Records[T]): void {
    this.#edit(type, record.id, record);
  }

  remove(type: Type, id: string): void {
    this.#edit(type, id, null);
  }

  /** The ids of a type that were put or removed, in the order of their first edit. */
  edited<T extends Type>(type: T): readonly Records[T]["id"][] {
    return [...(this.#byType.get(type)?.keys() ?? [])] as Records[T]["id"][];
  }

  /** One change a record, in the order of their first edit; records that end as they began are left out. */
  changes(): readonly RecordChange[] {
    const changes: RecordChange[] = [];
    for (const { type, id, before, after } of this.#edits) {
      const change = changeOf(type, id, before, after);
      if (change !== undefined) changes.push(change);
    }
    return changes;
  }

  #edit(type: Type, id: string, after: Row | null): void {
    let edits = this.#byType.get(type);
    if (edits === undefined) this.#byType.set(type, (edits = new Map()));
    const known = edits.get(id);
    if (known !== undefined) {
      known.after = after;
      return;
    }
    const edit = { type, id, before: this.#books.find(type, id), after };
    edits.set(id, edit);
    this.#edits.push(edit);
  }
}

interface Edit {
  readonly type: Type;
  readonly id: string;
  readonly before: Row | undefined;
  after: Row | null;
}

type Cells = Record<string, Json>;

const changeOf = (
  type: Type,
  id: string,
  before: Row | undefined,
  after: Row | null,
): RecordChange | undefined => {
  if (before === undefined) return after === null ? undefined : insertChange(type, after as Inserted);
  const cells = after === null ? { deleted: true } : changedCells(before, after);
  return Object.keys(cells).length === 0 ? undefined : { type, id, cells };
};

type Inserted = Parameters<typeof insertChange>[1];

/** Fields that are maps: each member is a cell of its own. */
const maps: ReadonlySet<string> = new Set(["tags", "splits", "aliases"]);

/** The cells in which `after` differs from `before`. */
const changedCells = (before: Row, after: Row): Cells => {
  const cells: Cells = {};
  for (const [field, value] of Object.entries(after)) {
    if (field === "id" || before[field] === value || !isField(field)) continue;
    if (maps.has(field)) addMembers(cells, field, before[field] as Row, value as Row);
    else if (!isSame(before[field], value)) cells[field] = value as Json;
  }
  return cells;
};

const addMembers = (cells: Cells, field: string, before: Row, after: Row): void => {
  for (const [member, value] of Object.entries(after)) {
    if (!isSame(before[member], value)) cells[`${field}/${member}`] = value as Json;
  }
  for (const member of Object.keys(before)) {
    if (!(member in after)) cells[`${field}/${member}`] = null;
  }
};

const isSame = (left: unknown, right: unknown): boolean =>
  left === right ||
  (typeof left === "object" && typeof right === "object" && JSON.stringify(left) === JSON.stringify(right));
