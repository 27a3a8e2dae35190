import type { ActionView } from "../../contract/index.ts";
import { ok } from "../../kernel/index.ts";
import { type Document, type DocumentLookup, invert, type UndoStep } from "../../sync/index.ts";
import type { LedgerWriter } from "../commit.ts";
import type { Planned } from "../plan.ts";
import { refuse } from "../problem.ts";
import type { UndoLog } from "./undo-log.ts";

type World = { readonly undoLog: UndoLog; readonly writer: LedgerWriter };

/**
 * Takes the last action back.
 *
 * @errors `history/nothing_to_undo`
 */
export const planUndo = async (world: World): Promise<Planned<ActionView>> => {
  const step = (await world.undoLog.state()).undo.at(-1);
  if (step === undefined) return refuse("history/nothing_to_undo");
  return planInverse(world, step, { undoes: step.origin });
};

/**
 * Does the action again that was taken back last.
 *
 * @errors `history/nothing_to_redo`
 */
export const planRedo = async (world: World): Promise<Planned<ActionView>> => {
  const step = (await world.undoLog.state()).redo.at(-1);
  if (step === undefined) return refuse("history/nothing_to_redo");
  return planInverse(world, step, { redoes: step.origin });
};

const planInverse = async (
  { undoLog, writer }: World,
  step: UndoStep,
  provenance: { readonly undoes: string } | { readonly redoes: string },
): Promise<Planned<ActionView>> => {
  const entry = await undoLog.entryOf(step);
  const { changes } = invert(entry, lookupOf(entry.changeSet.changes, writer));
  return ok({ action: step.action, changes, answer: step.action, ...provenance });
};

const lookupOf = (
  changes: Parameters<LedgerWriter["documents"]>[0],
  writer: LedgerWriter,
): DocumentLookup => {
  const documents = new Map<string, Document | undefined>();
  for (const [at, document] of writer.documents(changes).entries()) {
    const change = changes[at];
    if (change !== undefined) documents.set(`${change.type}/${change.id}`, document);
  }
  return (type, id) => documents.get(`${type}/${id}`);
};
