import type { ImportFileView, ImportRowView, ImportStatementView } from "@coffer/core/contract";
import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Button, Note } from "../../ui/index.ts";
import { useEngine } from "../../views/index.ts";
import { dateQuestion } from "./date-question.ts";
import { withDateOrder } from "./mapping-roles.ts";
import { importMessages } from "./messages.ts";
import type { TableQuestion } from "./open-questions.ts";
import { useImportSession } from "./use-import-session.ts";
import { useTargetCurrency } from "./use-target-currency.ts";
import { exampleOf } from "./view.ts";

type Table = NonNullable<ImportFileView["table"]>;

interface QuestionProps {
  readonly previewId: string;
  readonly file: number;
  readonly table: Table;
  readonly questions: readonly TableQuestion[];
  readonly statement: ImportStatementView;
}

/** What the file does not decide, asked in plain words with an example from it. Nothing is asked when it decides everything. */
export function Questions(props: QuestionProps): ReactElement | null {
  const t = useMessages(importMessages);
  const { questions } = props;
  if (questions.length === 0) return null;
  return (
    <Note tone="caution" icon="help">
      <p className="font-strong">{t("questions.title")}</p>
      <ul className="mt-1 flex flex-col gap-2">
        {questions.map((question) => (
          <li key={question} className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
            {question === "date_order" ? (
              <DateOrderQuestion {...props} />
            ) : question === "sign" ? (
              <SignQuestion {...props} />
            ) : (
              t(`questions.${question}`)
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function DateOrderQuestion({ file, table }: QuestionProps): ReactNode {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const { session } = useImportSession();
  const question = dateQuestion(table.sample, table.mapping);
  const [first, second] = question?.readings ?? [];
  if (question === null || first === undefined || second === undefined) return t("questions.dateOrderPlain");
  return (
    <>
      <span>
        {t("questions.dateOrder", {
          written: question.written,
          first: formats.shortDate(first.date),
          second: formats.shortDate(second.date),
        })}
      </span>
      <Answers>
        {[first, second].map(({ order, date }) => (
          <Button
            key={order}
            size="small"
            onClick={() =>
              session.remap({ file, mapping: withDateOrder(table.mapping, order) }, ["date_order"])
            }
          >
            {formats.shortDate(date)}
          </Button>
        ))}
      </Answers>
    </>
  );
}

function SignQuestion(props: QuestionProps): ReactNode {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const { session } = useImportSession();
  const { file, table, statement } = props;
  const currency = useTargetCurrency(statement.target);
  const example = useExample(props);
  if (example === null || example.amount === null || example.date === null) return t("questions.signPlain");
  const amount = formats.amount(Math.abs(example.amount), currency);
  const readsOut = example.amount < 0;
  const answer = (out: boolean): void =>
    session.remap(
      {
        file,
        mapping: {
          ...table.mapping,
          invert: out === readsOut ? table.mapping.invert : !table.mapping.invert,
        },
      },
      ["sign"],
    );
  return (
    <>
      <span>
        {example.payee === ""
          ? t("questions.signNoPayee", { day: formats.shortDate(example.date), amount })
          : t("questions.sign", { payee: example.payee, amount })}
      </span>
      <Answers>
        <Button size="small" onClick={() => answer(true)}>
          {t("questions.wentOut")}
        </Button>
        <Button size="small" onClick={() => answer(false)}>
          {t("questions.cameIn")}
        </Button>
      </Answers>
    </>
  );
}

function Answers({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className="flex flex-wrap gap-2">{children}</span>;
}

/** A line of the statement to ask about. */
const useExample = ({ previewId, statement }: QuestionProps): ImportRowView | null => {
  const { imports } = useEngine();
  const [example, setExample] = useState<ImportRowView | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void imports
      .rows({ previewId, statement: statement.key, show: "all", offset: 0, limit: 50 })
      .then(({ rows }) => isCurrent && setExample(exampleOf(rows)));
    return () => {
      isCurrent = false;
    };
  }, [imports, previewId, statement]);
  return example;
};
