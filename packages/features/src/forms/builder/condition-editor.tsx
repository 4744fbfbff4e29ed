import { Checkbox, CheckboxGroup, Grid, RadioGroup, Select, Stack } from "@indgang/components";
import {
  comparableTypes,
  conditionOperators,
  valuesToCompare,
  type Condition,
  type FormQuestion,
} from "@indgang/domain/form";
import { useLanguage, useWords } from "@indgang/shell";
import { toOptions } from "../../vocabulary/to-options.ts";
import { labelIn } from "../fill/in-language.ts";
import { conditionOperatorWords } from "../terms/form-terms.ts";
import { questionsBefore } from "./builder-draft.ts";
import type { BuilderParts } from "./builder-parts.type.ts";
import { builderWords, questionPartWords } from "./builder-words.ts";
import { useValueLabels } from "./use-value-labels.ts";

export interface ConditionEditorProps extends Pick<BuilderParts, "sections" | "field"> {
  readonly question: FormQuestion;
  readonly path: string;
  readonly onWrite: (change: Partial<FormQuestion>) => void;
}

/** "Vises når … er …": on an earlier question alone. */
export function ConditionEditor({ question, path, sections, field, onWrite }: ConditionEditorProps) {
  const words = useWords(questionPartWords);
  const builder = useWords(builderWords);
  const operators = useWords(conditionOperatorWords);
  const valueLabel = useValueLabels();
  const { language } = useLanguage();
  const before = questionsBefore(sections, question.key).filter(({ type }) => type !== "INFORMATION");
  const { condition } = question;
  const first = before.at(-1);
  if (first === undefined && condition === null) return <p>{words("noEarlier")}</p>;
  const asked = before.find(({ key }) => key === condition?.question);
  const canCompare = asked !== undefined && comparableTypes.includes(asked.type);
  const write = (change: Partial<Condition>): void => {
    if (condition !== null) onWrite({ condition: { ...condition, ...change } });
  };
  /** Another question has other answers; one that cannot be compared has only whether it is answered. */
  const ask = (key: string | null): void => {
    const next = before.find((one) => one.key === key);
    if (next === undefined) return;
    const operator = comparableTypes.includes(next.type) ? "IS" : "ANSWERED";
    onWrite({ condition: { question: next.key, operator, values: [] } });
  };
  return (
    <Stack gap={3}>
      <RadioGroup
        {...field(`${path}.condition`)}
        label={words("condition")}
        orientation="horizontal"
        options={[
          { id: "always", label: words("always") },
          { id: "sometimes", label: words("sometimes") },
        ]}
        value={condition === null ? "always" : "sometimes"}
        onChange={(chosen) => (chosen === "always" ? onWrite({ condition: null }) : ask(first?.key ?? null))}
      />
      {condition === null ? null : (
        <Grid>
          <Select
            label={words("conditionQuestion")}
            hasNone={asked === undefined}
            options={before.map((one) => ({ id: one.key, label: labelIn(language, one) || builder("unnamed") }))}
            value={asked?.key ?? null}
            onChange={ask}
          />
          <Select
            label={words("operator")}
            hasNone={false}
            options={toOptions(
              conditionOperators.filter((one) => canCompare || one === "ANSWERED" || one === "NOT_ANSWERED"),
              operators,
            )}
            value={condition.operator}
            onChange={(chosen) => {
              const operator = conditionOperators.find((one) => one === chosen) ?? condition.operator;
              const isOfValues = operator === "IS" || operator === "IS_NOT";
              write({ operator, values: isOfValues ? condition.values : [] });
            }}
          />
          {asked && canCompare && (condition.operator === "IS" || condition.operator === "IS_NOT") ? (
            <CheckboxGroup
              {...field(`${path}.condition.values`)}
              label={words("values")}
              value={condition.values}
              onChange={(values) => write({ values })}
            >
              {valuesToCompare(asked).map((value) => (
                <Checkbox key={value} value={value}>
                  {valueLabel(asked, value)}
                </Checkbox>
              ))}
            </CheckboxGroup>
          ) : null}
        </Grid>
      )}
    </Stack>
  );
}
