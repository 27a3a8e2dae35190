import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseStatementFile } from "@coffer/core/import";
import { fileBlockStore } from "@coffer/core/store/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { coffer } from "./coffer.ts";

const QIF = "!Type:Bank\nD31/12/2023\nT-12.50\nPBaker\nMRolls\n^\nDsoon\nT1\n^\n";

/** Runs the command over files in memory. */
const run = async (
  files: { [path: string]: string | Uint8Array },
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
    writeFile: async (path, chunks) => {
      files[path] = [...chunks]
        .map((chunk) => (typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk)))
        .join("");
    },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    environment: { COFFER_PASSPHRASE: "vier Igel trinken 7 Liter Tee" },
    askSecret: async () => null,
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

describe("coffer bench-data", () => {
  test.each(["json", "csv", "ofx", "qif"])("%s is the same every time", async (format) => {
    const files: { [path: string]: string } = {};
    const first = await run(
      files,
      "bench-data",
      "--transactions",
      "150",
      "--format",
      format,
      "--output",
      "data",
    );
    const second = await run({}, "bench-data", "--transactions", "150", "--format", format);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.out).toBe(files["data"]);
  });

  test("as many transactions as asked for, which our own import reads", async () => {
    const { out } = await run({}, "bench-data", "--transactions", "150", "--format", "ofx");
    const parsed = parseStatementFile(new TextEncoder().encode(out));
    expect(parsed.ok && parsed.value.statements.flatMap(({ lines }) => lines)).toHaveLength(150);
    expect(parsed.ok && parsed.value.skipped).toEqual([]);
  });

  test.each([[[]], [["--transactions", "some"]], [["--transactions", "150", "--format", "xls"]]])(
    "%j is called wrongly",
    async (args) => {
      expect(await run({}, "bench-data", ...args)).toMatchObject({ code: 1, out: "" });
    },
  );
});

describe("coffer import, query and export over a vault in a folder", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "coffer-cli-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test("a folder without a vault has nothing to query", async () => {
    const { code, err } = await run({}, "query", "--vault", folder, "baker");
    expect(code).toBe(2);
    expect(JSON.parse(err)).toEqual({ code: "vault/none_in_folder" });
  });

  test("imports once, finds the rest known, answers queries, writes everything out", async () => {
    const files: { [path: string]: string } = { "bank.qif": QIF };
    const first = await run(files, "import", "--vault", folder, "bank.qif");
    expect(first).toMatchObject({ code: 0 });
    expect(JSON.parse(first.out)).toEqual({ added: 1, duplicates: 0, skipped: 1 });
    expect(first.err).toContain("recovery words");

    const again = await run(files, "import", "--vault", folder, "bank.qif");
    expect(JSON.parse(again.out)).toEqual({ added: 0, duplicates: 1, skipped: 1 });

    const found = await run(files, "query", "--vault", folder, "baker", "--json");
    expect(JSON.parse(found.out)).toMatchObject({
      count: 1,
      rows: [{ date: "2023-12-31", amount: "-12.50", payee: "Baker" }],
    });

    const exported = await run(files, "export", "--vault", folder, "--format", "csv", "--output", "all.csv");
    expect(exported).toMatchObject({ code: 0 });
    expect(files["all.csv"]).toContain("2023-12-31");
  });

  test("what else lies in the folder is left alone", async () => {
    const foreign = join(folder, "holiday pictures");
    await mkdir(foreign);
    await writeFile(join(foreign, "blocks"), "of wood");
    expect((await run({}, "query", "--vault", folder, "baker")).code).toBe(0);
    expect(await readdir(foreign)).toEqual(["blocks"]);
    expect(await readFile(join(foreign, "blocks"), "utf8")).toBe("of wood");
    await rm(foreign, { recursive: true });
  });

  test("a vault that another process has open is left alone", async () => {
    const [vaultId = ""] = await readdir(folder);
    const other = await fileBlockStore({ folder: join(folder, vaultId) });
    const { code, err } = await run({}, "query", "--vault", folder);
    await other.close();
    expect([code, JSON.parse(err)]).toEqual([2, { code: "vault/in_use" }]);
  });
});
