import { forumBounds } from "@indgang/domain/forums";
import { useChange, useWords } from "@indgang/shell";
import { StepDialog } from "../steps/step-dialog.tsx";
import { SumUpHearingDocument } from "./generated/sum-up-hearing.generated.ts";
import { WithdrawHearingDocument } from "./generated/withdraw-hearing.generated.ts";
import { hearingWords } from "./hearing-words.ts";
import type { Hearing } from "./hearing.type.ts";

export type HearingStep = "sumUp" | "withdraw";

export interface HearingStepDialogProps {
  readonly step: HearingStep;
  readonly hearing: Hearing;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** FORUM-4: tells the parties what came of it, or takes the hearing back. */
export function HearingStepDialog({ step, hearing, onStale, onClose }: HearingStepDialogProps) {
  const words = useWords(hearingWords);
  const summing = useChange(SumUpHearingDocument);
  const withdrawing = useChange(WithdrawHearingDocument);
  const which = { hearingId: hearing.id, version: hearing.version };
  if (step === "sumUp")
    return (
      <StepDialog<"summary">
        title={words("sumUp")}
        fields={[{ name: "summary", label: words("summary"), isLong: true, max: forumBounds.text }]}
        confirmLabel={words("sumUp")}
        run={(texts) => summing.run({ ...which, ...texts })}
        isRunning={summing.isRunning}
        done={words("summedUp")}
        onRefused={onStale}
        onClose={onClose}
      >
        <p>{words("sumUpText")}</p>
      </StepDialog>
    );
  return (
    <StepDialog<"reason">
      title={words("withdrawTitle")}
      fields={[{ name: "reason", label: words("reason"), isLong: true, max: forumBounds.shortText }]}
      confirmLabel={words("withdraw")}
      isDanger
      run={(texts) => withdrawing.run({ ...which, ...texts })}
      isRunning={withdrawing.isRunning}
      done={words("withdrawnDone")}
      onRefused={onStale}
      onClose={onClose}
    >
      <p>{words("withdrawText")}</p>
    </StepDialog>
  );
}
