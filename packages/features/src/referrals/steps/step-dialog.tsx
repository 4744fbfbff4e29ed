import { ConfirmDialog, Stack, TextArea, showToast } from "@indgang/components";
import { referralBounds } from "@indgang/domain/referrals";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { ReferralPartsFragment } from "../page/generated/referral-parts.generated.ts";
import {
  stepDoneWords,
  stepLabelWords,
  stepTextWords,
  stepTitleWords,
  stepWords,
  type DialogStep,
} from "./step-words.ts";
import { useSteps } from "./use-steps.ts";

/** What cannot be undone, or that the citizen's data close after. */
const weighty: readonly DialogStep[] = ["decline", "fail", "cancel", "withdrawConsent", "enterInError"];

export interface StepDialogProps {
  readonly step: DialogStep;
  readonly referral: ReferralPartsFragment;
  readonly onDone: (referral: ReferralPartsFragment) => void;
  /** Somebody was first: what stands on the page is old. */
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** A step that asks for a text, or for a second thought. The text stays until the step is taken, and is kept nowhere else. */
export function StepDialog({ step, referral, onDone, onStale, onClose }: StepDialogProps) {
  const names = useWords(stepWords);
  const titles = useWords(stepTitleWords);
  const texts = useWords(stepTextWords);
  const labels = useWords(stepLabelWords);
  const done = useWords(stepDoneWords);
  const { take, isRunning } = useSteps();
  const [text, setText] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const isNeeded = step !== "withdrawConsent" && step !== "enterInError";
  const isMissing = isNeeded && text.trim() === "";
  const label = step === "withdrawConsent" ? "" : labels(step);
  const told = faultsOf(trouble).map((fault) => ({ ...fault, path: "text" }));
  const own = isAsked && isMissing ? [{ path: "text", code: "REQUIRED" }] : [];
  const { field } = useFormFaults(
    "referral-step",
    own.length > 0 ? own : told,
    () => label,
    () => false,
  );
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (isMissing) return;
    const answer = await take(step, referral, text.trim());
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused") onStale();
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: done(step) });
    onDone(answer.payload.referral);
  };
  return (
    <ConfirmDialog
      title={titles(step)}
      isOpen
      onOpenChange={onClose}
      confirmLabel={names(step)}
      onConfirm={() => void confirm()}
      tone={weighty.includes(step) ? "danger" : "normal"}
      isPending={isRunning}
    >
      <Stack>
        <p>{texts(step)}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void confirm()} />
        {step === "withdrawConsent" ? null : (
          <TextArea
            {...field("text")}
            label={label}
            isRequired={isNeeded}
            rows={4}
            maxCharacters={referralBounds.text}
            value={text}
            onChange={setText}
          />
        )}
      </Stack>
    </ConfirmDialog>
  );
}
