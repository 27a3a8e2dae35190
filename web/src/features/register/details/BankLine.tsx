import type { RegisterRow } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { registerMessages } from "../messages.ts";
import { DetailsSection } from "./DetailsSection.tsx";

/** What the bank's file said, word for word. */
export function BankLine({
  imported,
}: {
  readonly imported: NonNullable<RegisterRow["imported"]>;
}): ReactElement {
  const t = useMessages(registerMessages);
  const facts = [
    [t("details.bankPayee"), imported.payee],
    [t("details.bankMemo"), imported.memo],
    [t("details.bankReference"), imported.reference],
  ] as const;
  return (
    <DetailsSection title={t("details.bank")}>
      <dl className="flex flex-col gap-1.5">
        {facts
          .filter(([, fact]) => fact !== "")
          .map(([name, fact]) => (
            <div key={name} className="grid grid-cols-[80px_minmax(0,1fr)] gap-2">
              <dt className="text-faint">{name}</dt>
              <dd className="break-words select-text">{fact}</dd>
            </div>
          ))}
      </dl>
    </DetailsSection>
  );
}
