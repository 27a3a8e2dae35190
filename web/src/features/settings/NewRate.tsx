import type { LocalDate } from "@coffer/core/calendar";
import { parseRate, type CurrencyCode } from "@coffer/core/money";
import { useState, type FormEvent, type ReactElement } from "react";
import { CurrencyField } from "../../forms/index.ts";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Button, DateField, Dialog, TextField } from "../../ui/index.ts";
import { useAct, useEngine, useToday } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";

/** One rate for one pair of currencies and one day. */
export function NewRate({
  open,
  onClose,
  from: firstFrom,
  to: firstTo,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly from: string;
  readonly to: string;
}): ReactElement {
  const t = useMessages(settingsMessages);
  return (
    <Dialog open={open} onClose={onClose} title={t("currencies.add")} size="small">
      <RateForm from={firstFrom} to={firstTo} onSaved={onClose} />
    </Dialog>
  );
}

function RateForm({
  from: firstFrom,
  to: firstTo,
  onSaved,
}: {
  readonly from: string;
  readonly to: string;
  readonly onSaved: () => void;
}): ReactElement {
  const t = useMessages(settingsMessages);
  const formats = useFormats();
  const engine = useEngine();
  const act = useAct();
  const today = useToday();
  const [from, setFrom] = useState(firstFrom);
  const [to, setTo] = useState(firstTo);
  const [date, setDate] = useState<LocalDate | null>(today);
  const [typed, setTyped] = useState("");
  const rate = typed.trim().replace(formats.decimalMark, ".");
  const readable = parseRate(rate) !== undefined;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!readable || date === null || from === to) return;
    const saved = await act(
      engine.catalog.saveRate({ from: from as CurrencyCode, to: to as CurrencyCode, date, rate }),
      { done: t("currencies.saved") },
    );
    if (saved.ok) onSaved();
  };
  return (
    <form onSubmit={(event) => void save(event)} className="flex flex-col gap-4">
      <CurrencyField label={t("currencies.from")} value={from} onChange={setFrom} />
      <CurrencyField label={t("currencies.to")} value={to} onChange={setTo} />
      <TextField
        figures
        label={t("currencies.rate")}
        value={typed}
        onChange={setTyped}
        inputMode="decimal"
        error={
          typed !== "" && !readable
            ? t("currencies.rateInvalid", { example: formats.number(1.0842, 4) })
            : null
        }
      />
      <DateField label={t("currencies.date")} value={date} onChange={setDate} today={today} />
      <Button
        type="submit"
        variant="primary"
        className="self-end"
        disabled={!readable || date === null || from === to}
      >
        {t("currencies.save")}
      </Button>
    </form>
  );
}
