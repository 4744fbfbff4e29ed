import { answersFromContent, questionsOf, type FormAnswers, type FormContent } from "@indgang/domain/form";
import type { ApplicationContentInput } from "@indgang/domain/pools";
import { FormFields, type FileAnswer } from "../../forms/fill/form-fields.tsx";
import type { AnswerFaults } from "../../forms/fill/use-answer-faults.ts";
import type { OwnFilePartsFragment } from "../files/generated/own-files.generated.ts";
import { OwnFileAnswer } from "../files/own-file-answer.tsx";
import type { OwnTarget } from "../files/use-own-upload.ts";

export interface OwnQuestionsProps {
  readonly form: Pick<FormContent, "sections">;
  readonly content: ApplicationContentInput;
  readonly answers: FormAnswers;
  readonly faults: AnswerFaults;
  readonly target: OwnTarget;
  readonly files: readonly OwnFilePartsFragment[];
  readonly onSent: () => Promise<void>;
  /** Answers to what the form alone asks. */
  readonly onChange: (answers: FormAnswers) => void;
}

/** How a question for files is answered there. */
function fileAnswerTo(place: Pick<OwnQuestionsProps, "target" | "files" | "onSent">): FileAnswer {
  return (question, chosen, onAnswer) => (
    <OwnFileAnswer {...place} question={question} chosen={chosen} onAnswer={onAnswer} />
  );
}

type Asked = Pick<FormContent, "sections"> | null;

/** POOL-6: what the pool asks beside what every application says; the application's own fields may decide what is seen. */
export function OwnQuestions({ form, content, answers, faults, target, files, onSent, onChange }: OwnQuestionsProps) {
  const own = new Set(questionsOf(form).flatMap(({ question: { key, field } }) => (field === null ? [key] : [])));
  return (
    <FormFields
      form={form}
      answers={{ ...answers, ...answersFromContent(form, content) }}
      faults={faults}
      isOwnOnly
      onChange={(next) => onChange(Object.fromEntries(Object.entries(next).filter(([key]) => own.has(key))))}
      fileAnswer={fileAnswerTo({ target, files, onSent })}
    />
  );
}

const fileQuestions = (form: Asked): readonly string[] =>
  form === null ? [] : questionsOf(form).flatMap(({ question: { key, type } }) => (type === "FILE" ? [key] : []));

/** Whether the form asks for files of its own. */
export function asksForFiles(form: Asked): boolean {
  return fileQuestions(form).length > 0;
}

/** Files that answer no question that is asked. */
export function filesBeside(
  form: Asked,
  answers: FormAnswers,
  files: readonly OwnFilePartsFragment[],
): readonly OwnFilePartsFragment[] {
  const named = new Set(
    fileQuestions(form).flatMap((key) => (answers[key] as readonly string[] | null | undefined) ?? []),
  );
  return files.filter(({ id }) => !named.has(id));
}
