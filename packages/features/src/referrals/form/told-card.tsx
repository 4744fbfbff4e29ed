import { Card, Checkbox, CheckboxGroup, RadioGroup, Stack } from "@indgang/components";
import { contactChannels, minimisationLevels, personFields, type PersonField } from "@indgang/domain/referrals";
import { useWords } from "@indgang/shell";
import { toOptions } from "../../vocabulary/to-options.ts";
import { channelWords, personFieldWords } from "../terms/referral-terms.ts";
import { referralFieldWords, referralFormWords } from "./referral-form-words.ts";
import type { ReferralFieldsProps } from "./referral-fields.type.ts";
import { isAssociation } from "./referral-target.ts";
import { tellable, toldWithin } from "./told-within.ts";

/** REF-6: how far up the ladder, and which fields on it. Above the level nothing is offered. */
export function ToldCard({ form, field, toldToUs, onChange }: ReferralFieldsProps) {
  const words = useWords(referralFormWords);
  const names = useWords(referralFieldWords);
  const fields = useWords(personFieldWords);
  const channels = useWords(channelWords);
  const isSignpost = form.basis === "SIGNPOST_ONLY";
  const offered = tellable(form.level, form.receiver);
  const note = (one: PersonField): string | undefined => {
    if (toldToUs !== null && !toldToUs.includes(one)) return words("notTold");
    const isUncovered = form.basis === "CONSENT" && form.told.includes(one) && !form.covered.includes(one);
    return isUncovered ? words("notCovered") : undefined;
  };
  const tick = (chosen: readonly string[]): void =>
    onChange({
      told: personFields.filter((one) => (offered.includes(one) ? chosen.includes(one) : form.told.includes(one))),
    });
  if (isSignpost)
    return (
      <Card title={words("toldStep")}>
        <p>{words("signpostTold")}</p>
      </Card>
    );
  return (
    <Card title={words("toldStep")}>
      <Stack>
        <RadioGroup
          {...field("level")}
          label={names("level")}
          isRequired
          options={minimisationLevels.map((level) => ({
            id: String(level),
            label: words(`level${level}`),
            description: words(`level${level}Help`),
            isDisabled: level === 0,
          }))}
          value={String(form.level)}
          onChange={(value) =>
            onChange({ level: minimisationLevels.find((level) => String(level) === value) ?? form.level })
          }
        />
        <CheckboxGroup
          {...field("told")}
          label={names("told")}
          description={isAssociation(form.receiver) ? words("neverForAssociations") : undefined}
          isRequired
          value={toldWithin(form)}
          onChange={tick}
        >
          {offered.map((one) => (
            <Checkbox
              key={one}
              {...field(`told.${one}`)}
              value={one}
              description={note(one)}
              isDisabled={toldToUs !== null && !toldToUs.includes(one)}
            >
              {fields(one)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        {toldWithin(form).includes("CHANNEL") ? (
          <RadioGroup
            {...field("channel")}
            label={names("channel")}
            isRequired
            orientation="horizontal"
            options={toOptions(contactChannels, channels)}
            value={form.channel}
            onChange={(value) => onChange({ channel: contactChannels.find((one) => one === value) ?? null })}
          />
        ) : null}
      </Stack>
    </Card>
  );
}
