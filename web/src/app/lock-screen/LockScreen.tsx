import type { VaultSummary } from "@coffer/core/contract";
import { useState, type ReactElement } from "react";
import { Onboarding } from "../onboarding/Onboarding.tsx";
import type { OnboardingDoors } from "../onboarding/onboarding-doors.ts";
import { RecoverForm } from "./RecoverForm.tsx";
import { UnlockForm } from "./UnlockForm.tsx";

/** The name of the vault, one field, nothing else; quiet ways out below. */
export function LockScreen({
  vaults,
  doors,
  opening,
}: {
  readonly vaults: readonly VaultSummary[];
  readonly doors: OnboardingDoors;
  /** How far a vault has come that is being opened, 0 to 1. */
  readonly opening: number | null;
}): ReactElement | null {
  const [chosen, setChosen] = useState<string | null>(null);
  const [mode, setMode] = useState<"unlock" | "recover" | "add">("unlock");
  const vault = vaults.find(({ id }) => id === chosen) ?? vaults[0];
  if (vault === undefined) return null;
  switch (mode) {
    case "add":
      return <Onboarding {...doors} opening={opening} onBack={() => setMode("unlock")} />;
    case "recover":
      return <RecoverForm vault={vault} onBack={() => setMode("unlock")} />;
    case "unlock":
      return (
        <UnlockForm
          key={vault.id}
          vault={vault}
          vaults={vaults}
          opening={opening}
          onChoose={setChosen}
          onRecover={() => setMode("recover")}
          onAdd={() => setMode("add")}
        />
      );
  }
}
