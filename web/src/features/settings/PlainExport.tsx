import { useState, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { saveFile } from "../../platform/index.ts";
import { Button, Checkbox, Dialog, Note, Select } from "../../ui/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";

const formats = ["json", "csv", "qif", "beancount"] as const;
type Format = (typeof formats)[number];

/** Everything in the open, behind a warning that has to be read. */
export function PlainExport(): ReactElement {
  const t = useMessages(settingsMessages);
  const engine = useEngine();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const [pending, setPending] = useState(false);
  const [format, setFormat] = useState<Format>("json");
  const close = (): void => {
    setOpen(false);
    setUnderstood(false);
  };
  const exportNow = async (): Promise<void> => {
    setPending(true);
    const file = await act(engine.data.exportPlain({ format }));
    setPending(false);
    if (!file.ok) return;
    saveFile(file.value);
    close();
  };

  return (
    <>
      <Button icon="upload" className="self-start" onClick={() => setOpen(true)}>
        {t("data.exportOpen")}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t("data.exportTitle")}
        footer={
          <Button variant="danger" disabled={!understood} pending={pending} onClick={() => void exportNow()}>
            {t("data.exportDo")}
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <Note tone="caution">{t("data.exportWarning")}</Note>
          <Select
            label={t("data.exportFormat")}
            hint={t(`data.${format}Text`)}
            value={format}
            onChange={setFormat}
            options={formats.map((value) => ({ value, label: t(`data.${value}`) }))}
          />
          <Checkbox checked={understood} onChange={setUnderstood} label={t("data.exportUnderstood")} />
        </div>
      </Dialog>
    </>
  );
}
