import { FoldingCards, Skeleton, Stack } from "@indgang/components";
import { waitingSteps, type GrantPart } from "@indgang/domain/after-grant";
import { QueryState } from "@indgang/shell";
import { useState, type ReactNode } from "react";
import { useQuery } from "urql";
import { AccountsCard } from "../../accounts/case/accounts-card.tsx";
import { AgreementCard } from "../../agreements/agreement-card.tsx";
import { LettersCard } from "../../letters/case/letters-card.tsx";
import { OutcomeCard } from "../../outcome/case/outcome-card.tsx";
import { RunningPart } from "../../running/case/running-part.tsx";
import { useToday } from "../../time/use-today.ts";
import css from "./after-decision.module.css";
import type { DecidedCase } from "./decided-case.type.ts";
import { FollowUpCard } from "./follow-up-card.tsx";
import { AfterDecisionDocument } from "./generated/after-decision.generated.ts";
import { grantFacts, placeOfPart } from "./grant-facts.ts";
import { PaymentCard } from "./payment-card.tsx";

export interface AfterDecisionProps {
  readonly applicationId: string;
  /** The decision itself, which stands between what waits and what follows from it. */
  readonly decision: ReactNode;
}

/** POOL-11, POOL-12: a case after its decision: what waits, then each part, that with nothing to do folded. All is asked for at once, and the parts find it kept. */
export function AfterDecision({ applicationId, decision }: AfterDecisionProps) {
  const [result, read] = useQuery({
    query: AfterDecisionDocument,
    variables: { id: applicationId },
    // The association answers, delivers and hands in elsewhere.
    requestPolicy: "cache-and-network",
  });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={
        <>
          <Skeleton lines={6} />
          {decision}
        </>
      }
    >
      {({ application }) => (application ? <Parts application={application} decision={decision} /> : decision)}
    </QueryState>
  );
}

function Parts({ application, decision }: { readonly application: DecidedCase; readonly decision: ReactNode }) {
  const today = useToday();
  const [gone, setGone] = useState<GrantPart | null>(null);
  const { id, paymentPlan } = application;
  const facts = grantFacts(application);
  const steps = waitingSteps(facts, today);
  // What the association has time for yet asks nothing of whoever reads.
  const urgent = steps.filter(({ waitsFor, isOverdue }) => waitsFor !== "ASSOCIATION" || isOverdue);
  const isAt = (name: GrantPart, other: GrantPart | null) => other !== null && placeOfPart(other) === placeOfPart(name);
  const isWaiting = (name: GrantPart) => isAt(name, gone) || urgent.some((step) => isAt(name, step.part));
  const part = (name: GrantPart, children: ReactNode) => (
    <div id={placeOfPart(name)} className={css["part"]} tabIndex={-1}>
      <FoldingCards begin={isWaiting(name) ? "OPEN" : "FOLDED"}>{children}</FoldingCards>
    </div>
  );
  return (
    <Stack gap={4}>
      <FollowUpCard applicationId={id} steps={steps} onGo={setGone} />
      {decision}
      {part("LETTER", <LettersCard applicationId={id} />)}
      {facts.amount > 0 ? (
        <>
          {part("AGREEMENT", <AgreementCard applicationId={id} />)}
          {part("PAYMENT", <PaymentCard applicationId={id} plan={paymentPlan} />)}
          {facts.years.length + facts.changes.length > 0 ? part("YEARS", <RunningPart applicationId={id} />) : null}
          {facts.accounts.length > 0 ? part("ACCOUNTS", <AccountsCard applicationId={id} />) : null}
          {facts.outcome ? part("OUTCOME", <OutcomeCard applicationId={id} />) : null}
        </>
      ) : null}
    </Stack>
  );
}
