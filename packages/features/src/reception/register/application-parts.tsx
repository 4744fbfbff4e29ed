import { Card, Checkbox, CheckboxGroup, Grid, NumberField, Stack, TextArea, TextField } from "@indgang/components";
import { targetGroups } from "@indgang/domain/associations";
import { applicationBounds } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import { GoalRows } from "./goal-rows.tsx";
import { BudgetRows, FundingRows } from "./money-rows.tsx";
import { registrationFieldWords, registrationWords } from "./registration-words.ts";
import type { Registration } from "./registration.type.ts";
import type { RegistrationFaults } from "./use-registration-faults.ts";

/** What every application says, on paper or written by the association itself. */
export type ApplicationContent = Pick<
  Registration,
  "title" | "purpose" | "budget" | "otherFunding" | "goals" | "targetGroups" | "participants" | "volunteers"
>;

export interface ApplicationPartsProps {
  readonly content: ApplicationContent;
  readonly faults: RegistrationFaults;
  readonly onChange: (change: Partial<ApplicationContent>) => void;
  /** What helps those who write, and need not be said to those who copy. */
  readonly help?: { readonly title: string; readonly purpose: string };
  /** Lines that the purpose has room for. */
  readonly purposeRows: number;
}

/** POOL-6: what an application says, part by part. */
export function ApplicationParts({ content, faults, onChange, help, purposeRows }: ApplicationPartsProps) {
  const { field, parsedField } = faults;
  const words = useWords(registrationWords);
  const names = useWords(registrationFieldWords);
  const groups = useWords(targetGroupWords);
  return (
    <>
      <Card title={words("what")}>
        <Stack>
          <TextField
            {...field("title")}
            label={names("title")}
            description={help?.title}
            isRequired
            value={content.title}
            onChange={(title) => onChange({ title })}
          />
          <TextArea
            {...field("purpose")}
            label={names("purpose")}
            description={help?.purpose}
            isRequired
            rows={purposeRows}
            maxCharacters={applicationBounds.purpose}
            value={content.purpose}
            onChange={(purpose) => onChange({ purpose })}
          />
        </Stack>
      </Card>
      <Card title={words("money")}>
        <Stack gap={6}>
          <Stack gap={3}>
            <BudgetRows rows={content.budget} faults={faults} onChange={(budget) => onChange({ budget })} />
          </Stack>
          <FundingRows
            rows={content.otherFunding}
            faults={faults}
            onChange={(otherFunding) => onChange({ otherFunding })}
          />
        </Stack>
      </Card>
      <Card title={words("results")}>
        <Stack gap={6}>
          <GoalRows rows={content.goals} field={field} onChange={(goals) => onChange({ goals })} />
          <CheckboxGroup
            {...field("targetGroups")}
            label={names("targetGroups")}
            isRequired
            value={content.targetGroups}
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
              value={content.participants}
              onChange={(participants) => onChange({ participants })}
            />
            <NumberField
              {...parsedField("volunteers")}
              label={names("volunteers")}
              isRequired={false}
              min={0}
              value={content.volunteers}
              onChange={(volunteers) => onChange({ volunteers })}
            />
          </Grid>
        </Stack>
      </Card>
    </>
  );
}
