import type { ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { classNames, Icon } from "../../ui/index.ts";
import { useView } from "../../views/index.ts";
import { importMessages } from "./messages.ts";
import type { PreviewPart } from "./view.ts";
import { isNewAccount } from "./view.ts";

/** The files side by side, each account of a file by itself. */
export function PartList({
  parts,
  chosen,
  onChoose,
}: {
  readonly parts: readonly PreviewPart[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}): ReactElement {
  const t = useMessages(importMessages);
  return (
    <nav aria-label={t("parts.label")} className="border-b border-hairline px-6 py-3 narrow:px-4">
      <ul className="flex gap-2 overflow-x-auto p-0.5">
        {parts.map((part) => (
          <li key={part.key} className="shrink-0">
            <button
              type="button"
              aria-current={part.key === chosen}
              onClick={() => onChoose(part.key)}
              className={classNames(
                "flex h-12 w-52 flex-col justify-center rounded-regular border px-3 text-left transition-colors",
                part.key === chosen
                  ? "border-accent bg-accent-wash"
                  : "border-hairline bg-raised hover:bg-wash",
              )}
            >
              <PartName part={part} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PartName({ part: { view, statement } }: { readonly part: PreviewPart }): ReactElement {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const accounts = useView("accounts", null)?.accounts ?? [];
  if (statement === null) {
    return (
      <>
        <span className="truncate text-13 text-ink">{view.name}</span>
        <span className="flex items-center gap-1 text-12 text-trouble">
          <Icon name="warning" size={12} />
          {t("parts.problem")}
        </span>
      </>
    );
  }
  const { target, counts } = statement;
  const account = isNewAccount(target)
    ? target.name
    : (accounts.find(({ id }) => id === target.accountId)?.name ?? "");
  return (
    <>
      <span className="truncate text-13 text-ink">{account}</span>
      <span className="flex gap-1.5 text-12 text-faint">
        <span className="money">{t("parts.count", { text: formats.number(counts.fresh) })}</span>
        <span aria-hidden="true">·</span>
        <span className="min-w-0 truncate">{view.name}</span>
      </span>
    </>
  );
}
