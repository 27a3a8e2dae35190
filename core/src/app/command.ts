import type { z } from "zod";
import type { Answer, EngineProblem } from "../contract/index.ts";
import { ok, type Result } from "../kernel/index.ts";
import type { Planner } from "./plan.ts";
import { parseInput, refuse } from "./problem.ts";
import type { OpenVault } from "./session/open-vault.ts";
import type { Session } from "./session/session.ts";

/** @errors `session/locked` */
export const requireVault = (session: Session): Result<OpenVault, EngineProblem> =>
  session.vault === undefined ? refuse("session/locked") : ok(session.vault);

/** A command that writes: what came over the wire is checked, then planned and committed. */
export const writeCommand =
  <Input, Output>(session: Session, schema: z.ZodType<Input>, planner: Planner<Input, Output>) =>
  async (input: unknown): Answer<Output> => {
    const parsed = parseInput(schema, input);
    if (!parsed.ok) return parsed;
    const vault = requireVault(session);
    if (!vault.ok) return vault;
    const { books, planWorld, writer } = vault.value;
    return writer.commit(() => planner(books, parsed.value, planWorld));
  };

/** A command that opens, closes or changes the session itself: one after the other. */
export const sessionCommand =
  <Input, Output>(
    session: Session,
    schema: z.ZodType<Input>,
    run: (session: Session, input: Input) => Promise<Result<Output, EngineProblem>>,
  ) =>
  async (input: unknown): Answer<Output> => {
    const parsed = parseInput(schema, input);
    return parsed.ok ? session.inTurn(async () => run(session, parsed.value)) : parsed;
  };
