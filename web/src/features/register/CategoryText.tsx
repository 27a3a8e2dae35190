import type { RegisterRow } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Icon } from "../../ui/index.ts";
import { registerMessages } from "./messages.ts";

type Shown = Pick<RegisterRow, "category" | "splits" | "transfer" | "origin">;

/** What the money was for; nothing where it was for nothing. */
export function CategoryText({ row }: { readonly row: Shown }): ReactElement | null {
  const t = useMessages(registerMessages);
  if (row.splits.length > 0) {
    const names = row.splits.map(({ category }) => category || t("cell.noCategory")).join(", ");
    return (
      <>
        <Icon name="split" className="mr-1.5 text-faint" />
        <span className="truncate">{names}</span>
      </>
    );
  }
  if (row.category !== "") return <span className="truncate">{row.category}</span>;
  const moved = row.transfer !== null || row.origin === "opening" || row.origin === "adjustment";
  return moved ? null : <span className="truncate text-faint">{t("cell.noCategory")}</span>;
}
