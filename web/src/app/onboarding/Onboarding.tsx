import { lazy, Suspense, useState, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Button, Icon, ProgressBar, type IconName } from "../../ui/index.ts";
import { useEngine, useProblemText } from "../../views/index.ts";
import { FrontPage } from "../lock-screen/FrontPage.tsx";
import { sessionMessages } from "../session-messages.ts";
import type { OnboardingDoors } from "./onboarding-doors.ts";

const CreateVault = lazy(() => import("./CreateVault.tsx"));
const RestoreForm = lazy(async () => ({ default: (await import("./RestoreForm.tsx")).RestoreForm }));

/** The three ways in: a new vault, the demo household, a backup. */
export function Onboarding({
  onCreating,
  onCreated,
  opening,
  onBack,
}: OnboardingDoors & {
  /** How far the demo household has come, 0 to 1. */
  readonly opening: number | null;
  readonly onBack?: () => void;
}): ReactElement {
  const t = useMessages(sessionMessages);
  const engine = useEngine();
  const problemText = useProblemText();
  const [error, setError] = useState<string | null>(null);
  const [step, setStep] = useState<"welcome" | "create" | "restore">("welcome");
  const openDemo = async (): Promise<void> => {
    const opened = await engine.session.openDemo({ locale: navigator.language });
    if (!opened.ok) setError(problemText(opened.error));
  };
  if (step === "create") {
    return (
      <Suspense>
        <CreateVault onCreating={onCreating} onCreated={onCreated} onBack={() => setStep("welcome")} />
      </Suspense>
    );
  }
  if (step === "restore") {
    return (
      <Suspense>
        <RestoreForm onBack={() => setStep("welcome")} />
      </Suspense>
    );
  }
  return (
    <FrontPage heading={t("welcome.title")} lead={t("welcome.text")} wide>
      <ul className="flex flex-col divide-y divide-hairline border-y border-hairline">
        <Way
          icon="shield"
          title={t("welcome.create")}
          text={t("welcome.createText")}
          onChoose={() => setStep("create")}
        />
        <Way
          icon="house"
          title={t("welcome.demo")}
          text={t("welcome.demoText")}
          onChoose={() => void openDemo()}
        />
        <Way
          icon="upload"
          title={t("welcome.restore")}
          text={t("welcome.restoreText")}
          onChoose={() => setStep("restore")}
        />
      </ul>
      <div className="mt-4 min-h-8">
        {opening !== null && (
          <div className="after-patience">
            <ProgressBar value={opening} label={t("openingDemo")} />
          </div>
        )}
      </div>
      {error !== null && (
        <p role="alert" className="text-13 text-trouble">
          {error}
        </p>
      )}
      {onBack !== undefined && (
        <Button variant="quiet" icon="arrow-left" className="mt-4 -ml-3" onClick={onBack}>
          {t("back")}
        </Button>
      )}
    </FrontPage>
  );
}

function Way({
  icon,
  title,
  text,
  onChoose,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
}): ReactElement {
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        className="group flex w-full items-center gap-4 px-2 py-4 text-left transition-colors hover:bg-wash"
      >
        <Icon name={icon} size={20} className="text-accent" />
        <span className="min-w-0 flex-1">
          <span className="block text-15 font-strong">{title}</span>
          <span className="block text-13 text-soft">{text}</span>
        </span>
        <Icon name="arrow-right" className="text-faint group-hover:text-ink" />
      </button>
    </li>
  );
}
