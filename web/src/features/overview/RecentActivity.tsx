import type { OverviewView, RegisterRow } from "@coffer/core/contract";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { registerSearchOf } from "../../navigation/index.ts";
import { DateText, MoneyText } from "../../ui/index.ts";
import { overviewMessages } from "./messages.ts";
import type { OverviewChoice } from "./use-overview.ts";

/** The newest transactions, each a way into the register at its day. */
export function RecentActivity({
  view: { recent },
  choice: { today },
}: {
  readonly view: OverviewView;
  readonly choice: OverviewChoice;
}): ReactElement {
  const t = useMessages(overviewMessages);
  const thisYear = Number(today.slice(0, 4));
  return (
    <section className="rounded-large border border-hairline bg-raised p-4 pb-2">
      <header className="mb-2 flex items-baseline justify-between gap-3">
        <h2 className="text-15 font-strong">{t("recent.title")}</h2>
        <Link to="/register" className="text-13 text-accent underline-offset-4 hover:underline">
          {t("recent.all")}
        </Link>
      </header>
      <ul>
        {recent.map((row) => (
          <li key={row.id} className="border-t border-hairline first:border-0">
            <RecentLine row={row} thisYear={thisYear} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecentLine({
  row,
  thisYear,
}: {
  readonly row: RegisterRow;
  readonly thisYear: number;
}): ReactElement {
  const who = useWho(row);
  const what = useWhat(row);
  return (
    <Link
      to="/register"
      search={registerSearchOf({ accountIds: [row.accountId], from: row.date, to: row.date })}
      className="-mx-1.5 grid h-row grid-cols-[88px_minmax(0,2fr)_minmax(0,1.2fr)_minmax(0,1fr)_144px] items-center gap-x-4 rounded-regular px-1.5 text-13 hover:bg-wash narrow:grid-cols-[minmax(0,1fr)_auto] narrow:content-center"
    >
      <DateText day={row.date} format="short" thisYear={thisYear} className="text-soft narrow:hidden" />
      <span className="truncate">{who}</span>
      <span className="truncate text-soft narrow:hidden">{what}</span>
      <span className="truncate text-soft narrow:hidden">{row.account}</span>
      <MoneyText amount={row.amount} currency={row.currency} flow className="text-right" />
      <span className="truncate text-12 text-faint wide:hidden">
        <DateText day={row.date} format="short" thisYear={thisYear} /> · {row.account}
      </span>
    </Link>
  );
}

const useWho = (row: RegisterRow): string => {
  const t = useMessages(overviewMessages);
  if (row.transfer !== null) {
    const { account } = row.transfer;
    return row.amount < 0 ? t("recent.to", { account }) : t("recent.from", { account });
  }
  if (row.origin === "opening") return t("recent.opening");
  if (row.origin === "adjustment") return t("recent.adjustment");
  return row.payee === "" ? t("recent.noPayee") : row.payee;
};

const useWhat = (row: RegisterRow): string => {
  const t = useMessages(overviewMessages);
  if (row.transfer !== null) return t("recent.transfer");
  if (row.origin === "opening" || row.origin === "adjustment") return "";
  if (row.splits.length > 0) return t("recent.split");
  return row.categoryId === null ? t("recent.uncategorised") : row.category;
};
