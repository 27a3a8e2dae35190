import type { DamageReport } from "@coffer/core/contract";
import { useState, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Button } from "../../ui/index.ts";
import { useEngine, useProblemText } from "../../views/index.ts";
import { DeviceFormats } from "../onboarding/DeviceFormats.tsx";
import { RestoreForm } from "../onboarding/RestoreForm.tsx";
import { sessionMessages } from "../session-messages.ts";
import { FrontPage } from "./FrontPage.tsx";

/** Says exactly what is damaged and what can be done; nothing happens without a decision. */
export default function DamagedVault(props: {
  readonly name: string;
  readonly damage: DamageReport;
}): ReactElement {
  return (
    <DeviceFormats>
      <Damage {...props} />
    </DeviceFormats>
  );
}

function Damage({ name, damage }: { readonly name: string; readonly damage: DamageReport }): ReactElement {
  const t = useMessages(sessionMessages);
  const formats = useFormats();
  const engine = useEngine();
  const problemText = useProblemText();
  const [error, setError] = useState<string | null>(null);
  const [restoring, setRestoring] = useState(false);
  const accept = async (): Promise<void> => {
    const accepted = await engine.session.acceptDamage();
    if (!accepted.ok) setError(problemText(accepted.error));
  };
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
        {error !== null && (
          <p role="alert" className="text-trouble">
            {error}
          </p>
        )}
      </div>
      <div className="mt-6 flex flex-col gap-2">
        <Button icon="upload" onClick={() => setRestoring(true)}>
          {t("damaged.restore")}
        </Button>
        <Button onClick={() => void accept()}>{t("damaged.accept")}</Button>
        <Button variant="quiet" onClick={() => void engine.session.lock()}>
          {t("damaged.lock")}
        </Button>
      </div>
    </FrontPage>
  );
}
