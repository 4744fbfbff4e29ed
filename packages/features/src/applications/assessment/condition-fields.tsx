import { Button, Card, DateField, Inline, Select, Stack, TextField } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { plainDate } from "@indgang/domain/kernel";
import type { FieldValue, Fields } from "../../drafts/merge-versions.ts";
import { fromConditions, toConditions, type Condition } from "./assessment-fields.ts";
import { assessmentWords } from "./assessment-words.ts";

export interface ConditionFieldsProps {
  readonly value: FieldValue | undefined;
  readonly onChange: (change: Fields) => void;
}

const most = 20;

/** What is asked of the association in return, one line each. */
export function ConditionFields({ value, onChange }: ConditionFieldsProps) {
  const words = useWords(assessmentWords);
  const conditions = toConditions(value);
  const change = (next: readonly Condition[]): void => onChange({ conditions: fromConditions(next) });
  const put = (at: number, part: Partial<Condition>): void =>
    change(conditions.map((condition, index) => (index === at ? { ...condition, ...part } : condition)));
  return (
    <Card title={words("conditions")}>
      <Stack>
        <p>{words("conditionsLead")}</p>
        {conditions.map(({ text, dueOn }, index) => (
          // A line has no identity but its place.
          <Stack key={index} gap={2}>
            <TextField
              label={words("condition", { number: index + 1 })}
              maxLength={500}
              value={text}
              onChange={(written) => put(index, { text: written })}
            />
            <Inline gap={3} align="end">
              <DateField
                label={words("conditionDue")}
                value={dueOn}
                onChange={(day) => put(index, { dueOn: day === null ? null : plainDate(day) })}
              />
              <Button variant="quiet" onPress={() => change(conditions.filter((_, at) => at !== index))}>
                {words("removeCondition", { number: index + 1 })}
              </Button>
            </Inline>
          </Stack>
        ))}
        {conditions.length < most ? (
          <div>
            <Button onPress={() => change([...conditions, { text: "", dueOn: null }])}>{words("addCondition")}</Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  );
}

export interface FocusAreaFieldProps {
  readonly areas: readonly string[];
  readonly value: FieldValue;
  readonly onChange: (change: Fields) => void;
}

/** No focus area is called so. */
const none = "none";

/** POOL-5: which of the round's focus areas the case belongs to. */
export function FocusAreaField({ areas, value, onChange }: FocusAreaFieldProps) {
  const words = useWords(assessmentWords);
  const options = [{ id: none, label: words("noFocusArea") }, ...areas.map((area) => ({ id: area, label: area }))];
  return (
    <Select
      label={words("focusArea")}
      options={options}
      value={typeof value === "string" ? value : none}
      onChange={(area) => onChange({ focusArea: area === none ? null : area })}
    />
  );
}
