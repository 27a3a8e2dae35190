import { describe, expect, test } from "vitest";
import { redact } from "./redacted.ts";

describe("KER-4 a secret never prints", () => {
  const secret = redact("correct horse battery staple");

  test.each([
    ["String", String(secret)],
    ["joined text", [secret].join()],
    ["JSON", JSON.parse(JSON.stringify({ secret })).secret],
    ["Node's inspection", Reflect.get(secret, Symbol.for("nodejs.util.inspect.custom")).call(secret)],
  ])("%s shows only that there is one", (_, text) => {
    expect(text).toBe("[redacted]");
  });

  test("walking, spreading and cloning find nothing", () => {
    expect(Reflect.ownKeys(secret)).toEqual([]);
    expect(Object.assign({}, secret)).toEqual({});
    expect(JSON.stringify(structuredClone(secret))).toBe("{}");
  });

  test("who asks for it gets it", () => {
    expect(secret.reveal()).toBe("correct horse battery staple");
  });
});
