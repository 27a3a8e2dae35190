import { useEngine, useView } from "../views/index.ts";

/** Whether amounts are hidden, and the switch. It is a preference of the vault, so that it holds in every tab and after a lock. */
export const useHiddenAmounts = (): readonly [boolean, (hidden: boolean) => void] => {
  const engine = useEngine();
  const preferences = useView("preferences", null);
  return [
    preferences?.hideAmounts ?? false,
    (hidden) => void engine.ledger.savePreferences({ hideAmounts: hidden }),
  ];
};
