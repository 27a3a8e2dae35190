import type { RegisterRow, TransactionPatch } from "@coffer/core/contract";
import type { TagId } from "@coffer/core/ledger";
import type { ReactElement } from "react";
import { useMessages } from "../../../i18n/index.ts";
import { Chip, Combobox } from "../../../ui/index.ts";
import { useAct, useEngine } from "../../../views/index.ts";
import { registerMessages } from "../messages.ts";
import { useNames } from "../use-names.ts";

/** The tags of a transaction; one that does not exist yet is made by typing its name. */
export function TagEditor({
  row,
  onEdit,
}: {
  readonly row: RegisterRow;
  readonly onEdit: (patch: TransactionPatch) => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const engine = useEngine();
  const act = useAct();
  const { catalog } = useNames();
  const taken = new Set(row.tags.map(({ id }) => id));
  const create = async (name: string): Promise<void> => {
    const saved = await act(engine.catalog.saveTag({ id: null, name, colour: catalog.tags.length % 8 }));
    if (saved.ok) onEdit({ addTags: [saved.value.id] });
  };
  return (
    <div className="flex flex-col gap-2">
      <Combobox
        label={t("details.tags")}
        placeholder={t("details.addTag")}
        value={null}
        options={catalog.tags
          .filter(({ id }) => !taken.has(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => id !== null && onEdit({ addTags: [id as TagId] })}
        onCreate={(name) => void create(name)}
      />
      {row.tags.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {row.tags.map((tag) => (
            <li key={tag.id} className="min-w-0">
              <Chip
                label={tag.name}
                name={tag.name}
                colour={tag.colour + 1}
                onRemove={() => onEdit({ removeTags: [tag.id] })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
