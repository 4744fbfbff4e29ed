import { Card, FreeText, Stack } from "@indgang/components";
import {
  shownQuestions,
  type AnswerValue,
  type FormAnswers,
  type FormContent,
  type FormQuestion,
} from "@indgang/domain/form";
import { useLanguage, useWords, type Language } from "@indgang/shell";
import { useEffect, useRef, type ReactNode } from "react";
import { introIn, titleIn } from "./in-language.ts";
import css from "./fill.module.css";
import { fillWords } from "./fill-words.ts";
import { QuestionField } from "./question-field.tsx";
import type { AnswerFaults } from "./use-answer-faults.ts";

/** How the answer to a question for files is given, where there is a way to hand files in. */
export type FileAnswer = (
  question: FormQuestion,
  fileIds: readonly string[],
  onAnswer: (ids: readonly string[]) => void,
) => ReactNode;

export interface FormFieldsProps {
  readonly form: Pick<FormContent, "sections">;
  readonly answers: FormAnswers;
  readonly onChange: (answers: FormAnswers) => void;
  /** Of useAnswerFaults, over the same form. */
  readonly faults: AnswerFaults;
  /** Left out: the language of the interface. */
  readonly language?: Language;
  /** True where the application's own fields are asked elsewhere on the page. Their answers still decide what is shown. */
  readonly isOwnOnly?: boolean;
  /** Left out: the question says what has to be enclosed, and no more. */
  readonly fileAnswer?: FileAnswer;
}

/** A form as the one who fills it in sees it: section by section, the questions that the answers so far leave to be seen. */
export function FormFields(props: FormFieldsProps) {
  const { form, answers, onChange, faults, isOwnOnly = false, fileAnswer } = props;
  const words = useWords(fillWords);
  const own = useLanguage().language;
  const language = props.language ?? own;
  // Two fields may answer between two renderings: the second must not forget the first.
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });
  const answer = (key: string, value: AnswerValue): void => {
    latest.current = { ...latest.current, [key]: value };
    onChange(latest.current);
  };
  const shown = shownQuestions(form, answers).filter(({ question }) => !isOwnOnly || question.field === null);
  return (
    <Stack gap={6}>
      {form.sections.map((section) => {
        const questions = shown.filter((one) => one.section.key === section.key);
        if (questions.length === 0) return null;
        const title = titleIn(language, section);
        const intro = introIn(language, section);
        return (
          <Card key={section.key} title={isOwnOnly ? words("ownSection", { title }) : title}>
            <Stack gap={6}>
              {intro ? (
                <p className={css["text"]}>
                  <FreeText>{intro}</FreeText>
                </p>
              ) : null}
              {questions.map(({ question }) => (
                <QuestionField
                  key={question.key}
                  question={question}
                  answer={answers[question.key] ?? null}
                  faults={faults}
                  language={language}
                  onAnswer={(value) => answer(question.key, value)}
                  fileAnswer={fileAnswer}
                />
              ))}
            </Stack>
          </Card>
        );
      })}
    </Stack>
  );
}
