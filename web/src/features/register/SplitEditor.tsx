import type { SplitDraft } from "@coffer/core/contract";
import type { CategoryId } from "@coffer/core/ledger";
import type { CurrencyCode, MinorUnits } from "@coffer/core/money";
import { useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import {
  AmountField,
  Button,
  Combobox,
  IconButton,
  MoneyText,
  TextField,
  type ComboboxOption,
} from "../../ui/index.ts";
import { categoryOptions } from "./choice.ts";
import { isListOpen } from "./is-list-open.ts";
import { registerMessages } from "./messages.ts";
import {
  changedPart,
  evenly,
  leftOf,
  partsOf,
  settledParts,
  splitDrafts,
  withPart,
  type SplitPart,
  type Whole,
} from "./split-parts.ts";
import { useNames } from "./use-names.ts";

/** Divides a transaction into parts that add up to it; what is left is always in sight. */
export function SplitEditor({
  whole,
  currency,
  onSave,
  onCancel,
}: {
  readonly whole: Whole;
  readonly currency: CurrencyCode;
  /** An empty list joins the parts again. */
  readonly onSave: (splits: readonly SplitDraft[]) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const { catalog } = useNames();
  const options = useMemo(() => categoryOptions(catalog.categories), [catalog.categories]);
  const [parts, setParts] = useState(() => partsOf(whole));
  const left = leftOf(whole.amount, parts);

  const settled = settledParts(whole.amount, parts);
  const addsUp = leftOf(whole.amount, settled) === 0;

  const save = (): void => {
    if (addsUp) onSave(splitDrafts(settled));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !isListOpen(event.target)) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  };
  /** Enter in an amount goes on: to a part that takes the rest, or to saving once the parts add up. */
  const onAmountEnter = (): void => {
    setParts((now) => {
      const filled = settledParts(whole.amount, now);
      return leftOf(whole.amount, filled) === 0 ? filled : withPart(whole.amount, filled);
    });
  };

  return (
    <section
      aria-label={t("split.title")}
      onKeyDownCapture={onKeyDown}
      className="border-b border-hairline bg-sunken px-4 py-3 narrow:-mx-4"
    >
      <ul className="flex flex-col gap-2">
        {parts.map((part, at) => (
          <PartLine
            key={part.key}
            number={at + 1}
            part={part}
            currency={currency}
            options={options}
            focus={at > 1 ? "category" : at === 0 ? "amount" : "none"}
            onChange={(change) => setParts((now) => changedPart(now, part.key, change))}
            onEnter={onAmountEnter}
            onRemove={() => setParts((now) => now.filter(({ key }) => key !== part.key))}
          />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button
          size="small"
          icon="plus"
          variant="quiet"
          onClick={() => setParts(withPart(whole.amount, parts))}
        >
          {t("split.add")}
        </Button>
        <Button size="small" variant="quiet" onClick={() => setParts(evenly(whole.amount, parts))}>
          {t("split.even")}
        </Button>
        <Left left={left} total={whole.amount} currency={currency} />
        {whole.splits.length > 0 && (
          <Button size="small" variant="quiet" onClick={() => onSave([])}>
            {t("split.join")}
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t("split.cancel")}
        </Button>
        <Button size="small" variant="primary" disabled={!addsUp} onClick={save}>
          {t("split.save")}
        </Button>
      </div>
    </section>
  );
}

function Left({
  left,
  total,
  currency,
}: {
  readonly left: MinorUnits;
  readonly total: MinorUnits;
  readonly currency: CurrencyCode;
}): ReactElement {
  const t = useMessages(registerMessages);
  const over = left !== 0 && Math.sign(left) !== Math.sign(total);
  return (
    <output className="mr-2 ml-auto flex items-baseline gap-2 text-13">
      <span className={left === 0 ? "text-accent" : over ? "text-trouble" : "text-soft"}>
        {t(left === 0 ? "split.exact" : over ? "split.over" : "split.left")}
      </span>
      <MoneyText amount={left} currency={currency} tone={over ? "trouble" : "plain"} />
    </output>
  );
}

function PartLine({
  number,
  part,
  currency,
  options,
  focus,
  onChange,
  onEnter,
  onRemove,
}: {
  readonly number: number;
  readonly part: SplitPart;
  readonly currency: CurrencyCode;
  readonly options: readonly ComboboxOption[];
  /** Where the keyboard goes when the part appears. */
  readonly focus: "category" | "amount" | "none";
  readonly onChange: (change: Partial<SplitPart>) => void;
  readonly onEnter: () => void;
  readonly onRemove: () => void;
}): ReactElement {
  const t = useMessages(registerMessages);
  const name = String(number);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_132px_auto] items-start gap-2 narrow:grid-cols-[minmax(0,1fr)_auto]">
      <Combobox
        inline
        hideLabel
        autoFocus={focus === "category"}
        label={t("split.category", { number: name })}
        placeholder={t("columns.category")}
        value={part.categoryId}
        options={options}
        onChange={(id) => onChange({ categoryId: id as CategoryId | null })}
      />
      <TextField
        inline
        hideLabel
        label={t("split.note", { number: name })}
        placeholder={t("columns.note")}
        value={part.note}
        onChange={(note) => onChange({ note })}
        maxLength={4000}
        className="narrow:order-3"
      />
      <AmountField
        inline
        hideLabel
        autoFocus={focus === "amount"}
        label={t("split.amount", { number: name })}
        value={part.amount}
        currency={currency}
        onChange={(amount) => onChange({ amount: amount as MinorUnits | null })}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) onEnter();
        }}
        className="narrow:order-4"
      />
      <IconButton
        icon="close"
        label={t("split.remove", { number: name })}
        onClick={onRemove}
        className="narrow:order-2"
      />
    </li>
  );
}
