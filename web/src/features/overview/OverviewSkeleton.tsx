import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Skeleton } from "../../ui/index.ts";
import { overviewMessages } from "./messages.ts";

/** Holds the places of the overview's parts, so that nothing jumps when they come. */
export function OverviewSkeleton(): ReactElement {
  const t = useMessages(overviewMessages);
  return (
    <div aria-busy="true" aria-label={t("waiting")} role="status" className="flex flex-col gap-4">
      <Skeleton className="h-76 w-full rounded-large" />
      <div className="grid grid-cols-2 gap-4 max-lg:grid-cols-1">
        <Skeleton className="h-80 rounded-large" />
        <Skeleton className="h-80 rounded-large" />
      </div>
    </div>
  );
}
