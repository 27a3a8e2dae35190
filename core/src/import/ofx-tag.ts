import { createLineCounter } from "./line-counter.ts";

/** One tag of OFX, 1.x (SGML, leaves left open) and 2.x (XML) alike, with the text that follows it. */
export interface OfxTag {
  readonly kind: "open" | "close";
  /** In capitals. */
  readonly name: string;
  /** What stands between this tag and the next, entities resolved, blanks collapsed. */
  readonly value: string;
  readonly line: number;
}

/** Names are looked at in the text itself: a copy of every tag costs as much as reading it. */
const TAG = /<(\/?)([A-Za-z][\w.:-]{0,255})/y;

/**
 * The tags of an OFX document in order. No grammar is imposed: banks leave tags open, close leaves or not, nest
 * wrongly. Declarations, comments and processing instructions are passed over, so no entity can be defined.
 */
export function* ofxTags(text: string): Generator<OfxTag> {
  const lineAt = createLineCounter(text);
  let at = nextTag(text, 0);
  while (at < text.length) {
    const end = text.indexOf(">", at);
    if (end < 0) return;
    const next = nextTag(text, end + 1);
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag?.[2] !== undefined) {
      yield {
        kind: tag[1] === "/" ? "close" : "open",
        name: tag[2].toUpperCase(),
        value: plainText(text.slice(end + 1, next)),
        line: lineAt(at),
      };
    }
    at = next;
  }
}

/** The offset of the next `<` that begins a tag; a `<` before anything else is text. */
const nextTag = (text: string, from: number): number => {
  let at = text.indexOf("<", from);
  while (at >= 0) {
    if (text.startsWith("<![CDATA[", at)) at = endOf(text, "]]>", at);
    else if (text.startsWith("<!--", at)) at = endOf(text, "-->", at);
    else if (/[/A-Za-z?!]/.test(text[at + 1] ?? "")) return at;
    else at += 1;
    at = text.indexOf("<", at);
  }
  return text.length;
};

const endOf = (text: string, mark: string, from: number): number => {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + mark.length;
};

const NAMED: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

const plainText = (raw: string): string => {
  const text = raw.includes("<") ? withoutComments(raw).replaceAll(/<!\[CDATA\[|\]\]>/g, "") : raw;
  const resolved = resolveEntities(text).trim();
  return RAGGED.test(resolved) ? resolved.replaceAll(/\s+/g, " ") : resolved;
};

/** Blanks that are to become one space; most text has none. */
const RAGGED = /[^\S ]|\s\s/;

const withoutComments = (text: string): string => {
  let kept = "";
  let at = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", at)) {
    kept += text.slice(at, start);
    at = endOf(text, "-->", start);
  }
  return kept + text.slice(at);
};

const resolveEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,8}));/g,
        (whole, decimal, hex, name: string | undefined) => {
          if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
          const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
        },
      )
    : text;
