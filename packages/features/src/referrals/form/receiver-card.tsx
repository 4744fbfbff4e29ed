import { Card, Select } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { referralFieldWords, referralFormWords } from "./referral-form-words.ts";
import type { ReferralFieldsProps } from "./referral-fields.type.ts";

/** REF-1, REF-2: to whom. */
export function ReceiverCard({ form, field, targets, onChange }: ReferralFieldsProps) {
  const words = useWords(referralFormWords);
  const names = useWords(referralFieldWords);
  return (
    <Card title={words("receiverStep")}>
      <Select
        {...field("receiver")}
        label={names("receiver")}
        description={words("receiverHelp")}
        isRequired
        options={targets}
        value={form.receiver}
        onChange={(receiver) => onChange({ receiver })}
      />
    </Card>
  );
}
