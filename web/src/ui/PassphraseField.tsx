import { useState, type ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { Icon } from "./Icon.tsx";
import { uiMessages } from "./messages.ts";
import { TextField, type TextFieldProps } from "./TextField.tsx";

/** A secret, typed blind, that can be looked at. */
export function PassphraseField(props: Omit<TextFieldProps, "type" | "trailing" | "icon">): ReactElement {
  const t = useMessages(uiMessages);
  const [revealed, setRevealed] = useState(false);
  return (
    <TextField
      {...props}
      type={revealed ? "text" : "password"}
      spellCheck={false}
      autoCapitalize="none"
      trailing={
        <button
          type="button"
          aria-label={revealed ? t("conceal") : t("reveal")}
          disabled={props.disabled}
          onClick={() => setRevealed(!revealed)}
          className="flex size-6 items-center justify-center rounded-small text-faint hover:bg-wash hover:text-ink narrow:size-10"
        >
          <Icon name={revealed ? "eye-off" : "eye"} />
        </button>
      }
    />
  );
}
