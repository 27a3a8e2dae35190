import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { classNames } from "../../ui/index.ts";
import { lineColumns } from "./line-layout.ts";
import { importMessages } from "./messages.ts";

/** The names of the columns; they stay in view. */
export function RowHead({ roomy }: { readonly roomy: boolean }): ReactElement {
  const t = useMessages(importMessages);
  const names = ["mark", "date", "payee", ...(roomy ? (["category"] as const) : []), "why"] as const;
  return (
    <div role="rowgroup" className="sticky top-0 z-10 bg-paper">
      <div
        role="row"
        className={classNames(
          "grid h-8 items-center gap-x-3 border-b border-hairline px-6 text-12 text-faint",
          lineColumns[roomy ? "roomy" : "plain"],
        )}
      >
        <span role="columnheader">
          <span className="spoken">{t("rows.include")}</span>
        </span>
        {names.map((name) => (
          <span key={name} role="columnheader">
            {t(`rows.${name}`)}
          </span>
        ))}
        <span role="columnheader" className="text-right">
          {t("rows.amount")}
        </span>
      </div>
    </div>
  );
}
