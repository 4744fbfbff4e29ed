import { Card, RadioGroup, Stack, TextArea } from "@indgang/components";
import { referralBounds, urgencies } from "@indgang/domain/referrals";
import { useWords } from "@indgang/shell";
import { toOptions } from "../../vocabulary/to-options.ts";
import { urgencyWords } from "../terms/referral-work-terms.ts";
import { referralFieldWords, referralFormWords } from "./referral-form-words.ts";
import type { ReferralFieldsProps } from "./referral-fields.type.ts";
import { toldWithin } from "./told-within.ts";

/** What is needed, and how soon. */
export function NeedCard({ form, field, onChange }: ReferralFieldsProps) {
  const words = useWords(referralFormWords);
  const names = useWords(referralFieldWords);
  const speeds = useWords(urgencyWords);
  return (
    <Card title={words("needStep")}>
      <Stack>
        {form.basis === "SIGNPOST_ONLY" ? null : (
          <TextArea
            {...field("need")}
            label={names("need")}
            description={words("needHelp")}
            isRequired={toldWithin(form).includes("NEED")}
            rows={5}
            maxCharacters={referralBounds.need}
            value={form.need}
            onChange={(need) => onChange({ need })}
          />
        )}
        <RadioGroup
          {...field("urgency")}
          label={names("urgency")}
          orientation="horizontal"
          options={toOptions(urgencies, speeds)}
          value={form.urgency}
          onChange={(value) => onChange({ urgency: urgencies.find((one) => one === value) ?? form.urgency })}
        />
      </Stack>
    </Card>
  );
}
