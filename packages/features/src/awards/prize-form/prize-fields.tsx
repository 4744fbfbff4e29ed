import { Card, NumberField, Stack, TextArea, TextField } from "@indgang/components";
import { awardBounds } from "@indgang/domain/awards";
import { useWords } from "@indgang/shell";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { CategoryRows } from "./category-rows.tsx";
import { CriterionRows } from "./criterion-rows.tsx";
import type { PrizeForm } from "./prize-form.ts";
import { prizeFieldWords, prizeFormWords } from "./prize-form-words.ts";

export interface PrizeFieldsProps {
  readonly form: PrizeForm;
  readonly field: FormFaults["field"];
  readonly onChange: (change: Partial<PrizeForm>) => void;
}

/** AWARD-1: everything that is written about a prize. */
export function PrizeFields(props: PrizeFieldsProps) {
  const { form, field, onChange } = props;
  const words = useWords(prizeFormWords);
  const names = useWords(prizeFieldWords);
  return (
    <>
      <Card title={words("about")}>
        <Stack>
          <TextField
            {...field("name")}
            label={names("name")}
            isRequired
            value={form.name}
            onChange={(name) => onChange({ name })}
          />
          <TextArea
            {...field("aims")}
            label={names("aims")}
            isRequired
            rows={4}
            maxCharacters={awardBounds.aims}
            value={form.aims}
            onChange={(aims) => onChange({ aims })}
          />
          <NumberField
            {...field("restYears")}
            label={names("restYears")}
            description={words("restHelp")}
            isRequired
            min={0}
            max={awardBounds.restYears}
            value={form.restYears}
            onChange={(restYears) => onChange({ restYears })}
          />
        </Stack>
      </Card>
      <CategoryRows {...props} />
      <CriterionRows {...props} />
    </>
  );
}
