import { Checkbox, CheckboxGroup, RadioGroup } from "@indgang/components";
import { targetGroups } from "@indgang/domain/associations";
import { useWords } from "@indgang/shell";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import { fillWords } from "./fill-words.ts";
import { helpIn, labelIn } from "./in-language.ts";
import type { QuestionProps } from "./question-props.type.ts";

/** One of the options, all in sight. */
export function ChoiceQuestion({ question, answer, faults, language, onAnswer }: QuestionProps<string>) {
  return (
    <RadioGroup
      {...faults.field(question.key)}
      label={labelIn(language, question)}
      description={helpIn(language, question)}
      isRequired={question.isRequired}
      options={question.options.map((option) => ({ id: option.key, label: labelIn(language, option) }))}
      value={answer}
      onChange={onAnswer}
    />
  );
}

/** Several of the options. */
export function ChoicesQuestion({ question, answer, faults, language, onAnswer }: QuestionProps<readonly string[]>) {
  const words = useWords(fillWords);
  const help = helpIn(language, question);
  const bound = words("chooseSome", { max: question.max ?? 0 });
  return (
    <CheckboxGroup
      {...faults.field(question.key)}
      label={labelIn(language, question)}
      description={help ? `${help} ${bound}.` : `${bound}.`}
      isRequired={question.isRequired}
      value={answer ?? []}
      onChange={onAnswer}
    >
      {question.options.map((option) => (
        <Checkbox key={option.key} value={option.key}>
          {labelIn(language, option)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

export function YesNoQuestion({ question, answer, faults, language, onAnswer }: QuestionProps<boolean>) {
  const words = useWords(fillWords);
  return (
    <RadioGroup
      {...faults.field(question.key)}
      label={labelIn(language, question)}
      description={helpIn(language, question)}
      isRequired={question.isRequired}
      orientation="horizontal"
      options={[
        { id: "true", label: words("yes") },
        { id: "false", label: words("no") },
      ]}
      value={answer === null ? null : String(answer)}
      onChange={(value) => onAnswer(value === "true")}
    />
  );
}

/** ASSOC-4 */
export function TargetGroupsQuestion({
  question,
  answer,
  faults,
  language,
  onAnswer,
}: QuestionProps<readonly string[]>) {
  const groups = useWords(targetGroupWords);
  return (
    <CheckboxGroup
      {...faults.field(question.key)}
      label={labelIn(language, question)}
      description={helpIn(language, question)}
      isRequired={question.isRequired}
      value={answer ?? []}
      onChange={onAnswer}
    >
      {targetGroups.map((group) => (
        <Checkbox key={group} value={group}>
          {groups(group)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
