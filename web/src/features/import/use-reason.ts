import type { ImportRowView } from "@coffer/core/contract";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { importMessages } from "./messages.ts";

/** Why a line is taken for one that is here already, or why it cannot be read; empty for a new one. */
export const useReason = (): ((row: Pick<ImportRowView, "verdict" | "line">) => string) => {
  const t = useMessages(importMessages);
  const formats = useFormats();
  // The reasons come from the readers at run time: the typed keys cannot help here.
  const say = t as unknown as {
    (key: string, facts: Record<string, string>): string;
    has: (key: string) => boolean;
  };
  return ({ verdict, line }) => {
    switch (verdict.kind) {
      case "fresh":
        return "";
      case "duplicate": {
        const payee = verdict.of.payee === "" ? t("rows.noPayee") : verdict.of.payee;
        return t(`rows.because.${verdict.why}`, { payee, day: formats.shortDate(verdict.of.date) });
      }
      case "skipped": {
        const name = verdict.reason.split("/").at(-1) ?? "";
        const key = say.has(`reasons.${name}`) ? name : "unknown";
        return say(`reasons.${key}`, { line: String(line), reason: verdict.reason });
      }
    }
  };
};
