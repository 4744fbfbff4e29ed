import { Card, DateField, Grid, Stack, TextField } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { ReactNode } from "react";
import { ApplicationParts } from "./application-parts.tsx";
import { AssociationChoice } from "./association-choice.tsx";
import { registrationFieldWords, registrationWords } from "./registration-words.ts";
import type { Registration } from "./registration.type.ts";
import { RoundChoice } from "./round-choice.tsx";
import type { RegistrationFaults } from "./use-registration-faults.ts";

export interface RegistrationFieldsProps {
  readonly form: Registration;
  readonly faults: RegistrationFaults;
  readonly onChange: (change: Partial<Registration>) => void;
  /** Which of the round's forms came, where there are two. */
  readonly choice?: ReactNode;
}

/** A paper application, part by part, in the order of the paper. */
export function RegistrationFields({ form, faults, onChange, choice }: RegistrationFieldsProps) {
  const { field, parsedField } = faults;
  const words = useWords(registrationWords);
  const names = useWords(registrationFieldWords);
  return (
    <Stack gap={6}>
      <Card title={words("who")}>
        <Stack>
          <AssociationChoice
            chosen={form.association}
            field={field}
            onChoose={(association) => onChange({ association })}
          />
          <RoundChoice form={form} field={field} onChange={onChange} />
          {choice}
          <Grid>
            <DateField
              {...parsedField("receivedOn")}
              label={names("receivedOn")}
              isRequired
              value={form.receivedOn}
              onChange={(receivedOn) => onChange({ receivedOn })}
            />
            <TextField
              {...field("receivedTime")}
              label={names("receivedTime")}
              description={words("receivedTimeHelp")}
              width="short"
              isRequired
              inputMode="decimal"
              value={form.receivedTime}
              onChange={(receivedTime) => onChange({ receivedTime })}
            />
          </Grid>
        </Stack>
      </Card>
      <ApplicationParts content={form} faults={faults} onChange={onChange} purposeRows={6} />
    </Stack>
  );
}
