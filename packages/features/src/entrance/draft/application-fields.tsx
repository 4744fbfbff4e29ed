import { Card, Checkbox, CheckboxGroup, Grid, NumberField, Stack, TextArea, TextField } from "@indgang/components";
import { targetGroups } from "@indgang/domain/associations";
import { applicationBounds } from "@indgang/domain/pools";
import { type DraftContent } from "@indgang/domain/pools/draft";
import { useWords } from "@indgang/shell";
import { GoalRows } from "../../reception/register/goal-rows.tsx";
import { BudgetRows, FundingRows } from "../../reception/register/money-rows.tsx";
import { registrationFieldWords, registrationWords } from "../../reception/register/registration-words.ts";
import type { RegistrationFaults } from "../../reception/register/use-registration-faults.ts";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import { draftFormWords } from "./draft-form-words.ts";

export interface ApplicationFieldsProps {
  readonly content: DraftContent;
  readonly faults: RegistrationFaults;
  readonly onChange: (change: Partial<DraftContent>) => void;
}

/** POOL-6: what an application says, part by part, in the words of those who write it. */
export function ApplicationFields({ content, faults, onChange }: ApplicationFieldsProps) {
  const { field, parsedField } = faults;
  const words = useWords(draftFormWords);
  const parts = useWords(registrationWords);
  const names = useWords(registrationFieldWords);
  const groups = useWords(targetGroupWords);
  return (
    <>
      <Card title={parts("what")}>
        <Stack>
          <TextField
            {...field("title")}
            label={names("title")}
            description={words("titleHelp")}
            isRequired
            value={content.title}
            onChange={(title) => onChange({ title })}
          />
          <TextArea
            {...field("purpose")}
            label={names("purpose")}
            description={words("purposeHelp")}
            isRequired
            rows={8}
            maxCharacters={applicationBounds.purpose}
            value={content.purpose}
            onChange={(purpose) => onChange({ purpose })}
          />
        </Stack>
      </Card>
      <Card title={parts("money")}>
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
      <Card title={parts("results")}>
        <Stack gap={6}>
          <GoalRows rows={content.goals} field={field} onChange={(goals) => onChange({ goals })} />
          <CheckboxGroup
            {...field("targetGroups")}
            label={names("targetGroups")}
            isRequired
            value={content.targetGroups}
            onChange={(chosen) => onChange({ targetGroups: targetGroups.filter((group) => chosen.includes(group)) })}
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
