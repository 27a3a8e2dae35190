import { Unzip, UnzipInflate } from "fflate";
import { err, ok, type Result } from "../kernel/index.ts";
import type { ImportProblem } from "./statement-file.ts";

export interface ArchivedFile {
  /** With its folders, as the archive names it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MOST_FILES = 1_000;
const MOST_BYTES = 128 * 1024 * 1024;
const CHUNK = 65_536;

/**
 * Unpacks a ZIP archive. The sum of what comes out is counted while it is inflated, so an archive that lies about its
 * sizes is stopped as early as one that does not.
 *
 * @errors `import/broken_archive`; `import/archive_too_large` (facts: `limit`); `import/archive_with_password`
 */
export const unpack = (
  archive: Uint8Array,
  limits: { readonly bytes: number } = { bytes: MOST_BYTES },
): Result<readonly ArchivedFile[], ImportProblem> => {
  // Bit 0 of the flags of the first local file header.
  if (((archive[6] ?? 0) & 1) === 1) return err({ code: "import/archive_with_password" });
  const files: ArchivedFile[] = [];
  const problems: ImportProblem[] = [];
  let inflated = 0;
  let opened = 0;
  let finished = 0;
  const fail = (found: ImportProblem): void => {
    problems.push(found);
  };
  const reader = new Unzip((file) => {
    if (file.name.endsWith("/") || isHidden(file.name)) return;
    opened += 1;
    if (inflated + (file.originalSize ?? 0) > limits.bytes) {
      return fail({ code: "import/archive_too_large", facts: { limit: limits.bytes } });
    }
    if (opened > MOST_FILES) return fail({ code: "import/archive_too_large", facts: { limit: MOST_FILES } });
    const chunks: Uint8Array[] = [];
    file.ondata = (failure, data, final) => {
      if (failure !== null) return fail({ code: "import/broken_archive" });
      inflated += data.length;
      if (inflated > limits.bytes) {
        file.terminate();
        return fail({ code: "import/archive_too_large", facts: { limit: limits.bytes } });
      }
      chunks.push(data);
      if (final) {
        finished += 1;
        files.push({ name: file.name, bytes: joined(chunks) });
      }
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length && problems.length === 0; at += CHUNK) {
      reader.push(archive.subarray(at, at + CHUNK), at + CHUNK >= archive.length);
    }
  } catch {
    // fflate throws on methods it does not know and on data that is no ZIP.
    fail({ code: "import/broken_archive" });
  }
  if (problems.length === 0 && finished < opened) fail({ code: "import/broken_archive" });
  const [problem] = problems;
  return problem === undefined ? ok(files) : err(problem);
};

/** What macOS adds beside every file. */
const isHidden = (name: string): boolean =>
  name.startsWith("__MACOSX/") || (name.split("/").at(-1) ?? "").startsWith(".");

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};
