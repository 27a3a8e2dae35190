import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("without settings the server listens on loopback only", () => {
  expect(readConfig({})).toEqual({ host: "127.0.0.1", port: 4600, webRoot: undefined });
});

test("a setting that does not parse stops the start and is named", () => {
  expect(() => readConfig({ PORT: "eighty" })).toThrow(/PORT/);
});
