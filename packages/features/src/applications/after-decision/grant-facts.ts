import type { GrantFacts, GrantPart } from "@indgang/domain/after-grant";
import { shownState } from "../../letters/shown-state.ts";
import type { DecidedCase } from "./decided-case.type.ts";

/** What of a case tells what it waits for. */
export function grantFacts(found: DecidedCase): GrantFacts {
  const { letters, needsAgreement, agreement, decision, paymentPlan, changeRequests, accounts, outcome } = found;
  const [letter] = letters;
  return {
    amount: decision?.amount ?? 0,
    letter: letter ? { state: letter.state, hasFailed: shownState(letter) === "GIVEN_UP" } : null,
    needsAgreement,
    agreement,
    plan: paymentPlan,
    years: (found.grantYears ?? []).map(({ year, standing, paymentPlan: plan }, index) => ({
      year,
      standing,
      plan,
      isPaidByItself: index > 0,
    })),
    changes: (changeRequests ?? []).map(({ state, meeting }) => ({ state, meeting: meeting?.state ?? null })),
    accounts,
    outcome: outcome && outcome.dueOn ? { state: outcome.state, dueOn: outcome.dueOn } : null,
  };
}

/** Where a part stands on the case's page; what is asked to change stands with the grant's years. */
export function placeOfPart(part: GrantPart): string {
  return `case-${part === "CHANGES" ? "years" : part.toLowerCase()}`;
}
