import type { RegisterFilter } from "@coffer/core/contract";
import type { ReactElement, ReactNode, Ref } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, TextField } from "../../ui/index.ts";
import { FilterChips } from "./FilterChips.tsx";
import { FilterPopover } from "./FilterPopover.tsx";
import { registerMessages } from "./messages.ts";
import { withoutField } from "./filter-parts.ts";

/** Above the register: what it is narrowed to, and the way to a new transaction. */
export function RegisterToolbar({
  filter,
  onFilter,
  text,
  onText,
  searchRef,
  filterOpen,
  onFilterOpen,
  onLeave,
  onCreate,
  single,
  children,
}: {
  readonly filter: RegisterFilter;
  readonly onFilter: (filter: RegisterFilter) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly filterOpen: boolean;
  readonly onFilterOpen: (open: boolean) => void;
  /** The keyboard is done with the search and goes on in the rows. */
  readonly onLeave: () => void;
  /** Null while there is no account to enter it on. */
  readonly onCreate: (() => void) | null;
  /** The header above names the one account already. */
  readonly single: boolean;
  /** More things to do, before the new transaction. */
  readonly children?: ReactNode;
}): ReactElement {
  const t = useMessages(registerMessages);
  const { accountIds } = filter;
  const chips = single ? withoutField(filter, "accountIds") : filter;
  const onChips = (next: RegisterFilter): void =>
    onFilter(single && accountIds !== undefined ? { ...next, accountIds } : next);
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-2 narrow:gap-y-1.5">
      <TextField
        hideLabel
        type="search"
        icon="search"
        label={t("search")}
        placeholder={t("searchPlaceholder")}
        value={text}
        onChange={onText}
        ref={searchRef}
        onKeyDown={(event) => {
          if (event.key === "Escape" && text !== "") onText("");
          else if (["Escape", "Enter", "ArrowDown"].includes(event.key)) onLeave();
          else return;
          event.preventDefault();
        }}
        className="max-w-72 grow-99 basis-40 narrow:max-w-none narrow:flex-1"
        inputClassName="wide:h-7!"
      />
      <FilterPopover filter={filter} onChange={onFilter} open={filterOpen} onOpenChange={onFilterOpen} />
      <FilterChips filter={chips} onChange={onChips} />
      <span className="flex-1 narrow:hidden" />
      {children}
      {onCreate !== null && (
        <Button size="small" variant="primary" icon="plus" onClick={onCreate} className="narrow:hidden">
          {t("add")}
        </Button>
      )}
    </div>
  );
}
