import { DateField, FreeText, MoneyField, NumberField, TextArea, TextField } from "@indgang/components";
import { applicationBounds } from "@indgang/domain/pools";
import { formBounds, isAnswerTo, type AnswerValue, type FormQuestion } from "@indgang/domain/form";
import { ChoiceQuestion, ChoicesQuestion, TargetGroupsQuestion, YesNoQuestion } from "./choice-questions.tsx";
import css from "./fill.module.css";
import { FileQuestion } from "./file-question.tsx";
import type { FileAnswer } from "./form-fields.tsx";
import { helpIn, labelIn } from "./in-language.ts";
import { PeriodQuestion, PlaceQuestion } from "./joined-questions.tsx";
import type { QuestionProps } from "./question-props.type.ts";
import { BudgetQuestion, GoalsQuestion, OtherFundingQuestion } from "./row-questions.tsx";

export interface QuestionFieldProps extends QuestionProps {
  readonly fileAnswer: FileAnswer | undefined;
}

/** The field that a question has by its type. An answer of another shape, as from an older version, is shown as none. */
export function QuestionField({ fileAnswer, ...props }: QuestionFieldProps) {
  const { question, faults, language, onAnswer } = props;
  const { key, type, isRequired } = question;
  const answer = isAnswerTo(question, props.answer) ? props.answer : null;
  const head = { label: labelIn(language, question), description: helpIn(language, question), isRequired };
  const parts = <Answer,>(): QuestionProps<Answer> => ({ ...props, answer: answer as Answer | null });
  switch (type) {
    case "SHORT_TEXT":
      return <TextField {...faults.field(key)} {...head} value={textOf(answer)} onChange={onAnswer} />;
    case "LONG_TEXT":
      return (
        <TextArea
          {...faults.field(key)}
          {...head}
          rows={5}
          maxCharacters={question.max ?? formBounds.longText}
          value={textOf(answer)}
          onChange={onAnswer}
        />
      );
    case "NUMBER":
      return (
        <NumberField
          {...faults.parsedField(key)}
          {...head}
          {...numberBounds(question)}
          value={answer as number | null}
          onChange={onAnswer}
        />
      );
    case "MONEY":
      return <MoneyField {...faults.parsedField(key)} {...head} value={answer as number | null} onChange={onAnswer} />;
    case "DATE":
      return (
        <DateField
          {...faults.parsedField(key)}
          {...head}
          min={question.earliest ?? undefined}
          max={question.latest ?? undefined}
          value={answer as string | null}
          onChange={onAnswer}
        />
      );
    case "CHOICE":
      return <ChoiceQuestion {...parts()} />;
    case "CHOICES":
      return <ChoicesQuestion {...parts()} />;
    case "YES_NO":
      return <YesNoQuestion {...parts()} />;
    case "PERIOD":
      return <PeriodQuestion {...parts()} />;
    case "PLACE":
      return <PlaceQuestion {...parts()} />;
    case "FILE":
      return <FileQuestion {...parts()} fileAnswer={fileAnswer} />;
    case "BUDGET_TABLE":
      return <BudgetQuestion {...parts()} />;
    case "GOALS":
      return <GoalsQuestion {...parts()} />;
    case "OTHER_FUNDING":
      return <OtherFundingQuestion {...parts()} />;
    case "TARGET_GROUPS":
      return <TargetGroupsQuestion {...parts()} />;
    default:
      return (
        <div>
          <h3>{head.label}</h3>
          {head.description ? (
            <p className={css["text"]}>
              <FreeText>{head.description}</FreeText>
            </p>
          ) : null}
        </div>
      );
  }
}

function textOf(answer: AnswerValue): string {
  return typeof answer === "string" ? answer : "";
}

/** What the field itself holds against while typing; the rest is told when the form is handed in. */
function numberBounds({ field, min, max }: FormQuestion): { readonly min?: number; readonly max?: number } {
  if (field !== null) return { min: min ?? 0, max: max ?? applicationBounds.people };
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}
