import { DateField, Grid, TextField } from "@indgang/components";
import type { PeriodAnswer, PlaceAnswer } from "@indgang/domain/form";
import { useWords } from "@indgang/shell";
import { fillWords } from "./fill-words.ts";
import { QuestionGroup } from "./question-group.tsx";
import type { QuestionProps } from "./question-props.type.ts";

/** From a day to another. */
export function PeriodQuestion(props: QuestionProps<PeriodAnswer>) {
  const { question, answer, faults, onAnswer } = props;
  const words = useWords(fillWords);
  const set = (part: Partial<Record<"from" | "to", string | null>>): void => {
    const from = part.from === undefined ? (answer?.from ?? "") : (part.from ?? "");
    const to = part.to === undefined ? (answer?.to ?? "") : (part.to ?? "");
    onAnswer(from === "" && to === "" ? null : ({ from, to } as PeriodAnswer));
  };
  const bounds = { min: question.earliest ?? undefined, max: question.latest ?? undefined };
  return (
    <QuestionGroup {...props}>
      <Grid>
        {(["from", "to"] as const).map((end) => (
          <DateField
            key={end}
            {...faults.parsedField(`${question.key}.${end}`)}
            {...bounds}
            label={words(end)}
            isRequired={question.isRequired}
            value={answer?.[end] || null}
            onChange={(date) => set({ [end]: date })}
          />
        ))}
      </Grid>
    </QuestionGroup>
  );
}

const nowhere: PlaceAnswer = { street: "", postalCode: "", city: "" };

/** Where something takes place. */
export function PlaceQuestion(props: QuestionProps<PlaceAnswer>) {
  const { question, answer, faults, onAnswer } = props;
  const words = useWords(fillWords);
  const place = answer ?? nowhere;
  return (
    <QuestionGroup {...props}>
      <Grid>
        {(["street", "postalCode", "city"] as const).map((part) => (
          <TextField
            key={part}
            {...faults.field(`${question.key}.${part}`)}
            label={words(part)}
            isRequired={question.isRequired && part !== "street"}
            inputMode={part === "postalCode" ? "numeric" : "text"}
            value={place[part]}
            onChange={(value) => onAnswer({ ...place, [part]: value })}
          />
        ))}
      </Grid>
    </QuestionGroup>
  );
}
