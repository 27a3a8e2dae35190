import { useMemo, type ReactElement } from "react";
import { createFormats, useFormats } from "../i18n/index.ts";
import { Combobox, type ComboboxOption, type FieldProps } from "../ui/index.ts";

/** Locales whose ways of writing numbers and dates differ enough to choose from. */
const locales = [
  ..."ar-EG bg-BG cs-CZ da-DK de-AT de-CH de-DE el-GR en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-AR es-CO".split(
    " ",
  ),
  ..."es-ES es-MX et-EE fa-IR fi-FI fr-BE fr-CA fr-CH fr-FR he-IL hi-IN hr-HR hu-HU id-ID is-IS it-CH it-IT ja-JP".split(
    " ",
  ),
  ..."ko-KR lt-LT lv-LV ms-MY nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO sk-SK sl-SI sr-RS sv-SE th-TH tr-TR uk-UA".split(
    " ",
  ),
  ..."vi-VN zh-CN zh-HK zh-TW".split(" "),
];

/** How numbers and dates are written: the system's way, or a country's; each shows an example of itself. */
export function LocaleField({
  value,
  onChange,
  ...field
}: FieldProps & {
  readonly value: string;
  readonly onChange: (locale: string) => void;
}): ReactElement {
  const { locale } = useFormats();
  const options = useMemo(() => localeOptions(locale), [locale]);
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

const localeOptions = (locale: string): readonly ComboboxOption[] => {
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return [
    { value: "system", label: "System", detail: exampleOf("system") },
    ...locales
      .map((tag) => ({ value: tag, label: names.of(tag) ?? tag, detail: exampleOf(tag) }))
      .toSorted((left, right) => left.label.localeCompare(right.label, locale)),
  ];
};

const exampleOf = (locale: string): string => {
  const formats = createFormats({ locale, baseCurrency: "EUR", amountsHidden: false });
  return `${formats.amount(123_456, "EUR")}  ${formats.date("2026-03-31")}`;
};
