import { Grid, NumberField, TextArea, TextField } from "@indgang/components";
import { awardBounds } from "@indgang/domain/awards";
import { useWords } from "@indgang/shell";
import type { PrizeFieldsProps } from "./prize-fields.tsx";
import { newCriterion } from "./prize-form.ts";
import { prizeFieldWords } from "./prize-form-words.ts";
import { PrizeRows } from "./prize-rows.tsx";

/** AWARD-1: by what nominations are scored. */
export function CriterionRows({ form, field, onChange }: PrizeFieldsProps) {
  const names = useWords(prizeFieldWords);
  return (
    <PrizeRows
      of="criteria"
      rows={form.criteria}
      newRow={newCriterion}
      most={awardBounds.criteria}
      onChange={(criteria) => onChange({ criteria })}
    >
      {(criterion, write, path) => (
        <>
          <Grid>
            <TextField
              {...field(`${path}.name`)}
              label={names("name")}
              isRequired
              value={criterion.name}
              onChange={(name) => write({ name })}
            />
            <NumberField
              {...field(`${path}.mostPoints`)}
              label={names("mostPoints")}
              isRequired
              min={1}
              max={awardBounds.points}
              value={criterion.mostPoints}
              onChange={(mostPoints) => write({ mostPoints })}
            />
          </Grid>
          <TextArea
            {...field(`${path}.description`)}
            label={names("description")}
            isRequired={false}
            rows={2}
            maxCharacters={awardBounds.description}
            value={criterion.description}
            onChange={(description) => write({ description })}
          />
        </>
      )}
    </PrizeRows>
  );
}
