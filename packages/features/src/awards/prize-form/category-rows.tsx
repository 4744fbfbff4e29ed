import { Grid, Select, TextField } from "@indgang/components";
import { awardBounds, nomineeKinds } from "@indgang/domain/awards";
import { useWords } from "@indgang/shell";
import { toOptions } from "../../vocabulary/to-options.ts";
import { nomineeKindWords } from "../terms/award-terms.ts";
import type { PrizeFieldsProps } from "./prize-fields.tsx";
import { newCategory } from "./prize-form.ts";
import { prizeFieldWords } from "./prize-form-words.ts";
import { PrizeRows } from "./prize-rows.tsx";

/** AWARD-1: in what winners are found. */
export function CategoryRows({ form, field, onChange }: PrizeFieldsProps) {
  const names = useWords(prizeFieldWords);
  const kinds = useWords(nomineeKindWords);
  return (
    <PrizeRows
      of="categories"
      rows={form.categories}
      newRow={newCategory}
      most={awardBounds.categories}
      onChange={(categories) => onChange({ categories })}
    >
      {(category, write, path) => (
        <Grid>
          <TextField
            {...field(`${path}.name`)}
            label={names("name")}
            isRequired
            value={category.name}
            onChange={(name) => write({ name })}
          />
          <Select
            {...field(`${path}.kind`)}
            label={names("kind")}
            hasNone={false}
            options={toOptions(nomineeKinds, kinds)}
            value={category.kind}
            onChange={(value) => write({ kind: nomineeKinds.find((one) => one === value) ?? category.kind })}
          />
        </Grid>
      )}
    </PrizeRows>
  );
}
