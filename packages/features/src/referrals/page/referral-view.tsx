import { Breadcrumbs, Menu, Stack } from "@indgang/components";
import { Screen as ScreenFrame, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import css from "../../applications/case/case.module.css";
import { referralsRoute } from "../routes.ts";
import { offeredSteps } from "../steps/referral-steps.ts";
import { StepDialog } from "../steps/step-dialog.tsx";
import { dialogSteps, stepWords, type DialogStep } from "../steps/step-words.ts";
import { ReferralDayLine } from "../terms/referral-day-line.tsx";
import { ReferralStateBadge } from "../terms/referral-state-badge.tsx";
import { UrgencyBadge } from "../terms/urgency-badge.tsx";
import { usePartyNames } from "../terms/use-party-names.ts";
import { CitizenCard } from "./citizen-card.tsx";
import { ExchangeCard } from "./exchange-card.tsx";
import { FactsCard } from "./facts-card.tsx";
import type { ReferralPartsFragment } from "./generated/referral-parts.generated.ts";
import { HistoryCard } from "./history-card.tsx";
import { NeedCard } from "./need-card.tsx";
import { NextStepCard } from "./next-step-card.tsx";
import { OutcomeCard } from "./outcome-card.tsx";
import { referralWords } from "./referral-words.ts";

export interface ReferralViewProps {
  readonly referral: ReferralPartsFragment;
  readonly onChange: (referral: ReferralPartsFragment) => void;
  readonly onStale: () => void;
}

/** A referral as one page. Its title names no citizen: browsers keep titles. */
export function ReferralView({ referral, onChange, onStale }: ReferralViewProps) {
  const words = useWords(referralWords);
  const names = useWords(stepWords);
  const hrefTo = useHrefTo();
  const parties = usePartyNames();
  const [dialog, setDialog] = useState<DialogStep | null>(null);
  const { side, state, urgency } = referral;
  const isSender = side === "SENDER";
  const other = isSender ? parties.receiver(referral) : parties.sender(referral);
  const title = other ? words(isSender ? "toTitle" : "fromTitle", { name: other.name }) : words("draftTitle");
  const { stopping } = offeredSteps(referral);
  const items = stopping.flatMap((step) => {
    const id = dialogSteps.find((one) => one === step);
    return id ? [{ id, label: names(id), isDanger: true, onAction: () => setDialog(id) }] : [];
  });
  return (
    <ScreenFrame
      title={title}
      breadcrumbs={
        <Breadcrumbs
          items={[
            { label: words("list"), href: hrefTo(referralsRoute, undefined, { box: isSender ? "sent" : "received" }) },
          ]}
        />
      }
      meta={
        <>
          <ReferralStateBadge state={state} />
          {urgency === "NORMAL" ? null : <UrgencyBadge urgency={urgency} />}
          {other?.of ? <span>{other.of}</span> : null}
          <ReferralDayLine {...referral} />
        </>
      }
      actions={items.length === 0 ? null : <Menu label={words("actions")} items={items} />}
    >
      <div className={css["columns"]}>
        <Stack gap={6}>
          <NextStepCard referral={referral} onAsk={setDialog} onChange={onChange} onStale={onStale} />
          <OutcomeCard referral={referral} />
          <NeedCard need={referral.need} />
          <CitizenCard referral={referral} />
          <ExchangeCard questions={referral.questions} />
        </Stack>
        <Stack gap={6}>
          <FactsCard referral={referral} />
          <HistoryCard events={referral.events} />
        </Stack>
      </div>
      {dialog === null ? null : (
        <StepDialog
          step={dialog}
          referral={referral}
          onDone={(changed) => {
            setDialog(null);
            onChange(changed);
          }}
          onStale={onStale}
          onClose={() => setDialog(null)}
        />
      )}
    </ScreenFrame>
  );
}
