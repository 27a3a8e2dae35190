import type { VaultSummary } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Icon } from "../../ui/index.ts";
import { sessionMessages } from "../session-messages.ts";

/** The vaults of this device, and the way to another. */
export function VaultChoice({
  vaults,
  chosen,
  onChoose,
  onAdd,
}: {
  readonly vaults: readonly VaultSummary[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
}): ReactElement {
  const t = useMessages(sessionMessages);
  return (
    <ul className="mt-3 border-t border-hairline pt-2">
      {vaults
        .filter(({ id }) => id !== chosen)
        .map((vault) => (
          <li key={vault.id}>
            <button type="button" className={lineClass} onClick={() => onChoose(vault.id)}>
              <Icon name="shield" className="text-soft" />
              <span className="truncate">{vault.name}</span>
            </button>
          </li>
        ))}
      <li>
        <button type="button" className={lineClass} onClick={onAdd}>
          <Icon name="plus" className="text-soft" />
          {t("unlock.add")}
        </button>
      </li>
    </ul>
  );
}

const lineClass =
  "-mx-2 flex h-9 w-[calc(100%+16px)] items-center gap-2.5 rounded-regular px-2 text-13 hover:bg-wash narrow:h-touch";
