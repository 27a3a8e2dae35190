import { useMemo, type ReactElement } from "react";
import { useFormats } from "../i18n/index.ts";
import { Combobox, type FieldProps } from "../ui/index.ts";
import { currencyOptions } from "./currency-options.ts";

/** One of the world's currencies, found by code or name. */
export function CurrencyField({
  value,
  onChange,
  ...field
}: FieldProps & {
  readonly value: string;
  readonly onChange: (currency: string) => void;
}): ReactElement {
  const { locale } = useFormats();
  const options = useMemo(() => currencyOptions(locale), [locale]);
  return (
    <Combobox
      {...field}
      clearable={false}
      value={value}
      onChange={(next) => next !== null && onChange(next)}
      options={options}
    />
  );
}
