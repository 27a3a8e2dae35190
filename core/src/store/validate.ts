import { wrappedValidateStorageFactory, type RxStorage } from "rxdb/plugins/core";
import type { z } from "zod";

/** What makes a document's own fields out of a stored one: RxDB's bookkeeping starts with an underscore. */
const ownFields = (document: { readonly [field: string]: unknown }): { readonly [field: string]: unknown } =>
  Object.fromEntries(Object.entries(document).filter(([field]) => !field.startsWith("_")));

/**
 * Refuses documents that their collection's zod schema refuses. RxDB's own validators compile code at run time, which
 * the content security policy forbids.
 *
 * @param schemaOf finds a zod schema by the title of the RxDB schema; RxDB's internal collections have none
 */
export const validated = (
  storage: RxStorage<unknown, object>,
  schemaOf: (title: string) => z.ZodType | undefined,
): RxStorage<unknown, object> =>
  wrappedValidateStorageFactory((rxSchema) => {
    const schema = rxSchema.title === undefined ? undefined : schemaOf(rxSchema.title);
    if (schema === undefined) return () => [];
    return (document) => {
      const checked = schema.safeParse(ownFields(document));
      if (checked.success) return [];
      return checked.error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message }));
    };
  }, "zod")({ storage });
