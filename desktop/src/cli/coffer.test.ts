import { describe, expect, test } from "vitest";
import { coffer } from "./coffer.ts";

const QIF = "!Type:Bank\nD31/12/2023\nT-12.50\nPBaker\nMRolls\n^\nDsoon\nT1\n^\n";

const run = async (
  files: { readonly [path: string]: string | Uint8Array },
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let out = "";
  let err = "";
  const code = await coffer(argv, {
    readFile: async (path) => {
      const content = files[path];
      if (content === undefined) throw new Error("no such file");
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
};

describe("coffer parse", () => {
  test("prints the documented object", async () => {
    const { code, out } = await run({ "a.txt": QIF }, "parse", "a.txt", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      format: "QIF",
      statements: [
        {
          account: { id: null, kind: "checking" },
          currency: null,
          opening: null,
          closing: null,
          lines: [
            { date: "2023-12-31", amount: "-12.50", payee: "Baker", memo: "Rolls", reference: "", line: 2 },
          ],
        },
      ],
      skipped: [{ line: 7, reason: "bad_date" }],
      mapping: null,
    });
  });

  test("shows people the lines and what was not read", async () => {
    const { out } = await run({ "a.txt": QIF }, "parse", "a.txt");
    expect(out).toContain("2023-12-31  -12.50  Baker | Rolls");
    expect(out).toContain("line 7: bad date");
  });

  test("a file that is no statement ends with 2 and a problem", async () => {
    const { code, out, err } = await run({ "a.pdf": "%PDF-1.4" }, "parse", "a.pdf", "--json");
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(JSON.parse(err)).toEqual({ code: "import/binary_file", facts: { kind: "pdf" } });
  });

  test("a file that is not there ends with 2", async () => {
    expect(await run({}, "parse", "gone.csv")).toMatchObject({ code: 2, out: "" });
  });

  test.each([[["parse"]], [["parse", "a", "b"]], [["parse", "a", "--wrong"]], [["dance"]]])(
    "%j is called wrongly: 1",
    async (argv) => {
      const { code, err } = await run({ a: QIF }, ...argv);
      expect(code).toBe(1);
      expect(err).toContain("Usage: coffer");
    },
  );
});
