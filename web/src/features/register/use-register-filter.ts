import type { RegisterFilter, RegisterSort } from "@coffer/core/contract";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { registerQueryOf, registerSearchOf, useRegisterText } from "../../navigation/index.ts";
import type { RegisterSelector } from "./register-pages.ts";

/** What the register shows: the address says which accounts, days and so on, the search field the rest. */
export const useRegisterFilter = (): {
  /** The address's filter, without the typed text. */
  readonly filter: RegisterFilter;
  readonly sort: RegisterSort;
  readonly selector: RegisterSelector;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly setFilter: (filter: RegisterFilter) => void;
  readonly setSort: (sort: RegisterSort) => void;
} => {
  const search = useSearch({ from: "/register" });
  const navigate = useNavigate();
  const [text, setText] = useRegisterText();
  const settled = useDeferredValue(text.trim());
  const { filter, sort } = useMemo(() => registerQueryOf(search), [search]);
  const selector = useMemo(
    () => ({ filter: settled === "" ? filter : { ...filter, text: settled }, sort }),
    [filter, sort, settled],
  );
  const go = (next: RegisterFilter, order: RegisterSort): void =>
    void navigate({ to: "/register", search: registerSearchOf(next, order) });
  return {
    filter,
    sort,
    selector,
    text,
    setText,
    setFilter: (next) => go(next, sort),
    setSort: (next) => go(filter, next),
  };
};
