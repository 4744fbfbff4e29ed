import { cprIn, optionalText, requiredText, type Problems } from "../kernel/index.ts";
import type { Receiver } from "./receiver.type.ts";
import { referralBounds } from "./referral.values.ts";

/** REF-6, LAW-3: CPR_IN_TEXT when a CPR number stands in a text of a referral that an association is, or will be, part of. */
export function cprProblems(path: string, text: string | null, receiver: Receiver | null): Problems {
  return receiver?.kind === "ACTIVITY" ? cprIn(path, text) : [];
}

/** REF-1: a text that a step asks for, at most 4,000 characters: a reason, a question, an answer, an outcome. */
export function stepTextProblems(path: string, text: string, receiver: Receiver | null): Problems {
  return [...requiredText(path, text, { max: referralBounds.text }), ...cprProblems(path, text, receiver)];
}

/** REF-1: the same, where it may be missing. */
export function optionalStepTextProblems(path: string, text: string | null, receiver: Receiver | null): Problems {
  return [...optionalText(path, text, { max: referralBounds.text }), ...cprProblems(path, text, receiver)];
}
