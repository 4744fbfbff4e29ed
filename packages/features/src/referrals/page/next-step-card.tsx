import { Button, ButtonLink, Card, Inline, Stack, showToast } from "@indgang/components";
import { hasEnded, ownerSideOf } from "@indgang/domain/referrals";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { newReferralRoute, passOnRoute } from "../routes.ts";
import { offeredSteps, type ReferralStep } from "../steps/referral-steps.ts";
import { referralDay } from "../terms/referral-day.ts";
import { dialogSteps, stepDoneWords, stepWords, type DialogStep } from "../steps/step-words.ts";
import { useSteps, type PageStep } from "../steps/use-steps.ts";
import type { ReferralPartsFragment } from "./generated/referral-parts.generated.ts";
import { moveWords, referralWords } from "./referral-words.ts";

export interface NextStepCardProps {
  readonly referral: ReferralPartsFragment;
  readonly onAsk: (step: DialogStep) => void;
  readonly onChange: (referral: ReferralPartsFragment) => void;
  readonly onStale: () => void;
}

/** Whose move it is, and the steps that the viewer's side may take. */
export function NextStepCard({ referral, onAsk, onChange, onStale }: NextStepCardProps) {
  const titles = useWords(referralWords);
  const moves = useWords(moveWords);
  const names = useWords(stepWords);
  const done = useWords(stepDoneWords);
  const hrefTo = useHrefTo();
  const { take, isRunning } = useSteps();
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { date } = useFormats();
  const { id, state, side, work, dueOn } = referral;
  const { primary, others } = offeredSteps(referral);
  const waits = ownerSideOf[state] === "SENDER" ? "waitsSender" : "waitsReceiver";
  const isWaiting = side === ownerSideOf[state] ? "ended" : waits;
  const followUpOn = work === null && referralDay(side, state)?.words === "ownOUTCOME" ? dueOn : null;
  const run = async (step: PageStep): Promise<void> => {
    const answer = await take(step, referral, "");
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused") onStale();
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: done(step) });
    onChange(answer.payload.referral);
  };
  const button = (step: ReferralStep) => {
    const variant = step === primary ? "primary" : "secondary";
    if (step === "passOn")
      return (
        <ButtonLink key={step} href={hrefTo(passOnRoute, { referralId: id })}>
          {names(step)}
        </ButtonLink>
      );
    const asks = dialogSteps.find((one) => one === step);
    return (
      <Button
        key={step}
        variant={variant}
        isPending={isRunning && asks === undefined}
        onPress={() => (asks ? onAsk(asks) : void run(step))}
      >
        {names(step)}
      </Button>
    );
  };
  return (
    <Card title={titles("next")}>
      <Stack gap={3}>
        <p>
          {followUpOn
            ? moves("waitsOutcome", { date: date(followUpOn) })
            : moves(hasEnded({ state }) ? "ended" : (work ?? isWaiting))}
        </p>
        <TroubleNotice trouble={trouble} />
        {state === "DRAFT" ? (
          <div>
            <ButtonLink variant="primary" href={hrefTo(newReferralRoute, undefined, { draft: id })}>
              {titles("draftTitle")}
            </ButtonLink>
          </div>
        ) : null}
        {primary === null ? null : <Inline>{[primary, ...others].map(button)}</Inline>}
      </Stack>
    </Card>
  );
}
