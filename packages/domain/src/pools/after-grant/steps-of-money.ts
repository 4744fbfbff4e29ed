import type { GrantFacts, PlanFacts } from "./grant-facts.type.ts";
import type { FoundStep } from "./waiting-step.type.ts";

/** POOL-10: every decision is told in a letter that reaches the association. */
export function letterSteps({ letter }: GrantFacts): readonly FoundStep[] {
  if (letter === null) return [{ kind: "WRITE_LETTER", waitsFor: "EITHER" }];
  if (letter.hasFailed || letter.state === "TO_PRINT") return [{ kind: "POST_LETTER", waitsFor: "EITHER" }];
  const isToSend = letter.state === "DRAFT" || letter.state === "APPROVED";
  return isToSend ? [{ kind: "SEND_LETTER", waitsFor: "EITHER" }] : [];
}

/** ASSOC-6: the agreement that a grant needs, from its draft until both sides have accepted it; then what is to be looked at again. */
export function agreementSteps({ amount, needsAgreement, agreement }: GrantFacts): readonly FoundStep[] {
  if (amount === 0) return [];
  if (agreement === null) return needsAgreement ? [{ kind: "DRAFT_AGREEMENT", waitsFor: "OFFICE" }] : [];
  switch (agreement.state) {
    case "DRAFT":
      return [{ kind: "SEND_AGREEMENT", waitsFor: "OFFICE" }];
    case "NEGOTIATING":
      return agreement.waitsOn === "ASSOCIATION"
        ? [{ kind: "ACCEPT_AGREEMENT", waitsFor: "ASSOCIATION", dueOn: agreement.answerBy }]
        : [{ kind: "ANSWER_AGREEMENT", waitsFor: "OFFICE" }];
    case "DECLINED":
      return [{ kind: "SETTLE_AGREEMENT", waitsFor: "OFFICE" }];
    default: {
      const next = agreement.followUps
        .filter(({ notedAt }) => notedAt === null)
        .map(({ dueOn }) => dueOn)
        .toSorted()[0];
      return next === undefined ? [] : [{ kind: "FOLLOW_UP_AGREEMENT", waitsFor: "OFFICE", dueOn: next }];
    }
  }
}

/** POOL-2, POOL-11: what is paid and in which order: the plan, then each instalment that is on its way, and the next that is planned. */
export function planSteps(facts: GrantFacts): readonly FoundStep[] {
  const { amount, plan, years } = facts;
  if (amount === 0) return [];
  const later = years.filter(({ isPaidByItself, standing }) => isPaidByItself && standing === "OPENED");
  return [
    ...(plan === null ? [toPlan(null)] : stepsIn(plan, facts)),
    ...later.flatMap((year) => (year.plan === null ? [toPlan(year.year)] : stepsIn(year.plan, facts))),
  ];
}

function toPlan(year: number | null): FoundStep {
  return { kind: "PLAN_PAYMENT", waitsFor: "OFFICE", ...(year === null ? {} : { which: String(year) }) };
}

function stepsIn(plan: PlanFacts, { accounts }: GrantFacts): readonly FoundStep[] {
  const underWay = plan.instalments.flatMap(({ state, reference: which, dueOn }): readonly FoundStep[] => {
    if (state === "STOPPED") return [{ kind: "LOOK_AT_STOPPED", waitsFor: "EITHER", which }];
    if (state === "READY") return [{ kind: "SEND_INSTALMENT", waitsFor: "EITHER", dueOn, which }];
    return state === "EXPORTED" ? [{ kind: "REPORT_INSTALMENT", waitsFor: "EITHER", which }] : [];
  });
  const back = plan.claims
    .filter(({ amount, settled }) => settled < amount)
    .map(({ dueOn }): FoundStep => ({ kind: "PAY_BACK", waitsFor: "ASSOCIATION", dueOn }));
  return [...underWay, ...nextPlanned(plan, accounts), ...back];
}

/** ASSOC-6, POOL-11: the next instalment, unless it is kept back by what another part waits for: the agreement, or accounts that are missing. */
function nextPlanned(
  { instalments, lacksAgreement }: PlanFacts,
  accounts: GrantFacts["accounts"],
): readonly FoundStep[] {
  const hasBegun = instalments.some(({ state }) => state === "EXPORTED" || state === "PAID");
  const isKeptBack = (lacksAgreement && !hasBegun) || accounts.some(({ isMissing }) => isMissing);
  const next = instalments.filter(({ state }) => state === "PLANNED").toSorted(byDay)[0];
  if (next === undefined || isKeptBack) return [];
  return [{ kind: "READY_INSTALMENT", waitsFor: "EITHER", dueOn: next.dueOn, which: next.reference }];
}

function byDay(one: PlanFacts["instalments"][number], other: PlanFacts["instalments"][number]): number {
  return one.dueOn.localeCompare(other.dueOn);
}
