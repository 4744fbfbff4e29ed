import { Card, FreeText, Grid, NumberField, RadioGroup, Stack, TextArea } from "@indgang/components";
import {
  goalVerdicts,
  outcomeBounds,
  type GoalResult,
  type GoalVerdict,
  type OutcomeContent,
} from "@indgang/domain/outcome";
import { useFormats, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import type { OutcomePartsFragment } from "../generated/outcome-parts.generated.ts";
import { outcomeWords, verdictWords } from "../outcome-words.ts";
import { outcomeFormWords } from "./outcome-form-words.ts";

export interface OutcomeFieldsProps {
  readonly goals: OutcomePartsFragment["goals"];
  readonly content: OutcomeContent;
  readonly field: FormFaults["field"];
  readonly onChange: (change: Partial<OutcomeContent>) => void;
}

/** POOL-12: what is told of each goal and of the whole; written by the association, or taken over from paper. */
export function OutcomeFields({ goals, content, field, onChange }: OutcomeFieldsProps) {
  const words = useWords(outcomeFormWords);
  const names = useWords(outcomeWords);
  const edit = (position: number, change: Partial<GoalResult>): void =>
    onChange({ goals: content.goals.map((goal) => (goal.position === position ? { ...goal, ...change } : goal)) });
  return (
    <Stack gap={6}>
      {goals.map((goal, index) => {
        const result = content.goals.find(({ position }) => position === goal.position);
        return result ? (
          <Card key={goal.position} title={names("goal", { number: index + 1 })}>
            <GoalFields
              goal={goal}
              result={result}
              field={(name) => field(`goals.${index}.${name}`)}
              onChange={(change) => edit(goal.position, change)}
            />
          </Card>
        ) : null;
      })}
      <Card title={words("all")}>
        <Stack>
          <Grid>
            {(["peopleReached", "volunteers"] as const).map((name) => (
              <NumberField
                key={name}
                {...field(name)}
                label={words(name)}
                isRequired
                min={0}
                max={outcomeBounds.count}
                value={content[name]}
                onChange={(count) => onChange({ [name]: count })}
              />
            ))}
          </Grid>
          <TextArea
            {...field("summary")}
            label={words("summary")}
            isRequired={false}
            maxCharacters={outcomeBounds.summary}
            value={content.summary}
            onChange={(summary) => onChange({ summary })}
          />
        </Stack>
      </Card>
    </Stack>
  );
}

interface GoalFieldsProps {
  readonly goal: OutcomePartsFragment["goals"][number];
  readonly result: GoalResult;
  readonly field: FormFaults["field"];
  readonly onChange: (change: Partial<GoalResult>) => void;
}

function GoalFields({ goal: { text, measure, target, unit }, result, field, onChange }: GoalFieldsProps) {
  const words = useWords(outcomeFormWords);
  const names = useWords(outcomeWords);
  const verdicts = useWords(verdictWords);
  const { number } = useFormats();
  const hasTarget = target != null;
  return (
    <Stack>
      <div>
        <FreeText>{text}</FreeText>
        <p className={css["subtle"]}>{names("measure", { measure })}</p>
        {hasTarget ? <p>{names("target", { target: number(target), unit: unit ?? "" })}</p> : null}
      </div>
      <RadioGroup
        {...field("verdict")}
        label={words("verdict")}
        isRequired
        options={goalVerdicts.map((verdict) => ({ id: verdict, label: verdicts(verdict) }))}
        value={result.verdict}
        onChange={(verdict) => onChange({ verdict: verdict as GoalVerdict })}
      />
      <NumberField
        {...field("figure")}
        label={words(hasTarget ? "figure" : "figureAny")}
        isRequired={hasTarget}
        min={0}
        max={outcomeBounds.count}
        suffix={unit ?? undefined}
        value={result.figure}
        onChange={(figure) => onChange({ figure })}
      />
      <TextArea
        {...field("words")}
        label={words("words")}
        description={words("wordsHelp")}
        isRequired={result.verdict === "PARTLY" || result.verdict === "NOT_REACHED"}
        maxCharacters={outcomeBounds.words}
        value={result.words}
        onChange={(told) => onChange({ words: told })}
      />
    </Stack>
  );
}
