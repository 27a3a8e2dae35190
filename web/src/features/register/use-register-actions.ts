import type { EngineProblem, RegisterRow, TransactionPatch } from "@coffer/core/contract";
import type { Result } from "@coffer/core/kernel";
import type { AccountId, TransactionId } from "@coffer/core/ledger";
import { useState } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { amendedRow } from "./amended-row.ts";
import { registerMessages } from "./messages.ts";
import type { RegisterPages } from "./register-pages.ts";
import { useNames } from "./use-names.ts";

/** A change that waits for the person's word, because a statement has confirmed what it would change. */
export interface GuardedChange {
  readonly count: number;
  readonly removes: boolean;
  readonly go: () => void;
}

export interface RegisterActions {
  /** Shows the change at once and writes it. Asks first where it touches what is reconciled. */
  readonly edit: (ids: readonly TransactionId[], patch: TransactionPatch, tell?: boolean) => Promise<boolean>;
  readonly remove: (ids: readonly TransactionId[]) => Promise<boolean>;
  readonly duplicate: (ids: readonly TransactionId[]) => Promise<boolean>;
  readonly toggleCleared: (rows: readonly RegisterRow[]) => void;
  readonly makeTransfer: (id: TransactionId, accountId: AccountId) => Promise<boolean>;
  readonly linkTransfer: (a: TransactionId, b: TransactionId) => Promise<boolean>;
  readonly unlinkTransfer: (id: TransactionId) => Promise<boolean>;
  /** How many times legs were linked or unlinked here. */
  readonly relinked: number;
  readonly guarded: GuardedChange | null;
  readonly dismissGuard: () => void;
}

interface Counted {
  readonly count: number;
}
type Outcome<T> = Promise<Result<T, EngineProblem>>;

/** What can be done with transactions of the register. */
export const useRegisterActions = (pages: RegisterPages): RegisterActions => {
  const t = useMessages(registerMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const names = useNames();
  const [guarded, setGuarded] = useState<GuardedChange | null>(null);

  const told = (key: "edited" | "removed" | "duplicated", count: number): string =>
    t(`done.${key}`, { count, text: formats.number(count) });

  /** What was passed over are transfers: the engine edits all or refuses all but for them. */
  const toldEdited = (count: number, passedOver: number): string =>
    passedOver === 0
      ? told("edited", count)
      : `${told("edited", count)}. ${t("done.passedOver", { count: passedOver, text: formats.number(passedOver) })}`;

  /** Runs a command; when it would touch what is reconciled, it waits for the person's word and runs again with force. */
  const withGuard = async (
    run: (force: boolean) => Outcome<Counted>,
    done: (count: number) => string | undefined,
    removes = false,
  ): Promise<boolean> => {
    const finish = async (outcome: Result<Counted, EngineProblem>): Promise<boolean> => {
      const text = outcome.ok ? done(outcome.value.count) : undefined;
      const { ok } = await act(Promise.resolve(outcome), text === undefined ? {} : { done: text });
      if (!ok) pages.refresh();
      return ok;
    };
    const outcome = await run(false);
    if (!outcome.ok && outcome.error.code === "ledger/reconciled") {
      pages.refresh();
      const go = (): void => void run(true).then(finish);
      setGuarded({ count: Number(outcome.error.facts?.["count"] ?? 1), removes, go });
      return false;
    }
    return finish(outcome);
  };

  const edit: RegisterActions["edit"] = async (ids, patch, tell = false) => {
    if (ids.length === 0) return false;
    const chosen = new Set(ids);
    return withGuard(
      async (force) => {
        const settle = pages.amend(chosen, (row) => amendedRow(row, patch, names));
        return engine.ledger.edit({ ids, patch, ...(force ? { force } : {}) }).finally(settle);
      },
      (count) => (tell ? toldEdited(count, ids.length - count) : undefined),
    );
  };

  const toggleCleared = (rows: readonly RegisterRow[]): void => {
    const ids = rows.map(({ id }) => id);
    const settled = rows.filter(({ status }) => status === "reconciled").length;
    const status = rows.every((row) => row.status === "cleared") ? "uncleared" : "cleared";
    const go = (): void => void edit(ids, { status }, ids.length > 1);
    if (settled > 0) setGuarded({ count: settled, removes: false, go });
    else go();
  };

  const [relinked, setRelinked] = useState(0);
  const relinks = async (done: Promise<boolean>): Promise<boolean> => {
    const ok = await done;
    if (ok) setRelinked((times) => times + 1);
    return ok;
  };

  const simply = async (answer: Outcome<unknown>, done?: string): Promise<boolean> =>
    (await act(answer, done === undefined ? {} : { done })).ok;

  return {
    edit,
    toggleCleared,
    remove: async (ids) =>
      withGuard(
        async (force) => engine.ledger.remove({ ids, ...(force ? { force } : {}) }),
        () => told("removed", ids.length),
        true,
      ),
    duplicate: async (ids) => simply(engine.ledger.duplicate({ ids }), told("duplicated", ids.length)),
    makeTransfer: async (id, accountId) =>
      simply(engine.ledger.makeTransfer({ id, accountId }), t("transfer.made")),
    linkTransfer: async (a, b) => relinks(simply(engine.ledger.linkTransfer({ a, b }), t("transfer.linked"))),
    unlinkTransfer: async (id) =>
      relinks(simply(engine.ledger.unlinkTransfer({ id }), t("transfer.unlinked"))),
    relinked,
    guarded,
    dismissGuard: () => setGuarded(null),
  };
};
