import type { TransactionStatus } from "@coffer/core/ledger";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Icon, type IconName } from "../../ui/index.ts";
import { registerMessages } from "./messages.ts";

const marks: { readonly [Status in TransactionStatus]: { readonly icon: IconName; readonly tone: string } } =
  {
    uncleared: { icon: "circle", tone: "text-edge" },
    cleared: { icon: "circle-check", tone: "text-accent" },
    reconciled: { icon: "lock", tone: "text-faint" },
  };

/** How far a transaction is confirmed: an open ring, a ticked one, a lock. */
export function StatusMark({ status }: { readonly status: TransactionStatus }): ReactElement {
  const t = useMessages(registerMessages);
  const { icon, tone } = marks[status];
  return (
    <span className="inline-flex" title={t(`status.${status}`)}>
      <Icon name={icon} className={tone} />
      <span className="spoken">{t(`status.${status}`)}</span>
    </span>
  );
}
