import type { ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { ProgressBar } from "../../ui/index.ts";
import { sessionMessages } from "../session-messages.ts";
import { FrontPage } from "./FrontPage.tsx";

/** While a vault is read and unsealed; most are open before this is seen. */
export function OpeningScreen({
  name,
  progress,
}: {
  readonly name: string;
  readonly progress: number;
}): ReactElement {
  const t = useMessages(sessionMessages);
  return (
    <div className="after-patience">
      <FrontPage heading={name}>
        <ProgressBar value={progress} label={t("opening", { name })} />
      </FrontPage>
    </div>
  );
}
