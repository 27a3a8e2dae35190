import type { RegisterFilter } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Button, Chip } from "../../ui/index.ts";
import { filterParts, type FilterPart } from "./filter-parts.ts";
import { registerMessages } from "./messages.ts";
import { useNames } from "./use-names.ts";

/** What the register is narrowed to; each part can be taken away. */
export function FilterChips({
  filter,
  onChange,
}: {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
}): ReactElement | null {
  const t = useMessages(registerMessages);
  const parts = filterParts(filter, useNames());
  const labelOf = usePartLabel();
  if (parts.length === 0) return null;
  return (
    <ul aria-label={t("filter.chips")} className="flex min-w-0 flex-wrap items-center gap-1.5">
      {parts.map((part) => {
        const name = labelOf(part);
        return (
          <li key={part.key} className="max-w-64 min-w-0">
            <Chip
              label={name}
              name={name}
              colour={part.field === "tag" && part.colour !== undefined ? part.colour + 1 : undefined}
              onRemove={() => onChange(part.without)}
            />
          </li>
        );
      })}
      {parts.length > 1 && (
        <li>
          <Button size="small" variant="quiet" onClick={() => onChange({})}>
            {t("filter.clear")}
          </Button>
        </li>
      )}
    </ul>
  );
}

const usePartLabel = (): ((part: FilterPart) => string) => {
  const t = useMessages(registerMessages);
  const formats = useFormats();
  return (part) => {
    switch (part.field) {
      case "account":
      case "category":
      case "payee":
      case "tag":
        return part.name ?? t("filter.unknown");
      case "noCategory":
        return t("filter.none");
      case "noPayee":
        return t("filter.noPayee");
      case "import":
        return t("filter.import");
      case "budget":
        return t("filter.budget");
      case "status":
        return t(`status.${part.status}`);
      case "direction":
        return t(`filter.${part.direction}`);
      case "transfers":
        return t(`filter.${part.transfers}`);
      case "dates": {
        const { from, to } = part;
        if (from === undefined) return t("filter.until", { day: formats.shortDate(to ?? "") });
        if (to === undefined) return t("filter.since", { day: formats.shortDate(from) });
        return from === to
          ? formats.shortDate(from)
          : t("filter.between", { from: formats.shortDate(from), to: formats.shortDate(to) });
      }
    }
  };
};
