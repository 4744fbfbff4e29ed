import type { AnswerValue, FormQuestion } from "@indgang/domain/form";
import type { Language } from "@indgang/shell";
import type { AnswerFaults } from "./use-answer-faults.ts";

/** What every kind of question is shown with. */
export interface QuestionProps<Answer = AnswerValue> {
  readonly question: FormQuestion;
  readonly answer: Answer | null;
  readonly faults: AnswerFaults;
  readonly language: Language;
  readonly onAnswer: (answer: AnswerValue) => void;
}
