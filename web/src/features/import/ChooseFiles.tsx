import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, Icon } from "../../ui/index.ts";
import { importMessages } from "./messages.ts";

const formats = ["ofx", "csv", "camt", "mt940", "qif", "apps"] as const;

/** Before there is a file: where to drop it, and what can be read. */
export function ChooseFiles({ onChoose }: { readonly onChoose: () => void }): ReactElement {
  const t = useMessages(importMessages);
  return (
    <div className="mx-auto flex w-full max-w-160 flex-1 flex-col gap-6 px-6 py-10 narrow:px-4">
      <div className="flex flex-col items-center gap-2 rounded-large border border-dashed border-edge px-6 py-14 text-center">
        <Icon name="import" size={32} className="mb-1 text-faint" />
        <h2 className="text-15 font-strong">{t("choose.title")}</h2>
        <p className="max-w-104 text-13 text-soft">{t("choose.text")}</p>
        <Button variant="primary" className="mt-3" onClick={onChoose}>
          {t("choose.action")}
        </Button>
      </div>
      <section>
        <h3 className="mb-1.5 text-12 text-faint">{t("choose.formatsLabel")}</h3>
        <ul className="grid grid-cols-3 gap-x-6 gap-y-1 text-13 text-soft max-lg:grid-cols-2 narrow:grid-cols-1">
          {formats.map((format) => (
            <li key={format}>{t(`choose.formats.${format}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
