import { MoneyField, RadioGroup } from "@indgang/components";
import { money } from "@indgang/domain/kernel";
import { useWords } from "@indgang/shell";
import type { TermsFieldsProps } from "./terms-fields.tsx";
import { termsFieldWords, termsFormWords } from "./terms-form-words.ts";

export interface ThresholdFieldsProps extends TermsFieldsProps {
  readonly of: "auditorThreshold" | "agreementThreshold";
}

/** POOL-11, ASSOC-6: an amount from which something is asked for, and whether the amount itself counts. */
export function ThresholdFields({ of, form, field, onChange }: ThresholdFieldsProps) {
  const words = useWords(termsFormWords);
  const names = useWords(termsFieldWords);
  const bound = `${of}Inclusive` as const;
  return (
    <>
      <MoneyField
        {...field(of)}
        label={names(of)}
        description={words(of === "auditorThreshold" ? "auditorHelp" : "agreementHelp")}
        isRequired={false}
        value={form[of]}
        onChange={(amount) => onChange({ [of]: amount === null ? null : money(amount) })}
      />
      {form[of] === null ? null : (
        <RadioGroup
          label={words("exactly")}
          isRequired
          orientation="horizontal"
          options={[
            { id: "counts", label: words("counts") },
            { id: "countsNot", label: words("countsNot") },
          ]}
          value={form[bound] ? "counts" : "countsNot"}
          onChange={(value) => onChange({ [bound]: value === "counts" })}
        />
      )}
    </>
  );
}
