import { Button, Card, Grid, NumberField, Stack, TextArea, TextField } from "@indgang/components";
import { awardBounds } from "@indgang/domain/awards";
import { useWords } from "@indgang/shell";
import type { PrizeFieldsProps } from "./prize-fields.tsx";
import { newCriterion, type CriterionRow } from "./prize-form.ts";
import { prizeFieldWords, prizeFormWords } from "./prize-form-words.ts";

/** AWARD-1: by what nominations are scored. */
export function CriterionRows({ form: { criteria }, field, onChange }: PrizeFieldsProps) {
  const words = useWords(prizeFormWords);
  const names = useWords(prizeFieldWords);
  const write = (place: number, change: Partial<CriterionRow>): void =>
    onChange({ criteria: criteria.map((row, index) => (index === place ? { ...row, ...change } : row)) });
  return (
    <Card title={words("criteria")}>
      <Stack>
        <p>{words("criteriaText")}</p>
        {criteria.map((criterion, index) => {
          const row = words("criterion", { row: index + 1 });
          return (
            <Card key={criterion.id ?? `new ${index}`} title={row} headingLevel={3} isOneOfMany>
              <Stack gap={3}>
                <Grid>
                  <TextField
                    {...field(`criteria.${index}.name`)}
                    label={names("name")}
                    isRequired
                    value={criterion.name}
                    onChange={(name) => write(index, { name })}
                  />
                  <NumberField
                    {...field(`criteria.${index}.mostPoints`)}
                    label={names("mostPoints")}
                    isRequired
                    min={1}
                    max={awardBounds.points}
                    value={criterion.mostPoints}
                    onChange={(mostPoints) => write(index, { mostPoints })}
                  />
                </Grid>
                <TextArea
                  {...field(`criteria.${index}.description`)}
                  label={names("description")}
                  isRequired={false}
                  rows={2}
                  maxCharacters={awardBounds.description}
                  value={criterion.description}
                  onChange={(description) => write(index, { description })}
                />
                {criteria.length > 1 ? (
                  <div>
                    <Button
                      size="small"
                      aria-label={words("removeRow", { row })}
                      onPress={() => onChange({ criteria: criteria.filter((_one, place) => place !== index) })}
                    >
                      {words("remove")}
                    </Button>
                  </div>
                ) : null}
              </Stack>
            </Card>
          );
        })}
        {criteria.length < awardBounds.criteria ? (
          <div>
            <Button onPress={() => onChange({ criteria: [...criteria, newCriterion] })}>{words("addCriterion")}</Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  );
}
