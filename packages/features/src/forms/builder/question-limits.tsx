import { Checkbox, CheckboxGroup, DateField, Grid, MoneyField, NumberField, Select } from "@indgang/components";
import { readPlainDate, type PlainDate } from "@indgang/domain/kernel";
import { attachmentKinds, fileFormats, type FormQuestion, type QuestionType } from "@indgang/domain/form";
import { useWords } from "@indgang/shell";
import { toOptions } from "../../vocabulary/to-options.ts";
import { attachmentKindWords, fileFormatWords } from "../fill/fill-words.ts";
import { questionPartWords } from "./builder-words.ts";
import type { BuilderField } from "./form-faults.ts";

export interface QuestionLimitsProps {
  readonly question: FormQuestion;
  readonly path: string;
  readonly field: BuilderField;
  readonly onWrite: (change: Partial<FormQuestion>) => void;
}

const measures: Partial<Record<QuestionType, "Characters" | "Number" | "Entries">> = {
  SHORT_TEXT: "Characters",
  LONG_TEXT: "Characters",
  NUMBER: "Number",
  CHOICES: "Entries",
  FILE: "Entries",
  BUDGET_TABLE: "Entries",
  GOALS: "Entries",
};

function dateOrNull(text: string | null): PlainDate | null {
  const reading = readPlainDate(text ?? "");
  return reading.ok ? reading.value : null;
}

/** What an answer is held to, by the question's type. */
export function QuestionLimits(props: QuestionLimitsProps) {
  const { question, path, field, onWrite } = props;
  const words = useWords(questionPartWords);
  const { type } = question;
  const measure = measures[type];
  return (
    <>
      <Grid>
        {measure
          ? (["min", "max"] as const).map((end) => (
              <NumberField
                key={end}
                {...field(`${path}.${end}`)}
                label={words(`${end}${measure}`)}
                isRequired={false}
                value={question[end]}
                onChange={(value) => onWrite({ [end]: value })}
              />
            ))
          : null}
        {type === "MONEY"
          ? (["min", "max"] as const).map((end) => (
              <MoneyField
                key={end}
                {...field(`${path}.${end}`)}
                label={words(end)}
                isRequired={false}
                value={question[end]}
                onChange={(value) => onWrite({ [end]: value })}
              />
            ))
          : null}
        {type === "DATE" || type === "PERIOD"
          ? (["earliest", "latest"] as const).map((end) => (
              <DateField
                key={end}
                {...field(`${path}.${end}`)}
                label={words(end)}
                isRequired={false}
                value={question[end]}
                onChange={(date) => onWrite({ [end]: dateOrNull(date) })}
              />
            ))
          : null}
      </Grid>
      {type === "FILE" ? <FileLimits {...props} /> : null}
    </>
  );
}

function FileLimits({ question, path, field, onWrite }: QuestionLimitsProps) {
  const words = useWords(questionPartWords);
  const kinds = useWords(attachmentKindWords);
  const formats = useWords(fileFormatWords);
  return (
    <Grid>
      <Select
        {...field(`${path}.attachmentKind`)}
        label={words("attachmentKind")}
        isRequired
        options={toOptions(attachmentKinds, kinds)}
        value={question.attachmentKind}
        onChange={(kind) => onWrite({ attachmentKind: attachmentKinds.find((one) => one === kind) ?? null })}
      />
      <NumberField
        {...field(`${path}.maxMegabytes`)}
        label={words("maxMegabytes")}
        isRequired={false}
        min={1}
        value={question.maxMegabytes}
        onChange={(maxMegabytes) => onWrite({ maxMegabytes })}
      />
      <CheckboxGroup
        {...field(`${path}.fileFormats`)}
        label={words("fileFormats")}
        isRequired={false}
        value={question.fileFormats}
        onChange={(chosen) => onWrite({ fileFormats: fileFormats.filter((one) => chosen.includes(one)) })}
      >
        {fileFormats.map((one) => (
          <Checkbox key={one} value={one}>
            {formats(one)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </Grid>
  );
}
