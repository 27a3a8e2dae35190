import type { ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { classNames } from "../ui/index.ts";
import { formMessages } from "./messages.ts";

/** Four steps and a sentence: how hard a passphrase is to guess, from 0 to 4; null before anything is typed. */
export function StrengthMeter({
  strength,
  shortOf,
}: {
  readonly strength: number | null;
  readonly shortOf: number | null;
}): ReactElement {
  const t = useMessages(formMessages);
  const text =
    shortOf !== null
      ? t("passphrase.short", { count: String(shortOf) })
      : strength === null
        ? t("passphrase.hint")
        : t(
            `passphrase.${strength < 2 ? "weak" : strength === 2 ? "fair" : strength === 3 ? "good" : "strong"}`,
          );
  return (
    <div className="flex flex-col gap-1.5">
      <div aria-hidden="true" className="grid grid-cols-4 gap-1">
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={classNames(
              "h-1 rounded-small transition-colors",
              strength === null || strength < step - (strength < 1 ? 1 : 0)
                ? "bg-wash-strong"
                : strength < 2
                  ? "bg-trouble"
                  : strength === 2
                    ? "bg-caution"
                    : "bg-accent",
            )}
          />
        ))}
      </div>
      <p role="status" className="min-h-4 text-12 text-faint">
        {text}
      </p>
    </div>
  );
}
