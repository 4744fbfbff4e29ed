import { Card, RadioGroup, Stack, TextArea, TextField } from "@indgang/components";
import { awardBounds, type NomineeKind } from "@indgang/domain/awards";
import { useWords } from "@indgang/shell";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { AssociationField } from "../../choose/association-field.tsx";
import type { NominationForm } from "./nomination-form.ts";
import { nominationFieldWords, registerNominationWords } from "./register-words.ts";

export interface NominationFieldsProps {
  readonly form: NominationForm;
  readonly field: FormFaults["field"];
  readonly isAsked: boolean;
  readonly onChange: (change: Partial<NominationForm>) => void;
}

export interface NomineeFieldsProps extends NominationFieldsProps {
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** Null: no category is chosen yet. */
  readonly kind: NomineeKind | null;
}

/** AWARD-2: the category, who is nominated in it, and why. */
export function NomineeFields({ form, field, categories, kind, onChange }: NomineeFieldsProps) {
  const words = useWords(registerNominationWords);
  const names = useWords(nominationFieldWords);
  const isPerson = kind === "PERSON";
  const isNamed = isPerson || form.association === null;
  return (
    <Card title={words("nominee")}>
      <Stack>
        <RadioGroup
          {...field("categoryId")}
          label={names("categoryId")}
          isRequired
          options={categories.map(({ id, name }) => ({ id, label: name }))}
          value={form.categoryId}
          onChange={(categoryId) => onChange({ categoryId })}
        />
        {kind === "ORGANISATION" ? (
          <AssociationField
            {...field("nominee.associationId")}
            label={names("organisation")}
            description={words("associationHelp")}
            chosen={form.association}
            clearLabel={(name) => words("clear", { name })}
            onChoose={(association) => onChange({ association })}
          />
        ) : null}
        {kind !== null && isNamed ? (
          <TextField
            {...field("nominee.name")}
            label={names("name")}
            description={isPerson ? undefined : words("nameHelp")}
            isRequired={isPerson}
            value={form.name}
            onChange={(name) => onChange({ name })}
          />
        ) : null}
        {isPerson ? (
          <>
            <TextField
              {...field("nominee.activeAt")}
              label={names("activeAt")}
              isRequired
              value={form.activeAt}
              onChange={(activeAt) => onChange({ activeAt })}
            />
            <AssociationField
              {...field("nominee.associationId")}
              label={names("worksIn")}
              description={words("associationHelp")}
              chosen={form.association}
              clearLabel={(name) => words("clear", { name })}
              onChoose={(association) => onChange({ association })}
            />
          </>
        ) : null}
        <TextArea
          {...field("reasons")}
          label={names("reasons")}
          description={words("reasonsHelp", { min: awardBounds.reasons.min })}
          isRequired
          rows={6}
          maxCharacters={awardBounds.reasons.max}
          value={form.reasons}
          onChange={(reasons) => onChange({ reasons })}
        />
      </Stack>
    </Card>
  );
}
