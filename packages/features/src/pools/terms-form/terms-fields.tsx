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
import { changeKinds } from "@indgang/domain/change-requests";
import { setupBounds } from "@indgang/domain/pool-setup";
import { useWords } from "@indgang/shell";
import { chosenDay } from "../setup-form/chosen-day.ts";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { changeKindWords } from "../../running/change-words.ts";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { HeardBodiesCard } from "./heard-bodies-card.tsx";
import { ThresholdFields } from "./threshold-fields.tsx";
import type { TermsForm } from "./terms-form.ts";
import { termsFieldWords, termsFormWords, type TermsField } from "./terms-form-words.ts";

export interface TermsFieldsProps {
  readonly form: TermsForm;
  readonly field: (name: TermsField) => ReturnType<FormFaults["field"]>;
  readonly onChange: (change: Partial<TermsForm>) => void;
}

/** POOL-3, POOL-11, POOL-17, LAW-8: everything that terms say. */
export function TermsFields(props: TermsFieldsProps) {
  const { form, field, onChange } = props;
  const words = useWords(termsFormWords);
  const names = useWords(termsFieldWords);
  const groups = useWords(targetGroupWords);
  const changes = useWords(changeKindWords);
  const chosen = (values: readonly string[]) => targetGroups.filter((group) => values.includes(group));
  return (
    <>
      <Card title={words("law")}>
        <Stack>
          <DateField
            {...field("validFrom")}
            label={names("validFrom")}
            description={words("validFromHelp")}
            isRequired
            value={form.validFrom}
            onChange={(day) => onChange({ validFrom: chosenDay(day) })}
          />
          <TextField
            {...field("legalBasis")}
            label={names("legalBasis")}
            description={words("legalBasisHelp")}
            isRequired
            value={form.legalBasis}
            onChange={(legalBasis) => onChange({ legalBasis })}
          />
          <TextField
            {...field("legalBasisUrl")}
            label={names("legalBasisUrl")}
            description={words("urlHelp")}
            isRequired={false}
            value={form.legalBasisUrl}
            onChange={(legalBasisUrl) => onChange({ legalBasisUrl })}
          />
          <CheckboxGroup
            {...field("targetGroups")}
            label={names("targetGroups")}
            description={words("targetGroupsHelp")}
            isRequired={false}
            value={form.targetGroups}
            onChange={(values) => onChange({ targetGroups: chosen(values) })}
          >
            {toOptions(targetGroups, groups).map(({ id, label }) => (
              <Checkbox key={id} value={id}>
                {label}
              </Checkbox>
            ))}
          </CheckboxGroup>
        </Stack>
      </Card>
      <Card title={words("money")}>
        <Stack>
          <NumberField
            {...field("reserveShareBasisPoints")}
            label={names("reserveShareBasisPoints")}
            description={words("reserveHelp")}
            isRequired
            min={0}
            max={100}
            decimals={2}
            suffix="%"
            value={form.reserveShare}
            onChange={(reserveShare) => onChange({ reserveShare })}
          />
          <ThresholdFields {...props} of="auditorThreshold" />
          <ThresholdFields {...props} of="agreementThreshold" />
          <TextArea
            {...field("repayment")}
            label={names("repayment")}
            description={words("repaymentHelp")}
            isRequired={false}
            rows={2}
            maxCharacters={setupBounds.repayment}
            value={form.repayment}
            onChange={(repayment) => onChange({ repayment })}
          />
          <CheckboxGroup
            {...field("committeeChanges")}
            label={names("committeeChanges")}
            description={words("committeeChangesHelp")}
            isRequired={false}
            value={form.committeeChanges}
            onChange={(values) => onChange({ committeeChanges: changeKinds.filter((kind) => values.includes(kind)) })}
          >
            {toOptions(changeKinds, changes).map(({ id, label }) => (
              <Checkbox key={id} value={id}>
                {label}
              </Checkbox>
            ))}
          </CheckboxGroup>
        </Stack>
      </Card>
      <Card title={words("screening")}>
        <Grid>
          <Share {...props} of="screeningWealth" name="screeningWealthBasisPoints" help={words("wealthHelp")} />
          <Share {...props} of="screeningWages" name="screeningWagesBasisPoints" help={words("wagesHelp")} />
        </Grid>
      </Card>
      <HeardBodiesCard {...props} />
      <Card title={words("time")}>
        <Grid>
          <Count {...props} of="formalCheckWorkingDays" suffix={words("workingDays")} />
          <Count {...props} of="assessmentWorkingDays" suffix={words("workingDays")} />
          <Count {...props} of="accountsDueMonths" suffix={words("months")} help={words("accountsHelp")} />
          <Count {...props} of="outcomeDueMonths" suffix={words("months")} help={words("outcomeHelp")} />
          <Count {...props} of="retentionYears" suffix={words("years")} help={words("retentionHelp")} />
          <Count {...props} of="renewalMonths" suffix={words("months")} help={words("renewalHelp")} />
        </Grid>
      </Card>
    </>
  );
}

interface ShareProps extends TermsFieldsProps {
  readonly of: "screeningWealth" | "screeningWages";
  readonly name: "screeningWealthBasisPoints" | "screeningWagesBasisPoints";
  readonly help: string;
}

/** POOL-4: a share in percent from which something is pointed out. */
function Share({ of, name, help, form, field, onChange }: ShareProps) {
  const names = useWords(termsFieldWords);
  return (
    <NumberField
      {...field(name)}
      label={names(name)}
      description={help}
      isRequired
      min={0}
      max={(of === "screeningWealth" ? setupBounds.screeningWealth : setupBounds.screeningWages) / 100}
      decimals={2}
      suffix="%"
      value={form[of]}
      onChange={(share) => onChange({ [of]: share })}
    />
  );
}

interface CountProps extends TermsFieldsProps {
  readonly of:
    | "formalCheckWorkingDays"
    | "assessmentWorkingDays"
    | "accountsDueMonths"
    | "outcomeDueMonths"
    | "retentionYears"
    | "renewalMonths";
  readonly suffix: string;
  readonly help?: string;
}

function Count({ of, suffix, help, form, field, onChange }: CountProps) {
  const names = useWords(termsFieldWords);
  return (
    <NumberField
      {...field(of)}
      label={names(of)}
      description={help}
      isRequired
      min={1}
      max={setupBounds[of]}
      suffix={suffix}
      value={form[of]}
      onChange={(count) => onChange({ [of]: count })}
    />
  );
}
