import { Card, RadioGroup, Stack } from "@indgang/components";
import type { EarlyAnswers } from "@indgang/domain/pools/draft";
import { useWords } from "@indgang/shell";
import { applyWords } from "./apply-words.ts";

const questions = [
  { name: "applicant", options: ["ASSOCIATION", "SINGLE_PERSON", "COMPANY"] },
  { name: "place", options: ["HERE", "PARTLY", "ELSEWHERE"] },
  { name: "work", options: ["VOLUNTEERS", "MIXED", "PAID"] },
  { name: "aim", options: ["SOCIAL", "OTHER"] },
] as const;

export interface EarlyQuestionsProps {
  readonly answers: EarlyAnswers;
  /** False: the first answer has settled it, and nothing more is asked. */
  readonly mayGoOn: boolean;
  readonly onChange: (answers: EarlyAnswers) => void;
}

/** Who asks, for whom, by whom and why: one choice each. */
export function EarlyQuestions({ answers, mayGoOn, onChange }: EarlyQuestionsProps) {
  const words = useWords(applyWords);
  return (
    <Card>
      <Stack gap={6}>
        {(mayGoOn ? questions : questions.slice(0, 1)).map(({ name, options }) => (
          <RadioGroup
            key={name}
            label={words(name)}
            isRequired
            options={options.map((id) => ({ id, label: words(id) }))}
            value={answers[name]}
            onChange={(answer) => onChange({ ...answers, [name]: answer })}
          />
        ))}
      </Stack>
    </Card>
  );
}
