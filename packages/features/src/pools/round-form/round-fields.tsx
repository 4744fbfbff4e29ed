import { Card, DateField, Grid, NumberField, RadioGroup, Stack, TextField } from "@indgang/components";
import { setupBounds } from "@indgang/domain/pool-setup";
import { roundKinds } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import { InstantFields } from "../../awards/steps/instant-fields.tsx";
import { RowList } from "../../reception/register/row-list.tsx";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { chosenDay } from "../setup-form/chosen-day.ts";
import { roundKindWords } from "../terms/round-terms.ts";
import type { RoundForm } from "./round-form.ts";
import { roundFieldWords, roundFormWords } from "./round-form-words.ts";

export interface RoundFieldsProps {
  readonly form: RoundForm;
  readonly field: FormFaults["field"];
  /** The person has asked to go on: what is missing is told. */
  readonly isAsked: boolean;
  /** A round that was announced opens at the time that it was announced for. */
  readonly isNew: boolean;
  readonly onChange: (change: Partial<RoundForm>) => void;
}

/** POOL-3, POOL-5, POOL-7, POOL-17: everything that is announced of a round. */
export function RoundFields({ form, field, isAsked, isNew, onChange }: RoundFieldsProps) {
  const words = useWords(roundFormWords);
  const names = useWords(roundFieldWords);
  const kinds = useWords(roundKindWords);
  return (
    <>
      <Card title={words("about")}>
        <Stack>
          <RadioGroup
            {...field("kind")}
            label={names("kind")}
            isRequired
            options={toOptions(roundKinds, kinds)}
            value={form.kind}
            onChange={(kind) => onChange({ kind: roundKinds.find((one) => one === kind) ?? form.kind })}
          />
          <TextField
            {...field("name")}
            label={names("name")}
            description={words("nameHelp")}
            isRequired
            value={form.name}
            onChange={(name) => onChange({ name })}
          />
          <Grid minColumn="12rem">
            <TextField
              {...field("year")}
              label={names("year")}
              width="short"
              isRequired
              value={form.year === null ? "" : String(form.year)}
              onChange={(text) => onChange({ year: /^\d{1,4}$/u.test(text.trim()) ? Number(text) : null })}
            />
            {form.kind === "RUNNING" ? (
              <NumberField
                {...field("years")}
                label={names("years")}
                isRequired
                min={setupBounds.years.min}
                max={setupBounds.years.max}
                value={form.years}
                onChange={(years) => onChange({ years })}
              />
            ) : null}
          </Grid>
          <RowList
            id={field("focusAreas").id}
            title={words("focusTitle")}
            rows={form.focusAreas}
            rowLabel={(row) => words("focus", { row })}
            addLabel={words("addFocus")}
            newRow={() => ({ key: crypto.randomUUID(), text: "" })}
            atLeast={0}
            onChange={(focusAreas) => onChange({ focusAreas })}
          >
            {(row, index, write) => (
              <TextField
                {...field(`focusAreas.${index}`)}
                label={names("focusAreas")}
                isRequired={false}
                value={row.text}
                onChange={(text) => write({ text })}
              />
            )}
          </RowList>
        </Stack>
      </Card>
      <Card title={words("time")}>
        <Stack>
          {isNew ? (
            <RadioGroup
              label={names("opensAt")}
              isRequired
              options={[
                { id: "now", label: words("now") },
                { id: "later", label: words("later") },
              ]}
              value={form.isOpenedNow ? "now" : "later"}
              onChange={(when) => onChange({ isOpenedNow: when === "now" })}
            />
          ) : null}
          {form.isOpenedNow ? null : (
            <InstantFields
              id={field("opensAt").id}
              label={names("opensAt")}
              value={form.opens}
              onChange={(opens) => onChange({ opens })}
              isAsked={isAsked}
              errorMessage={field("opensAt").errorMessage}
            />
          )}
          <InstantFields
            id={field("deadlineAt").id}
            label={names("deadlineAt")}
            value={form.deadline}
            onChange={(deadline) => onChange({ deadline })}
            isAsked={isAsked}
            errorMessage={field("deadlineAt").errorMessage}
          />
          {form.isOpenedNow ? null : <RulesDay form={form} field={field} onChange={onChange} />}
        </Stack>
      </Card>
    </>
  );
}

function RulesDay({ form, field, onChange }: Pick<RoundFieldsProps, "form" | "field" | "onChange">) {
  const words = useWords(roundFormWords);
  const names = useWords(roundFieldWords);
  return (
    <>
      <RadioGroup
        label={names("termsOn")}
        description={words("rulesHelp")}
        isRequired
        options={[
          { id: "opening", label: words("sameDay") },
          { id: "other", label: words("otherDay") },
        ]}
        value={form.termsOn === null ? "opening" : "other"}
        onChange={(day) => onChange({ termsOn: day === "opening" ? null : (form.termsOn ?? "") })}
      />
      {form.termsOn === null ? null : (
        <DateField
          {...field("termsOn")}
          label={words("otherDay")}
          isRequired
          value={form.termsOn || null}
          onChange={(day) => onChange({ termsOn: chosenDay(day) ?? "" })}
        />
      )}
    </>
  );
}
