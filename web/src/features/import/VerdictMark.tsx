import type { ImportRowView } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Badge } from "../../ui/index.ts";
import { importMessages } from "./messages.ts";

const marks = {
  fresh: { tone: "accent", icon: "plus" },
  duplicate: { tone: "plain", icon: "check" },
  skipped: { tone: "caution", icon: "warning" },
} as const;

/** New, already here, cannot be read. */
export function VerdictMark({ kind }: { readonly kind: ImportRowView["verdict"]["kind"] }): ReactElement {
  const t = useMessages(importMessages);
  return (
    <span className="flex">
      <Badge {...marks[kind]}>{t(`rows.${kind}`)}</Badge>
    </span>
  );
}
