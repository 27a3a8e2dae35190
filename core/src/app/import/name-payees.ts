import { cleanPayeeName, PayeeId, payeeKey, type Payee } from "../../ledger/index.ts";
import type { StatementLine } from "../../import/index.ts";
import type { IdSource } from "../../kernel/index.ts";
import type { Books } from "../books.ts";
import type { WorkingCopy } from "../working-copy.ts";

/** Finds or makes the payee of each line of an import. */
export type PayeeNamer = (line: StatementLine) => Payee | null;

/**
 * A payee that the books know by name or alias; else one made of the readable part of the bank's words, which keeps
 * those words as an alias (APP-43). Lines without a payee are named by what they were about.
 */
export const createPayeeNamer = (books: Books, copy: WorkingCopy, newId: IdSource): PayeeNamer => {
  /** Thousands of lines bear the same words: they are read once. */
  const byText = new Map<string, Payee>();
  const made = new Map<string, Payee>();

  const nameOf = (text: string): Payee => {
    const known = books.payeeDirectory.find(text);
    if (known !== undefined) return known;
    const name = cleanPayeeName(text);
    const key = payeeKey(name) || name;
    const same = made.get(key);
    const aliases = name === text ? {} : { [text]: true as const };
    const payee: Payee =
      same === undefined
        ? { id: PayeeId.parse(newId()), name, categoryId: null, aliases }
        : { ...same, aliases: { ...same.aliases, ...aliases } };
    made.set(key, payee);
    copy.put("payee", payee);
    return payee;
  };

  return ({ payee, memo }) => {
    const text = (payee || memo).trim().slice(0, 255).trim();
    if (text === "") return null;
    let named = byText.get(text);
    if (named === undefined) byText.set(text, (named = nameOf(text)));
    return named;
  };
};
