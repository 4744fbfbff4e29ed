import type { GrantFacts } from "./grant-facts.type.ts";
import type { FoundStep } from "./waiting-step.type.ts";

/** POOL-7: the year that its association can renew, and the years that it has. */
export function yearSteps({ years }: GrantFacts): readonly FoundStep[] {
  return years.flatMap(({ year, standing }): readonly FoundStep[] => {
    const which = String(year);
    if (standing === "CONFIRMED") return [{ kind: "GIVE_YEAR", waitsFor: "OFFICE", which }];
    const isToRenew = standing === "TO_RENEW" || standing === "NOT_RENEWED";
    return isToRenew ? [{ kind: "RENEW_YEAR", waitsFor: "ASSOCIATION", which }] : [];
  });
}

/** POOL-9, POOL-11: what the association asked to change: the office's, or the committee's until its minutes stand and the secretary takes the answer down. */
export function changeSteps({ changes }: GrantFacts): readonly FoundStep[] {
  return changes.flatMap(({ state, meeting }): readonly FoundStep[] => {
    if (state === "ASKED") return [{ kind: "ANSWER_CHANGE", waitsFor: "OFFICE" }];
    if (state !== "REFERRED") return [];
    if (meeting === "CLOSED") return [{ kind: "ANSWER_CHANGE", waitsFor: "SECRETARY" }];
    return meeting === "CANCELLED"
      ? [{ kind: "ANSWER_CHANGE", waitsFor: "OFFICE" }]
      : [{ kind: "DECIDE_CHANGE", waitsFor: "COMMITTEE" }];
  });
}

/** POOL-2, POOL-11: accounts come from the association, are checked at the service desk, and approved by the office. */
export function accountsSteps({ accounts }: GrantFacts): readonly FoundStep[] {
  return accounts.flatMap(({ year, state, dueOn }): readonly FoundStep[] => {
    const which = String(year);
    if (state === "SUBMITTED") return [{ kind: "CHECK_ACCOUNTS", waitsFor: "SERVICE_DESK", which }];
    if (state === "CHECKED") return [{ kind: "APPROVE_ACCOUNTS", waitsFor: "OFFICE", which }];
    return state === "APPROVED" ? [] : [{ kind: "DELIVER_ACCOUNTS", waitsFor: "ASSOCIATION", dueOn, which }];
  });
}

/** POOL-12: what came of the goals is told by the association, and read and approved by the office. */
export function outcomeSteps({ outcome }: GrantFacts): readonly FoundStep[] {
  if (outcome === null || outcome.state === "APPROVED") return [];
  return outcome.state === "HANDED_IN"
    ? [{ kind: "APPROVE_OUTCOME", waitsFor: "OFFICE" }]
    : [{ kind: "TELL_OUTCOME", waitsFor: "ASSOCIATION", dueOn: outcome.dueOn }];
}
