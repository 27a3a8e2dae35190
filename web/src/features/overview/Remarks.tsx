import type { OverviewView } from "@coffer/core/contract";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useFormats, useList, useMessages } from "../../i18n/index.ts";
import { registerSearchOf } from "../../navigation/index.ts";
import { Note } from "../../ui/index.ts";
import { overviewMessages } from "./messages.ts";

/** What keeps the figures from being whole: rates that are missing, transactions without a category. */
export function Remarks({ view }: { readonly view: OverviewView }): ReactElement | null {
  const t = useMessages(overviewMessages);
  const formats = useFormats();
  const listed = useList();
  const { missingRates, uncategorised } = view;
  if (missingRates.length === 0 && uncategorised === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      {missingRates.length > 0 && (
        <Note
          tone="caution"
          action={
            <Link to="/settings/$section" params={{ section: "currencies" }} className={linkClass}>
              {t("addRates")}
            </Link>
          }
        >
          {t("missingRates", { count: missingRates.length, list: listed(missingRates) })}
        </Note>
      )}
      {uncategorised > 0 && (
        <Note
          icon="category"
          action={
            <Link
              to="/register"
              search={registerSearchOf({ categoryIds: [null], budgetOnly: true })}
              className={linkClass}
            >
              {t("categorise")}
            </Link>
          }
        >
          {t("uncategorised", { count: uncategorised, text: formats.number(uncategorised) })}
        </Note>
      )}
    </div>
  );
}

const linkClass = "shrink-0 font-strong text-accent underline-offset-4 hover:underline";
