import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { saveFile } from "../../platform/index.ts";
import { Button } from "../../ui/index.ts";
import { useAct, useEngine, useView } from "../../views/index.ts";
import { EraseVault } from "./EraseVault.tsx";
import { settingsMessages } from "./messages.ts";
import { PlainExport } from "./PlainExport.tsx";
import { RestoreBackup } from "./RestoreBackup.tsx";
import { Section } from "./Section.tsx";

/** How the data leaves, comes back, and ends. */
export function DataSection(): ReactElement {
  const t = useMessages(settingsMessages);
  const engine = useEngine();
  const act = useAct();
  const session = useView("session", null);
  const backup = async (): Promise<void> => {
    const file = await act(engine.data.backup());
    if (file.ok) saveFile(file.value);
  };
  if (session?.phase === "open" && session.vault.demo) {
    return (
      <>
        <Section title={t("data.backup")} text={t("data.demo")} />
        <Section title={t("data.export")} text={t("data.exportText")}>
          <PlainExport />
        </Section>
      </>
    );
  }
  return (
    <>
      <Section title={t("data.backup")} text={t("data.backupText")}>
        <Button icon="download" className="self-start" onClick={() => void backup()}>
          {t("data.backupSave")}
        </Button>
      </Section>
      <Section title={t("data.restore")} text={t("data.restoreText")}>
        <RestoreBackup />
      </Section>
      <Section title={t("data.export")} text={t("data.exportText")}>
        <PlainExport />
      </Section>
      <Section title={t("data.erase")} text={t("data.eraseText")}>
        <EraseVault />
      </Section>
    </>
  );
}
