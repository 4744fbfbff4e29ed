import { Checkbox, CheckboxGroup, DateField, TextArea } from "@indgang/components";
import { readPlainDate } from "@indgang/domain/kernel";
import { personFields, referralBounds } from "@indgang/domain/referrals";
import { useWords } from "@indgang/shell";
import { useToday } from "../../time/use-today.ts";
import { personFieldWords } from "../terms/referral-terms.ts";
import { referralFieldWords, referralFormWords } from "./referral-form-words.ts";
import type { ReferralFieldsProps } from "./referral-fields.type.ts";

/** REF-5: the citizen's yes: to this very receiver, for this purpose, with these fields, on that day. */
export function ConsentFields({ form, field, targets, onChange }: ReferralFieldsProps) {
  const words = useWords(referralFormWords);
  const names = useWords(referralFieldWords);
  const fields = useWords(personFieldWords);
  const today = useToday();
  const { receiver } = form;
  const name = targets.find(({ id }) => id === receiver)?.label;
  const dateOf = (text: string | null) => {
    const read = readPlainDate(text ?? "");
    return read.ok ? read.value : null;
  };
  return (
    <>
      <Checkbox
        {...field("consentFor")}
        isDisabled={receiver === null}
        description={receiver === null ? words("consentNoReceiver") : undefined}
        isSelected={receiver !== null && form.consentFor === receiver}
        onChange={(isGiven) => onChange({ consentFor: isGiven ? receiver : null })}
      >
        {words("consentFor", { name: name ?? "…" })}
      </Checkbox>
      <TextArea
        {...field("purpose")}
        label={names("purpose")}
        description={words("purposeHelp")}
        isRequired
        rows={2}
        maxCharacters={referralBounds.purpose}
        value={form.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
      <DateField
        {...field("givenOn")}
        label={names("givenOn")}
        isRequired
        max={today}
        value={form.givenOn}
        onChange={(day) => onChange({ givenOn: dateOf(day) })}
      />
      <CheckboxGroup
        {...field("covered")}
        label={names("covered")}
        isRequired
        value={form.covered}
        onChange={(chosen) => onChange({ covered: personFields.filter((one) => chosen.includes(one)) })}
      >
        {personFields.map((one) => (
          <Checkbox key={one} value={one}>
            {fields(one)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </>
  );
}
