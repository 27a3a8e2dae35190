import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "./app.ts";

const webRoot = mkdtempSync(join(tmpdir(), "coffer-web-"));
const app = createApp(webRoot);

beforeAll(() => {
  mkdirSync(join(webRoot, "assets"));
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>Coffer</title>");
  writeFileSync(join(webRoot, "assets", "main-abc.js"), "export {};");
  writeFileSync(join(webRoot, "assets", "main-abc.js.gz"), gzipSync("export {};"));
});

describe("the app is served under a policy that lets nothing foreign in", () => {
  test.each(["/", "/register", "/assets/main-abc.js", "/assets/missing.js", "/healthz"])(
    "%s bears the policy",
    async (path) => {
      const { headers } = await app.request(path);
      const policy = headers.get("Content-Security-Policy");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
      expect(headers.get("Cross-Origin-Embedder-Policy")).toBe("require-corp");
    },
  );

  test("a screen's address serves the page; a missing file is a problem, not the page", async () => {
    expect(await (await app.request("/accounts/01abc")).text()).toContain("<title>Coffer</title>");
    const missing = await app.request("/assets/missing.js");
    expect(missing.status).toBe(404);
    expect(missing.headers.get("Content-Type")).toBe("application/problem+json");
  });

  test("nothing outside the folder is served", async () => {
    const outside = await app.request("/..%2f..%2fetc/passwd");
    expect(await outside.text()).not.toContain("root:");
  });
});

describe("what never changes is kept, what may change is asked for", () => {
  test("a file named by its content is kept for a year; the page is not", async () => {
    const script = await app.request("/assets/main-abc.js");
    expect(script.headers.get("Cache-Control")).toContain("immutable");
    const page = await app.request("/");
    expect(page.headers.get("Cache-Control")).toBe("no-cache");
    const again = await app.request("/", { headers: { "If-None-Match": page.headers.get("ETag") ?? "" } });
    expect(again.status).toBe(304);
  });

  test("a browser that takes gzip gets the file that was compressed at build time", async () => {
    const packed = await app.request("/assets/main-abc.js", { headers: { "Accept-Encoding": "gzip" } });
    expect(packed.headers.get("Content-Encoding")).toBe("gzip");
  });
});
