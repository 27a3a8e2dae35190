import type { AccountId, TransactionId } from "@coffer/core/ledger";
import { useEffect, useRef } from "react";
import { useEngine } from "../../views/index.ts";
import type { RegisterSnapshot } from "./register-pages.ts";
import type { useRegisterFilter } from "./use-register-filter.ts";

/** Goes to a transaction on its own account, wherever it lies there. */
export const useJump = (
  {
    setFilter,
    setText,
    selector,
  }: Pick<ReturnType<typeof useRegisterFilter>, "setFilter" | "setText" | "selector">,
  { generation }: RegisterSnapshot,
  arrive: (index: number) => void,
): ((to: { readonly id: TransactionId; readonly accountId: AccountId }) => void) => {
  const engine = useEngine();
  const goal = useRef<{ readonly id: TransactionId; readonly from: number } | null>(null);
  const newest = useRef({ selector, arrive });
  useEffect(() => {
    newest.current = { selector, arrive };
  });
  useEffect(() => {
    const sought = goal.current;
    if (sought === null || sought.from === generation) return;
    goal.current = null;
    const look = async (): Promise<void> => {
      const ids = await engine.ledger.rowIds(newest.current.selector);
      const index = ids.indexOf(sought.id);
      if (index >= 0) newest.current.arrive(index);
    };
    void look();
  }, [engine, generation]);
  return ({ id, accountId }) => {
    goal.current = { id, from: generation };
    setText("");
    setFilter({ accountIds: [accountId] });
  };
};
