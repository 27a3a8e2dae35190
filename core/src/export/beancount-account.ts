/** Gives every record a legal account name of its own. */
export interface AccountNames {
  /** The same for the same key; two keys never share one. */
  readonly nameOf: (key: string, root: string, parts: readonly string[]) => string;
}

/**
 * Names as Beancount's grammar wants them: parts between colons, each beginning with a capital letter or a digit and
 * going on with letters, digits and dashes.
 *
 * @source https://beancount.github.io/docs/beancount_language_syntax.html, "Accounts"
 */
export const createAccountNames = (): AccountNames => {
  const nameByKey = new Map<string, string>();
  const taken = new Set<string>();
  return {
    nameOf: (key, root, parts) => {
      const known = nameByKey.get(key);
      if (known !== undefined) return known;
      const wanted = [root, ...parts.map(legalPart)].join(":");
      let name = wanted;
      for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
      taken.add(name);
      nameByKey.set(key, name);
      return name;
    },
  };
};

const legalPart = (text: string): string => {
  const dashed = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (dashed === "") return "Unnamed";
  return dashed.charAt(0).toUpperCase() + dashed.slice(1);
};
