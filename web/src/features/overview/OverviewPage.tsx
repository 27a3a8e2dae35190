import { addToMonth, yearMonthOf } from "@coffer/core/calendar";
import type { OverviewView } from "@coffer/core/contract";
import { memo, type ReactElement } from "react";
import { type Command, useCommands } from "../../commands/index.ts";
import { type Translate, useMessages } from "../../i18n/index.ts";
import { MonthStepper, Page } from "../../ui/index.ts";
import { useView } from "../../views/index.ts";
import { EmptyOverview } from "./EmptyOverview.tsx";
import { InAndOut } from "./InAndOut.tsx";
import { LargestPayees } from "./LargestPayees.tsx";
import { overviewMessages } from "./messages.ts";
import { NetWorth } from "./NetWorth.tsx";
import { OverviewSkeleton } from "./OverviewSkeleton.tsx";
import { RecentActivity } from "./RecentActivity.tsx";
import { Remarks } from "./Remarks.tsx";
import { Spending } from "./Spending.tsx";
import { type OverviewChoice, useOverview, useOverviewChoice } from "./use-overview.ts";

/** How the household stands: net worth, a month's income and spending, where it went, what was last. */
export function OverviewPage(): ReactElement {
  const t = useMessages(overviewMessages);
  const choice = useOverviewChoice();
  const accounts = useView("accounts", null);
  useOverviewCommands(choice);
  const isEmpty = accounts?.accounts.every((account) => account.transactions === 0) === true;
  return (
    <Page
      title={t("title")}
      width="wide"
      controls={
        !isEmpty && choice !== undefined && <MonthStepper month={choice.month} onChange={choice.setMonth} />
      }
    >
      {accounts === undefined || choice === undefined ? (
        <OverviewSkeleton />
      ) : isEmpty ? (
        <EmptyOverview hasAccounts={accounts.accounts.length > 0} />
      ) : (
        <Figures choice={choice} />
      )}
    </Page>
  );
}

function Figures({ choice }: { readonly choice: OverviewChoice }): ReactElement {
  const view = useOverview(choice);
  return view === undefined ? <OverviewSkeleton /> : <Dashboard view={view} choice={choice} />;
}

/** Drawn anew for another view only: an edit brings new accounts and a new register too, and charts take their time. */
const Dashboard = memo(function Dashboard({
  view,
  choice,
}: {
  readonly view: OverviewView;
  readonly choice: OverviewChoice;
}): ReactElement {
  return (
    <div className="flex flex-col gap-4">
      <NetWorth view={view} choice={choice} />
      <Remarks view={view} />
      <div className="grid grid-cols-2 items-start gap-4 max-lg:grid-cols-1">
        <div className="flex min-w-0 flex-col gap-4">
          <InAndOut view={view} choice={choice} />
          <LargestPayees view={view} choice={choice} />
        </div>
        <Spending view={view} choice={choice} />
      </div>
      <RecentActivity view={view} choice={choice} />
    </div>
  );
});

const useOverviewCommands = (choice: OverviewChoice | undefined): void => {
  const t = useMessages(overviewMessages);
  useCommands(t("title"), choice === undefined ? [] : monthCommands(choice, t));
};

const monthCommands = (
  { month, today, setMonth }: OverviewChoice,
  t: Translate<typeof overviewMessages.english>,
): readonly Command[] => [
  {
    id: "previous",
    label: t("previous"),
    icon: "chevron-left",
    keys: "[",
    run: () => setMonth(addToMonth(month, -1)),
  },
  {
    id: "next",
    label: t("next"),
    icon: "chevron-right",
    keys: "]",
    run: () => setMonth(addToMonth(month, 1)),
  },
  {
    id: "now",
    label: t("thisMonth"),
    icon: "calendar",
    keys: "t",
    run: () => setMonth(yearMonthOf(today)),
  },
];
