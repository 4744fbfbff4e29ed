import { Card, Stack, TextField } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { InstantFields } from "../steps/instant-fields.tsx";
import { AssociationField } from "../../choose/association-field.tsx";
import type { NominationFieldsProps } from "./nominee-fields.tsx";
import { nominationFieldWords, registerNominationWords } from "./register-words.ts";

/** AWARD-2: who wrote the letter, for whom, and when it came. */
export function NominatorFields({ form, field, isAsked, onChange }: NominationFieldsProps) {
  const words = useWords(registerNominationWords);
  const names = useWords(nominationFieldWords);
  return (
    <Card title={words("nominator")}>
      <Stack>
        <TextField
          {...field("nominator.name")}
          label={names("nominatorName")}
          isRequired
          value={form.nominatorName}
          onChange={(nominatorName) => onChange({ nominatorName })}
        />
        <TextField
          {...field("nominator.email")}
          label={names("email")}
          description={words("emailHelp")}
          value={form.email}
          onChange={(email) => onChange({ email })}
        />
        <AssociationField
          {...field("nominator.associationId")}
          label={names("speaksFor")}
          description={words("speaksForHelp")}
          chosen={form.speaksFor}
          clearLabel={(name) => words("clear", { name })}
          onChoose={(speaksFor) => onChange({ speaksFor })}
        />
        <InstantFields
          id="nomination-receivedAt"
          label={names("receivedAt")}
          value={{ date: form.receivedDate, time: form.receivedTime }}
          onChange={({ date, time }) => onChange({ receivedDate: date, receivedTime: time })}
          isAsked={isAsked}
          errorMessage={field("receivedAt").errorMessage}
        />
      </Stack>
    </Card>
  );
}
