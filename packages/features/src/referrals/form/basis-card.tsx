import { Card, RadioGroup, Stack, TextField } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { basisKindWords } from "../terms/referral-terms.ts";
import { ConsentFields } from "./consent-fields.tsx";
import { referralFieldWords, referralFormWords } from "./referral-form-words.ts";
import type { ReferralFieldsProps } from "./referral-fields.type.ts";

const kinds = ["CONSENT", "AUTHORITY_TASK", "SIGNPOST_ONLY"] as const;

/** REF-5: on which basis, and what belongs to it. */
export function BasisCard(props: ReferralFieldsProps) {
  const { form, field, onChange } = props;
  const words = useWords(referralFormWords);
  const names = useWords(referralFieldWords);
  const kindNames = useWords(basisKindWords);
  return (
    <Card title={words("basisStep")}>
      <Stack>
        <RadioGroup
          {...field("basis")}
          label={names("basis")}
          isRequired
          options={kinds.map((id) => ({ id, label: kindNames(id), description: words(id) }))}
          value={form.basis}
          onChange={(value) => onChange({ basis: kinds.find((kind) => kind === value) ?? null })}
        />
        {form.basis === "CONSENT" ? <ConsentFields {...props} /> : null}
        {form.basis === "AUTHORITY_TASK" ? (
          <TextField
            {...field("provision")}
            label={names("provision")}
            description={words("provisionHelp")}
            isRequired
            value={form.provision}
            onChange={(provision) => onChange({ provision })}
          />
        ) : null}
      </Stack>
    </Card>
  );
}
