import type { RegisterRow } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Icon } from "../../ui/index.ts";
import { registerMessages } from "./messages.ts";

type Shown = Pick<RegisterRow, "payee" | "transfer" | "amount" | "origin" | "imported">;

/** Who the money went to or came from: a payee, another account, or what the books themselves did. */
export function PayeeText({ row }: { readonly row: Shown }): ReactElement {
  const t = useMessages(registerMessages);
  if (row.transfer !== null) {
    const away = row.amount < 0;
    const { account } = row.transfer;
    return (
      <>
        <Icon name={away ? "arrow-right" : "arrow-left"} className="mr-1.5 text-faint" />
        <span className="truncate">{t(away ? "cell.to" : "cell.from", { account })}</span>
        {row.payee !== "" && <span className="ml-2 min-w-0 shrink-[2] truncate text-faint">{row.payee}</span>}
      </>
    );
  }
  if (row.payee !== "") return <span className="truncate">{row.payee}</span>;
  if (row.origin === "opening" || row.origin === "adjustment") {
    return <span className="truncate text-soft">{t(`cell.${row.origin}`)}</span>;
  }
  const said = row.imported?.payee ?? "";
  return <span className="truncate text-faint">{said === "" ? t("cell.noPayee") : said}</span>;
}
