import type { SessionView } from "@coffer/core/contract";
import { unreachable } from "@coffer/core/kernel";
import { lazy, Suspense, useEffect, useState, type ReactElement } from "react";
import { useView } from "../views/index.ts";
import { LockScreen } from "./lock-screen/LockScreen.tsx";
import { OpeningScreen } from "./lock-screen/OpeningScreen.tsx";
import { Onboarding } from "./onboarding/Onboarding.tsx";
import type { OnboardingDoors } from "./onboarding/onboarding-doors.ts";
import { useKeptDemo } from "./onboarding/use-kept-demo.ts";

const loadOpenVault = async () => import("./OpenVault.tsx");

const OpenVault = lazy(loadOpenVault);
const DamagedVault = lazy(() => import("./lock-screen/DamagedVault.tsx"));
const Elsewhere = lazy(() => import("./lock-screen/Elsewhere.tsx"));
const RecoveryWords = lazy(() => import("./onboarding/RecoveryWords.tsx"));

/** What stands between the person and the money: welcome, lock, words to keep, or nothing. */
export function Gate(): ReactElement | null {
  const session = useView("session", null);
  const [creation, setCreation] = useState<Creation>({ step: "none" });
  useKeptDemo(session);
  const isOpening = session?.phase === "opening";
  useEffect(() => {
    // While the key is derived, which takes its time on purpose, the screens can come.
    if (isOpening) void loadOpenVault().then(({ loadScreen }) => loadScreen());
  }, [isOpening]);
  if (session === undefined) return null;
  return (
    <Suspense fallback={null}>
      {creation.step === "words" ? (
        <RecoveryWords words={creation.words} onSettled={() => setCreation({ step: "none" })} />
      ) : creation.step === "creating" ? (
        <Onboarding {...doors(setCreation)} opening={null} />
      ) : (
        <Phase session={session} doors={doors(setCreation)} />
      )}
    </Suspense>
  );
}

/** A vault being made stays on its own screens until the words are settled, though it is open by then. */
type Creation =
  | { readonly step: "none" }
  | { readonly step: "creating" }
  | { readonly step: "words"; readonly words: readonly string[] };

const doors = (set: (next: Creation) => void): OnboardingDoors => ({
  onCreating: (running) => set({ step: running ? "creating" : "none" }),
  onCreated: (words) => set({ step: "words", words }),
});

function Phase({
  session,
  doors,
}: {
  readonly session: SessionView;
  readonly doors: OnboardingDoors;
}): ReactElement {
  switch (session.phase) {
    case "closed":
    case "opening":
      return <Front session={session} doors={doors} />;
    case "open":
      return <OpenVault key={session.vault.id} />;
    case "damaged":
      return <DamagedVault name={session.vault.name} damage={session.damage} />;
    case "elsewhere":
      return <Elsewhere />;
    default:
      return unreachable(session);
  }
}

/** The page that was there when opening began stays until it succeeds: what was typed, and what failed, is not lost. */
function Front({
  session,
  doors,
}: {
  readonly session: Extract<SessionView, { phase: "closed" | "opening" }>;
  readonly doors: OnboardingDoors;
}): ReactElement {
  const [vaults, setVaults] = useState(session.phase === "closed" ? session.vaults : null);
  if (session.phase === "closed" && session.vaults !== vaults) setVaults(session.vaults);
  const opening = session.phase === "opening" ? session.progress : null;
  if (vaults === null) {
    const name = session.phase === "opening" ? session.vault.name : "";
    return <OpeningScreen name={name} progress={opening ?? 0} />;
  }
  return vaults.length === 0 ? (
    <Onboarding {...doors} opening={opening} />
  ) : (
    <LockScreen vaults={vaults} doors={doors} opening={opening} />
  );
}
