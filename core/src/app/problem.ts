import type { z } from "zod";
import type { EngineProblem } from "../contract/index.ts";
import { err, ok, type Result } from "../kernel/index.ts";

type Facts = NonNullable<EngineProblem["facts"]>;

/** A refusal in the contract's words: what happened, and the facts needed to act on it. */
export const refuse = (code: string, facts?: Facts): { readonly ok: false; readonly error: EngineProblem } =>
  err(facts === undefined ? { code } : { code, facts });

/** A neighbour's error as the contract carries it: its code, and every plain fact beside it. */
export const toProblem = (error: { readonly code: string }): EngineProblem => {
  const facts: Record<string, string | number | boolean | null> = {};
  for (const [name, value] of Object.entries(error)) {
    if (name !== "code" && isFact(value)) facts[name] = value;
  }
  return Object.keys(facts).length === 0 ? { code: error.code } : { code: error.code, facts };
};

const isFact = (value: unknown): value is string | number | boolean | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/**
 * What came over the wire, if it has the shape the command takes (APP-1).
 *
 * @errors `input/invalid` with the path of the first thing that is wrong
 */
export const parseInput = <T>(schema: z.ZodType<T>, input: unknown): Result<T, EngineProblem> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return refuse("input/invalid", { path: issue?.path.join(".") ?? "", reason: issue?.code ?? "" });
};
