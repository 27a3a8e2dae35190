/** How the screens that make a vault tell the gate where they are: the vault is open before its words are settled. */
export interface OnboardingDoors {
  readonly onCreating: (running: boolean) => void;
  readonly onCreated: (words: readonly string[]) => void;
}
