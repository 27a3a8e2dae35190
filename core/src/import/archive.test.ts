import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unpack } from "./archive.ts";

const names = (archive: Uint8Array, bytes = 10_000): unknown => {
  const files = unpack(archive, { bytes });
  return files.ok ? files.value.map(({ name }) => name) : files.error;
};
const tooLarge = { code: "import/archive_too_large", facts: { limit: 10_000 } };

/** The archive, saying that its first file is of so many bytes. */
const claiming = (archive: Uint8Array, size: number): Uint8Array => {
  const copy = Uint8Array.from(archive);
  new DataView(copy.buffer).setUint32(22, size, true);
  return copy;
};

describe("IMP-7 archives are bounded by what comes out of them", () => {
  test("what fits is unpacked, without what a Mac adds", () => {
    const archive = zipSync({
      "in/a.txt": strToU8("a".repeat(9_000)),
      "__MACOSX/in/._a.txt": strToU8("x"),
      "in/": strToU8(""),
    });
    expect(names(archive)).toEqual(["in/a.txt"]);
  });

  test("a declared size beyond the bound is refused at once", () => {
    expect(names(claiming(zipSync({ a: strToU8("a") }), 4_000_000_000))).toEqual(tooLarge);
  });

  test("a size that is lied about is counted while it inflates", () => {
    const bomb = zipSync({ a: new Uint8Array(5_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(names(claiming(bomb, 10))).toEqual(tooLarge);
  });

  test("many files count together", () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`${at}`, strToU8("b".repeat(500))]),
    );
    expect(names(zipSync(files))).toEqual(tooLarge);
  });

  test("too many files", () => {
    const files = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}`, strToU8("")]));
    expect(names(zipSync(files))).toEqual({ code: "import/archive_too_large", facts: { limit: 1_000 } });
  });
});
