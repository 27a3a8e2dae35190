import type { RxJsonSchema } from "rxdb/plugins/core";
import { z } from "zod";

/** Every document is found by `id`; several types of record may share a collection, told apart by `type`. */
export interface StoredDocument {
  readonly id: string;
  readonly type: string;
}

/** One collection, defined once: its TypeScript type, its RxDB schema and its write validator come from zod schemas. */
export interface CollectionDefinition<Document extends StoredDocument> {
  readonly name: string;
  /** Checks a document as RxDB writes it, with its bookkeeping. */
  readonly stored: z.ZodType<Document>;
  readonly rxSchema: RxJsonSchema<Document>;
}

type RecordSchema = z.ZodObject<{ id: z.ZodType<string>; type: z.ZodLiteral<string> }, z.core.$strict>;

/**
 * @param records one schema a type of record, each with a literal `type` of its own
 * @param indexes fields to query by: text among them needs a `.max()`
 */
export const defineCollection = <
  const Records extends readonly [RecordSchema, ...RecordSchema[]],
>(definition: {
  readonly name: string;
  readonly version: number;
  readonly records: Records;
  readonly indexes: readonly (readonly string[])[];
}): CollectionDefinition<z.output<Records[number]>> => ({
  name: definition.name,
  stored: z.discriminatedUnion("type", withBookkeeping(definition.records)) as unknown as z.ZodType<
    z.output<Records[number]>
  >,
  rxSchema: {
    title: definition.name,
    version: definition.version,
    primaryKey: "id" as never,
    type: "object",
    properties: propertiesOf(definition.records) as never,
    required: sharedBy(definition.records) as never,
    indexes: definition.indexes,
  },
});

/** RxDB's own fields, which it writes and checks itself. */
const bookkeeping = {
  _deleted: z.boolean(),
  _rev: z.string(),
  _meta: z.looseObject({ lwt: z.number() }),
  _attachments: z.looseObject({}),
};

const withBookkeeping = ([first, ...others]: readonly [RecordSchema, ...RecordSchema[]]) =>
  [first.extend(bookkeeping), ...others.map((record) => record.extend(bookkeeping))] as const;

/** The fields that every record has, whatever its type: only these can be indexed. */
const sharedBy = ([first, ...others]: readonly [RecordSchema, ...RecordSchema[]]): readonly string[] =>
  Object.keys(first.shape).filter((field) => others.every((record) => field in record.shape));

type Properties = { readonly [field: string]: object };

/** The fields of all record types, as far as RxDB uses them: it indexes and sorts by them, zod does the checking. */
const propertiesOf = (records: readonly RecordSchema[]): Properties =>
  Object.assign({}, ...records.map(fieldsOf), { type: { type: "string", maxLength: 40 } });

const fieldsOf = (record: RecordSchema): Properties => {
  const { properties = {} } = z.toJSONSchema(record, { unrepresentable: "any" });
  return Object.fromEntries(Object.entries(properties).map(([field, schema]) => [field, flat(schema)]));
};

/** Without what is nested: RxDB refuses references, and the inside of a field is none of its business. */
const flat = (schema: z.core.JSONSchema._JSONSchema): object => {
  if (typeof schema === "boolean") return {};
  const { type, maxLength, minimum, maximum, multipleOf } = schema;
  return Object.fromEntries(
    Object.entries({ type, maxLength, minimum, maximum, multipleOf }).filter(
      ([, value]) => value !== undefined,
    ),
  );
};
