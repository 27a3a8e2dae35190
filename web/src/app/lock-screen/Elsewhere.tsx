import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button } from "../../ui/index.ts";
import { useAct, useEngine } from "../../views/index.ts";
import { sessionMessages } from "../session-messages.ts";
import { FrontPage } from "./FrontPage.tsx";

/** Another tab holds the vault; this one may ask for it. */
export default function Elsewhere(): ReactElement {
  const t = useMessages(sessionMessages);
  const engine = useEngine();
  const act = useAct();
  return (
    <FrontPage heading={t("elsewhere.title")} lead={t("elsewhere.text")}>
      <Button variant="primary" onClick={() => void act(engine.session.takeOver())}>
        {t("elsewhere.takeOver")}
      </Button>
    </FrontPage>
  );
}
