import { useEffect, useState, type ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { PassphraseField } from "../ui/index.ts";
import { formMessages } from "./messages.ts";
import { StrengthMeter } from "./StrengthMeter.tsx";

/** Shorter ones are refused by the engine as well: this says so before it is asked. */
const SHORTEST = 10;
/** On the scale of 0 to 4: could be guessed, with effort. */
const WEAKEST = 2;

export interface PassphraseChoiceState {
  readonly passphrase: string;
  readonly repeat: string;
  /** 0 to 4, or null until it is rated; at most 1 while it is too short. */
  readonly strength: number | null;
  /** How many characters are wanted, while there are fewer. */
  readonly shortOf: number | null;
  /** The passphrase once it is strong enough and typed twice alike. */
  readonly settled: string | null;
  readonly setPassphrase: (text: string) => void;
  readonly setRepeat: (text: string) => void;
}

/** A new passphrase on its way. `context` are words that make it easier to guess. */
export const usePassphraseChoice = (context: readonly string[]): PassphraseChoiceState => {
  const [passphrase, setPassphrase] = useState("");
  const [repeat, setRepeat] = useState("");
  const strength = useStrength(passphrase, context.join("\n"));
  const longEnough = Array.from(passphrase).length >= SHORTEST;
  const strong = longEnough && strength !== null && strength >= WEAKEST;
  return {
    passphrase,
    repeat,
    strength: longEnough || strength === null ? strength : Math.min(strength, WEAKEST - 1),
    shortOf: passphrase === "" || longEnough ? null : SHORTEST,
    settled: strong && repeat === passphrase ? passphrase : null,
    setPassphrase,
    setRepeat,
  };
};

/** The rating comes from a chunk of its own, which carries the dictionaries; the last one stays until the next is there. */
const useStrength = (passphrase: string, context: string): number | null => {
  const [rated, setRated] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    const rate = async (): Promise<void> => {
      const { passphraseStrength } = await import("./passphrase-strength.ts");
      if (current) setRated(passphraseStrength(passphrase, context.split("\n")));
    };
    void rate();
    return () => {
      current = false;
    };
  }, [passphrase, context]);
  return passphrase === "" ? null : rated;
};

/** A new passphrase, typed twice, with its strength. */
export function PassphraseChoice({
  choice,
  label,
  error,
}: {
  readonly choice: PassphraseChoiceState;
  readonly label: string;
  /** What the engine said about it. */
  readonly error?: string | null;
}): ReactElement {
  const t = useMessages(formMessages);
  const [left, setLeft] = useState(false);
  const differs = choice.repeat !== "" && choice.repeat !== choice.passphrase;
  return (
    <>
      <div className="flex flex-col gap-2">
        <PassphraseField
          label={label}
          value={choice.passphrase}
          onChange={choice.setPassphrase}
          autoComplete="new-password"
          error={error}
        />
        <StrengthMeter strength={choice.strength} shortOf={choice.shortOf} />
      </div>
      <PassphraseField
        label={t("passphrase.repeat")}
        value={choice.repeat}
        onChange={choice.setRepeat}
        onBlur={() => setLeft(true)}
        autoComplete="new-password"
        error={
          differs && (left || choice.repeat.length >= choice.passphrase.length)
            ? t("passphrase.mismatch")
            : null
        }
      />
    </>
  );
}
