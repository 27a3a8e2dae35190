import { wrappedValidateStorageFactory, type RxStorage } from "rxdb/plugins/core";
import type { z } from "zod";

/**
 * Refuses documents that their collection's zod schema refuses. RxDB's own validators compile code at run time, which
 * the content security policy forbids.
 *
 * @param schemaOf finds the zod schema of stored documents, RxDB's bookkeeping included, by the title of the RxDB
 * schema; RxDB's internal collections have none
 */
export const validated = (
  storage: RxStorage<unknown, object>,
  schemaOf: (title: string) => z.ZodType | undefined,
): RxStorage<unknown, object> =>
  wrappedValidateStorageFactory((rxSchema) => {
    const schema = rxSchema.title === undefined ? undefined : schemaOf(rxSchema.title);
    if (schema === undefined) return () => [];
    return (document) => {
      const checked = schema.safeParse(document);
      if (checked.success) return [];
      return checked.error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message }));
    };
  }, "zod")({ storage });
