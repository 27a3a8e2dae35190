import type { IdSource } from "../../kernel/index.ts";
import { type Tag, TagId, type Transaction } from "../../ledger/index.ts";
import type { Books } from "../books.ts";
import type { WorkingCopy } from "../working-copy.ts";

/** The tags that a file's words stand for; new words make new tags. */
export const createTagNamer = (
  books: Books,
  copy: WorkingCopy,
  newId: IdSource,
): ((names: readonly string[]) => Transaction["tags"]) => {
  const byName = new Map(books.tags.map((tag) => [tag.name.toLowerCase(), tag.id]));
  const idOf = (name: string): TagId => {
    const known = byName.get(name.toLowerCase());
    if (known !== undefined) return known;
    const tag: Tag = { id: TagId.parse(newId()), name, colour: byName.size % 8 };
    byName.set(name.toLowerCase(), tag.id);
    copy.put("tag", tag);
    return tag.id;
  };
  return (names) => {
    const tags: Transaction["tags"] = {};
    for (const name of names) {
      const plain = name.trim().slice(0, 60);
      if (plain !== "") tags[idOf(plain)] = true;
    }
    return tags;
  };
};
