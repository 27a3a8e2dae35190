import type { LocalDate } from "../calendar/index.ts";
import type { EngineProblem } from "../contract/index.ts";
import type { IdSource, Result } from "../kernel/index.ts";
import type { Action, ChangeSet, RecordChange } from "../sync/index.ts";
import type { Books } from "./books.ts";

/**
 * What one action of a person comes to: its name, the cells to write, and what to answer once they are durable.
 *
 * [Note: Plan, then commit] A use case only reads the books and plans. `commit.ts` alone writes: it runs the plan and
 * appends its change-set without letting another write in between, so what the plan was checked against still holds.
 */
export interface Plan<Answer> extends Pick<ChangeSet, "undoes" | "redoes"> {
  readonly action: Action;
  readonly changes: readonly RecordChange[];
  readonly answer: Answer;
}

export type Planned<Answer> = Result<Plan<Answer>, EngineProblem>;

/** What a plan may ask of the world. */
export interface PlanWorld {
  readonly newId: IdSource;
  readonly today: () => LocalDate;
}

/** A use case that writes. */
export type Planner<Input, Answer> = (books: Books, input: Input, world: PlanWorld) => Planned<Answer>;
