import type { DamageReport } from "@coffer/core/contract";
import { useState, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Button } from "../../ui/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { RestoreForm } from "../onboarding/RestoreForm.tsx";
import { sessionMessages } from "../session-messages.ts";
import { FrontPage } from "./FrontPage.tsx";

/** Says exactly what is damaged and what can be done; nothing happens without a decision. */
export default function DamagedVault({
  name,
  damage,
}: {
  readonly name: string;
  readonly damage: DamageReport;
}): ReactElement {
  const t = useMessages(sessionMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const [restoring, setRestoring] = useState(false);
  if (restoring) return <RestoreForm onBack={() => setRestoring(false)} />;
  return (
    <FrontPage heading={t("damaged.title", { name })}>
      <div className="flex flex-col gap-3 text-13 text-soft">
        <p>{t("damaged.text", { blocks: damage.lostBlocks })}</p>
        <p>
          {damage.wholeUntil === null
            ? t("damaged.untilUnknown")
            : t("damaged.until", { moment: formats.moment(damage.wholeUntil) })}
        </p>
        <p>{t("damaged.options")}</p>
      </div>
      <div className="mt-6 flex flex-col gap-2">
        <Button icon="upload" onClick={() => setRestoring(true)}>
          {t("damaged.restore")}
        </Button>
        <Button onClick={() => void act(engine.session.acceptDamage())}>{t("damaged.accept")}</Button>
        <Button variant="quiet" onClick={() => void engine.session.lock()}>
          {t("damaged.lock")}
        </Button>
      </div>
    </FrontPage>
  );
}
