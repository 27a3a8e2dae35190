import { useState, type ReactElement } from "react";
import { ConfirmWords, WordGrid } from "../../forms/index.ts";
import { useMessages } from "../../i18n/index.ts";
import { ConfirmDialog, Toasts } from "../../ui/index.ts";
import { useEngine } from "../../views/index.ts";
import { FrontPage } from "../lock-screen/FrontPage.tsx";
import { sessionMessages } from "../session-messages.ts";

/** Shows the recovery words once, then asks for three of them; going on without them is a decision of its own. */
export default function RecoveryWords({
  words,
  onSettled,
}: {
  readonly words: readonly string[];
  readonly onSettled: () => void;
}): ReactElement {
  const t = useMessages(sessionMessages);
  const engine = useEngine();
  const [step, setStep] = useState<"show" | "confirm">("show");
  const [skipping, setSkipping] = useState(false);

  const settle = async (choice: "confirmed" | "skipped"): Promise<void> => {
    const settled = await engine.session.settleRecovery({ choice });
    if (settled.ok) onSettled();
  };

  return (
    <FrontPage
      wide
      heading={step === "show" ? t("words.title") : t("words.confirmTitle")}
      lead={step === "show" ? t("words.text", { count: String(words.length) }) : t("words.confirmText")}
    >
      {step === "show" ? (
        <WordGrid words={words} onNext={() => setStep("confirm")} onSkip={() => setSkipping(true)} />
      ) : (
        <ConfirmWords
          words={words}
          onBack={() => setStep("show")}
          onConfirmed={() => void settle("confirmed")}
        />
      )}
      <ConfirmDialog
        open={skipping}
        onClose={() => setSkipping(false)}
        onConfirm={() => void settle("skipped")}
        title={t("words.skipTitle")}
        confirmLabel={t("words.skipConfirm")}
        danger
      >
        <p>{t("words.skipText")}</p>
      </ConfirmDialog>
      <Toasts />
    </FrontPage>
  );
}
