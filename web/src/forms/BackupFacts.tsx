import type { BackupSummary } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useFormats, useMessages } from "../i18n/index.ts";
import { Icon } from "../ui/index.ts";
import { formMessages } from "./messages.ts";

/** What a backup holds, once every byte of it has been checked. */
export function BackupFacts({ summary }: { readonly summary: BackupSummary }): ReactElement {
  const t = useMessages(formMessages);
  const formats = useFormats();
  const facts = [
    [t("backup.vault"), summary.vault],
    [t("backup.made"), formats.moment(summary.createdAt)],
    [t("backup.accounts"), formats.number(summary.accounts)],
    [t("backup.transactions"), formats.number(summary.transactions)],
  ] as const;
  return (
    <div role="status" className="rounded-regular border border-hairline p-3">
      <p className="flex items-center gap-2 font-strong">
        <Icon name="circle-check" className="text-accent" />
        {t("backup.whole")}
      </p>
      <dl className="mt-2">
        {facts.map(([name, fact]) => (
          <div key={name} className="flex h-7 items-center justify-between gap-4">
            <dt className="text-soft">{name}</dt>
            <dd className="money truncate">{fact}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
