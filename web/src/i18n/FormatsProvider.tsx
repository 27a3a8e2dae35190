import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from "react";
import { createFormats, type Formats } from "./formats.ts";

const FormatsContext = createContext<Formats | null>(null);

/**
 * Gives the screens below it the formats of a locale. It stands around an open vault and the few screens before that show a
 * number: the lock screen needs none and loads without them.
 */
export function FormatsProvider({
  locale,
  baseCurrency,
  amountsHidden,
  children,
}: {
  /** A BCP 47 tag, or "system". */
  readonly locale: string;
  readonly baseCurrency: string;
  readonly amountsHidden: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const formats = useMemo(
    () => createFormats({ locale, baseCurrency, amountsHidden }),
    [locale, baseCurrency, amountsHidden],
  );
  return <FormatsContext value={formats}>{children}</FormatsContext>;
}

/** The formats of the person's locale: numbers, amounts, dates. */
export const useFormats = (): Formats => {
  const formats = useContext(FormatsContext);
  if (formats === null) throw new Error("formats need a FormatsProvider above them");
  return formats;
};
