import { useState, type ReactElement } from "react";
import { useMessages } from "../i18n/index.ts";
import { IconButton } from "./IconButton.tsx";
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
        <IconButton
          icon={revealed ? "eye-off" : "eye"}
          label={revealed ? t("conceal") : t("reveal")}
          size="small"
          disabled={props.disabled}
          onClick={() => setRevealed(!revealed)}
        />
      }
    />
  );
}
