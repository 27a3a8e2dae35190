import type { ColumnMapping, ImportFileView } from "@coffer/core/contract";
import { useId, useState, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { Badge, Button, Checkbox, Select, Spinner, Switch } from "../../ui/index.ts";
import {
  type DateOrder,
  dateOrderOf,
  dateOrders,
  signWords,
  withDateOrder,
  withHeader,
  withOutflowWord,
  withRole,
} from "./mapping-roles.ts";
import { importMessages } from "./messages.ts";
import { answeredBy, type TableQuestion } from "./open-questions.ts";
import { SampleTable } from "./SampleTable.tsx";
import { useImportSession } from "./use-import-session.ts";

/** How a table was read, to be looked at and mended: every change reads the file again at once. */
export function Mapping({
  file,
  table,
  questions,
  busy,
  startOpen,
}: {
  readonly file: number;
  readonly table: NonNullable<ImportFileView["table"]>;
  readonly questions: readonly TableQuestion[];
  readonly busy: boolean;
  readonly startOpen: boolean;
}): ReactElement {
  const t = useMessages(importMessages);
  const id = useId();
  const { session } = useImportSession();
  const [open, setOpen] = useState(startOpen);
  const remap = (mapping: ColumnMapping): void =>
    session.remap({ file, mapping }, answeredBy(table.mapping, mapping));
  return (
    <section>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="quiet"
          size="small"
          icon={open ? "chevron-down" : "chevron-right"}
          aria-expanded={open}
          aria-controls={id}
          className="-ml-2"
          onClick={() => setOpen(!open)}
        >
          {t("mapping.open")}
        </Button>
        {table.remembered && <Badge icon="check">{t("mapping.remembered")}</Badge>}
        {busy && (
          <span role="status" className="after-patience flex items-center gap-1.5 text-12 text-faint">
            <Spinner />
            {t("mapping.busy")}
          </span>
        )}
      </div>
      {open && (
        <div id={id} className="mt-2 flex flex-col gap-4 rounded-large border border-hairline bg-raised p-4">
          <SampleTable
            questions={questions}
            table={table}
            onRole={(column, role) => remap(withRole(table.mapping, column, role))}
          />
          <TableRules table={table} onChange={remap} />
          <p className="text-12 text-faint">{t("mapping.memory")}</p>
        </div>
      )}
    </section>
  );
}

function TableRules({
  table: { mapping, sample },
  onChange,
}: {
  readonly table: NonNullable<ImportFileView["table"]>;
  readonly onChange: (mapping: ColumnMapping) => void;
}): ReactElement {
  const t = useMessages(importMessages);
  const words = signWords(sample, mapping);
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <Select<DateOrder>
        className="w-44"
        label={t("mapping.dateOrder")}
        value={dateOrderOf(mapping)}
        onChange={(order) => onChange(withDateOrder(mapping, order))}
        options={dateOrders.map((order) => ({ value: order, label: t(`facts.dateOrders.${order}`) }))}
      />
      <Select<"." | ",">
        className="w-36"
        label={t("mapping.decimal")}
        value={mapping.decimal}
        onChange={(decimal) => onChange({ ...mapping, decimal })}
        options={[
          { value: ".", label: t("mapping.decimals.point") },
          { value: ",", label: t("mapping.decimals.comma") },
        ]}
      />
      <Select
        className="w-40"
        label={t("mapping.delimiter")}
        value={mapping.delimiter}
        onChange={(delimiter) => onChange({ ...mapping, delimiter })}
        options={useDelimiters(mapping.delimiter)}
      />
      <Select
        className="w-40"
        label={t("mapping.header")}
        value={String(mapping.headerRow)}
        onChange={(row) => onChange(withHeader(mapping, row === "null" ? null : Number(row)))}
        options={[
          { value: "null", label: t("mapping.noHeader") },
          ...headerLines(mapping, sample.length).map((line) => ({
            value: String(line),
            label: t("mapping.line", { number: String(line + 1) }),
          })),
        ]}
      />
      <div className="w-72 narrow:w-full">
        <Switch
          label={t("mapping.invert")}
          checked={mapping.invert}
          onChange={(invert) => onChange({ ...mapping, invert })}
        />
      </div>
      {words.length > 0 && (
        <fieldset className="flex flex-wrap items-center gap-x-4">
          <legend className="mb-1 text-13 font-strong">{t("mapping.outflow")}</legend>
          {words.map((word) => (
            <Checkbox
              key={word}
              label={word}
              checked={mapping.outflowWords.some((other) => other.toLowerCase() === word.toLowerCase())}
              onChange={(out) => onChange(withOutflowWord(mapping, word, out))}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

const headerLines = ({ headerRow }: ColumnMapping, count: number): readonly number[] => {
  const lines = Array.from({ length: count }, (_, line) => line);
  return headerRow === null || headerRow < count ? lines : [...lines, headerRow];
};

const useDelimiters = (current: string): readonly { readonly value: string; readonly label: string }[] => {
  const t = useMessages(importMessages);
  const known = [
    { value: ",", label: t("mapping.delimiters.comma") },
    { value: ";", label: t("mapping.delimiters.semicolon") },
    { value: "\t", label: t("mapping.delimiters.tab") },
    { value: "|", label: t("mapping.delimiters.pipe") },
  ];
  return known.some(({ value }) => value === current)
    ? known
    : [...known, { value: current, label: t("mapping.delimiters.other", { mark: current }) }];
};
