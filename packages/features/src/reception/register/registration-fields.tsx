import {
  Card,
  Checkbox,
  CheckboxGroup,
  DateField,
  Grid,
  NumberField,
  Stack,
  TextArea,
  TextField,
} from "@indgang/components";
import { targetGroups } from "@indgang/domain/associations";
import { applicationBounds } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import type { ReactNode } from "react";
import { AssociationChoice } from "./association-choice.tsx";
import { GoalRows } from "./goal-rows.tsx";
import { BudgetRows, FundingRows } from "./money-rows.tsx";
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
  const groups = useWords(targetGroupWords);
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
      <Card title={words("what")}>
        <Stack>
          <TextField
            {...field("title")}
            label={names("title")}
            isRequired
            value={form.title}
            onChange={(title) => onChange({ title })}
          />
          <TextArea
            {...field("purpose")}
            label={names("purpose")}
            isRequired
            rows={6}
            maxCharacters={applicationBounds.purpose}
            value={form.purpose}
            onChange={(purpose) => onChange({ purpose })}
          />
        </Stack>
      </Card>
      <Card title={words("money")}>
        <Stack gap={6}>
          <Stack gap={3}>
            <BudgetRows rows={form.budget} faults={faults} onChange={(budget) => onChange({ budget })} />
          </Stack>
          <FundingRows
            rows={form.otherFunding}
            faults={faults}
            onChange={(otherFunding) => onChange({ otherFunding })}
          />
        </Stack>
      </Card>
      <Card title={words("results")}>
        <Stack gap={6}>
          <GoalRows rows={form.goals} field={field} onChange={(goals) => onChange({ goals })} />
          <CheckboxGroup
            {...field("targetGroups")}
            label={names("targetGroups")}
            isRequired
            value={form.targetGroups}
            onChange={(chosen) => onChange({ targetGroups: chosen })}
          >
            {targetGroups.map((group) => (
              <Checkbox key={group} value={group}>
                {groups(group)}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <Grid>
            <NumberField
              {...parsedField("participants")}
              label={names("participants")}
              isRequired={false}
              min={0}
              value={form.participants}
              onChange={(participants) => onChange({ participants })}
            />
            <NumberField
              {...parsedField("volunteers")}
              label={names("volunteers")}
              isRequired={false}
              min={0}
              value={form.volunteers}
              onChange={(volunteers) => onChange({ volunteers })}
            />
          </Grid>
        </Stack>
      </Card>
    </Stack>
  );
}
