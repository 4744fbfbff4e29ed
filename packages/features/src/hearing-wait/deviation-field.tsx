import { Stack, TextArea } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { CaseHearingPartsFragment } from "./generated/case-hearing.generated.ts";
import { HearingStatus } from "./hearing-status.tsx";
import { hearingWaitWords } from "./hearing-wait-words.ts";

export interface DeviationFieldProps {
  readonly hearing: CaseHearingPartsFragment["hearing"];
  readonly value: string;
  /** It was asked to be recorded without a reason that says anything. */
  readonly isMissing: boolean;
  readonly onChange: (value: string) => void;
}

/** POOL-8: why a case is decided although somebody is still to be heard. */
export function DeviationField({ hearing, value, isMissing, onChange }: DeviationFieldProps) {
  const words = useWords(hearingWaitWords);
  return (
    <Stack gap={3}>
      <HearingStatus hearing={hearing} />
      <TextArea
        label={words("deviation")}
        description={words("deviationHelp")}
        isRequired
        rows={3}
        errorMessage={isMissing ? words("deviationMissing") : undefined}
        value={value}
        onChange={onChange}
      />
    </Stack>
  );
}
