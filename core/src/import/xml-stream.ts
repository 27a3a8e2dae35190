import { SaxesParser } from "saxes";
import { err, ok, type Result } from "../kernel/index.ts";
import type { ImportProblem } from "./statement-file.ts";

/** A part of a document that was asked for, whole. Names are without namespace prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

export interface XmlVisitor {
  /** Names of elements that are handed over whole; elements around them leave nothing in memory. */
  readonly whole: ReadonlySet<string>;
  readonly open: (name: string) => void;
  readonly element: (element: XmlElement, parent: string) => void;
}

const DEEPEST = 100;
const LARGEST_PART = 2_000_000;
const CHUNK = 65_536;

/**
 * Walks an XML document without ever holding more than one part of it. A document type declaration is refused whatever
 * it says: statements have none, and entities defined in one can grow a small file beyond all memory.
 *
 * @errors `import/xml_with_dtd`; `import/broken_xml` (facts: `line`); `import/xml_too_deep`; `import/xml_part_too_large`
 */
export const walkXml = (document: string, visitor: XmlVisitor): Result<null, ImportProblem> => {
  const trimmed = document.trim();
  // What ends a file under DOS.
  const text = trimmed.endsWith("\u001a") ? trimmed.slice(0, -1) : trimmed;
  const leading = document.length - document.trimStart().length;
  const linesBefore = document.slice(0, leading).split("\n").length - 1;
  const parser = new SaxesParser();
  const names: string[] = [];
  const parts: MutableElement[] = [];
  let size = 0;
  const problems: ImportProblem[] = [];
  const line = (): number => parser.line + linesBefore;
  const fail = (found: ImportProblem): void => {
    problems.push(found);
  };
  parser.on("error", () => fail({ code: "import/broken_xml", facts: { line: line() } }));
  parser.on("doctype", () => fail({ code: "import/xml_with_dtd" }));
  parser.on("opentag", ({ name: qualified, attributes }) => {
    const name = localName(qualified);
    names.push(name);
    if (names.length > DEEPEST) fail({ code: "import/xml_too_deep", facts: { line: line() } });
    if (parts.length === 0 && !visitor.whole.has(name)) return visitor.open(name);
    const part: MutableElement = { name, attributes, children: [], text: "", line: line() };
    parts.at(-1)?.children.push(part);
    parts.push(part);
    size += name.length + 50;
    if (size > LARGEST_PART) fail({ code: "import/xml_part_too_large", facts: { line: line() } });
  });
  const addText = (content: string): void => {
    const part = parts.at(-1);
    if (part === undefined) return;
    part.text += content;
    size += content.length;
    if (size > LARGEST_PART) fail({ code: "import/xml_part_too_large", facts: { line: line() } });
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    names.pop();
    const part = parts.pop();
    if (part === undefined || parts.length > 0) return;
    size = 0;
    if (problems.length === 0) visitor.element(part, names.at(-1) ?? "");
  });
  for (let at = 0; at < text.length && problems.length === 0; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  if (problems.length === 0) parser.close();
  const [problem] = problems;
  return problem === undefined ? ok(null) : err(problem);
};

interface MutableElement extends XmlElement {
  readonly children: MutableElement[];
  text: string;
}

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1);

/** The first element down a path of names, or undefined. */
export const child = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (current, name) => current?.children.find((candidate) => candidate.name === name),
    element,
  );

/** The text down a path of names, blanks collapsed, or empty. */
export const textAt = (element: XmlElement | undefined, ...path: readonly string[]): string =>
  (child(element, ...path)?.text ?? "").replace(/\s+/g, " ").trim();

/** All elements of a name, at any depth, in order. */
export const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((part) => [...(part.name === name ? [part] : []), ...descendants(part, name)]);
