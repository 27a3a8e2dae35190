import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button } from "../../ui/index.ts";
import { useEngine } from "../../views/index.ts";
import { sessionMessages } from "../session-messages.ts";
import { FrontPage } from "./FrontPage.tsx";

/** Another tab holds the vault; this one may ask for it. */
export default function Elsewhere(): ReactElement {
  const t = useMessages(sessionMessages);
  const engine = useEngine();
  return (
    <FrontPage heading={t("elsewhere.title")} lead={t("elsewhere.text")}>
      <Button variant="primary" onClick={() => void engine.session.takeOver()}>
        {t("elsewhere.takeOver")}
      </Button>
    </FrontPage>
  );
}
