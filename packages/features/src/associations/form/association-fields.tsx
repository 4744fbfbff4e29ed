import { Checkbox, CheckboxGroup, Grid, Stack, TextArea, TextField } from "@indgang/components";
import { activityKinds, targetGroups } from "@indgang/domain/associations";
import { useWords } from "@indgang/shell";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { activityKindWords, targetGroupWords } from "../../vocabulary/association-terms.ts";
import css from "./association-form.module.css";
import { associationFieldWords, associationFormWords } from "./association-form-words.ts";
import type { AssociationForm } from "./association-form.type.ts";

export interface AssociationFieldsProps {
  readonly form: AssociationForm;
  readonly field: FormFaults["field"];
  readonly onChange: (change: Partial<AssociationForm>) => void;
}

type TextName = {
  readonly [Name in keyof AssociationForm]: AssociationForm[Name] extends string ? Name : never;
}[keyof AssociationForm];

/** ASSOC-1: all that is told of an association. */
export function AssociationFields({ form, field, onChange }: AssociationFieldsProps) {
  const labels = useWords(associationFieldWords);
  const words = useWords(associationFormWords);
  const activities = useWords(activityKindWords);
  const groups = useWords(targetGroupWords);
  const text = (name: TextName) => ({
    ...field(name),
    label: labels(name),
    value: form[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <Stack>
      <TextField {...text("name")} isRequired />
      <TextField
        {...text("cvr")}
        isRequired={false}
        width="medium"
        inputMode="numeric"
        description={words("cvrHelp")}
      />
      <TextArea {...text("purpose")} isRequired={false} rows={3} maxCharacters={4000} />
      <TextField {...text("street")} isRequired={false} autoComplete="off" />
      <div className={css["town"]}>
        <TextField {...text("postalCode")} isRequired={false} width="short" inputMode="numeric" autoComplete="off" />
        <TextField {...text("city")} isRequired={false} autoComplete="off" />
      </div>
      <Grid>
        <TextField {...text("email")} isRequired={false} type="email" autoComplete="off" />
        <TextField {...text("phone")} isRequired={false} width="medium" type="tel" autoComplete="off" />
      </Grid>
      <TextField
        {...text("website")}
        isRequired={false}
        type="url"
        description={words("websiteHelp")}
        autoComplete="off"
      />
      <CheckboxGroup
        {...field("activityKinds")}
        label={labels("activityKinds")}
        isRequired={false}
        value={form.activityKinds}
        onChange={(value) => onChange({ activityKinds: value })}
      >
        {activityKinds.map((kind) => (
          <Checkbox key={kind} value={kind}>
            {activities(kind)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <CheckboxGroup
        {...field("targetGroups")}
        label={labels("targetGroups")}
        isRequired={false}
        value={form.targetGroups}
        onChange={(value) => onChange({ targetGroups: value })}
      >
        {targetGroups.map((group) => (
          <Checkbox key={group} value={group}>
            {groups(group)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </Stack>
  );
}
