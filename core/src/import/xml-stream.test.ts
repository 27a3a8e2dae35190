import { describe, expect, test } from "vitest";
import { parseCamt } from "./camt.ts";
import { CAMT_053 } from "./fixtures/statements.ts";

const problemOf = (text: string): unknown => {
  const parsed = parseCamt(text);
  return parsed.ok ? null : parsed.error;
};
const withEntry = (entry: string): string => CAMT_053.replace("<Ntry>", `${entry}<Ntry>`);

describe("IMP-8 XML is walked, not trusted", () => {
  test("entities that multiply are refused before they are read", () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join("");
    const bomb = CAMT_053.replace("<Document", `<!DOCTYPE d [<!ENTITY l0 "ha">${levels}]><Document`);
    expect(problemOf(bomb.replace("Salary", "&l9;"))).toEqual({ code: "import/xml_with_dtd" });
  });

  test("external entities are refused alike", () => {
    const leak = CAMT_053.replace(
      "<Document",
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document',
    );
    expect(problemOf(leak)).toEqual({ code: "import/xml_with_dtd" });
  });

  test("nesting and size of a part are bounded", () => {
    expect(problemOf(withEntry("<Ntry>".repeat(500)))).toMatchObject({ code: "import/xml_too_deep" });
    expect(problemOf(withEntry(`<Ntry>${"x".repeat(3_000_000)}</Ntry>`))).toMatchObject({
      code: "import/xml_part_too_large",
    });
  });

  test("what is not well-formed is told with its line", () => {
    expect(problemOf(`\n\n${CAMT_053.replace("</Acct>", "")}`)).toMatchObject({
      code: "import/broken_xml",
      facts: { line: 19 },
    });
    expect(problemOf(CAMT_053.slice(0, CAMT_053.length / 2))).toMatchObject({ code: "import/broken_xml" });
  });
});
