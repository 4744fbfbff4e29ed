import {
  accept,
  each,
  problem,
  refuse,
  type Acting,
  type Outcome,
  type Problems,
  type ReferralId,
} from "../kernel/index.ts";
import { statedReason, type ReasonedInput } from "./answer-referral.ts";
import { receiverSees } from "./disclosed-to.ts";
import { contentOf, draftProblems, type ReferralContentInput } from "./draft-content.ts";
import { untouched } from "./draft-referral.ts";
import type { NewReferralEvent } from "./referral-event.type.ts";
import { referralEvent, type ReferralChange } from "./referral-event.ts";
import { mayPassOn } from "./referral.policy.ts";
import { stepTextProblems } from "./referral-text.ts";
import { beginReferralStep, takeReferralStep, type ReferralRefusal } from "./referral-step.ts";
import { passableStates } from "./referral.states.ts";
import { answerDueOn } from "./referral-terms.ts";
import type { Referral, ReferralContent } from "./referral.type.ts";
import type { SendReferralState } from "./send-referral.ts";
import { onceEach, sendingProblems } from "./sending-rule.ts";

/** `target` is whom it is passed on to; the store gives the child's id. */
export interface PassOnState extends SendReferralState {
  readonly childId: ReferralId;
}

/** What goes on, on a basis of its own, and why. The citizen is the same. */
export type PassOnInput = ReasonedInput & Omit<ReferralContentInput, "citizenId">;

/** The referral that has ended, and the one that goes on in its place: sent, not a draft, so that nobody waits for nothing. */
export interface PassedOn extends ReferralChange {
  readonly child: Referral;
  readonly childEvent: NewReferralEvent;
}

/**
 * REF-1, REF-7: passing on ends the referral as PASSED_ON and makes a child to somebody else. Never back to whom it came from, which is
 * declining. Consent to the first receiver is none to the next (REF-5), and nobody passes on more than they were told (REF-6).
 */
export function passOn(state: PassOnState, input: PassOnInput, by: Acting): Outcome<PassedOn, ReferralRefusal> {
  const { referral, target, childId, terms } = state;
  const { receiver } = referral;
  const seen = beginReferralStep(referral, input, mayPassOn, by);
  if (!seen.ok) return seen;
  if (by.viewer.personId === null || receiver?.kind !== "UNIT") return refuse("NOT_ALLOWED");
  const content = contentOf({ ...input, citizenId: input.level === 0 ? null : referral.citizenId });
  const notTo = [receiver.administration, referral.sender.administration];
  const problems = [
    ...stepTextProblems("reason", input.reason, receiver),
    ...draftProblems({ ...input, citizenId: null }),
    ...sendingProblems(content, { target, from: { municipalityId: referral.municipalityId, notTo } }, by.now),
    ...untoldProblems(content, referral),
  ];
  const changes = { passedOnTo: childId, reason: statedReason(input) };
  const step = { mayDo: mayPassOn, from: passableStates, to: "PASSED_ON", kind: "PASSED_ON" } as const;
  const parent = takeReferralStep(state, input, { ...step, changes, problems: onceEach(problems) }, by);
  if (!parent.ok) return parent;
  const child: Referral = {
    ...untouched,
    ...content,
    id: childId,
    municipalityId: referral.municipalityId,
    parentId: referral.id,
    sender: { administration: receiver.administration, personId: by.viewer.personId },
    state: "REQUESTED",
    createdAt: by.now,
    sentAt: by.now,
    dueOn: answerDueOn(by.now, terms),
  };
  return accept({ ...parent.value, child, childEvent: referralEvent(child, "SENT", by) });
}

/** REF-6: NOT_TOLD at a field that the passing side was not told itself. */
function untoldProblems({ fields }: ReferralContent, parent: Referral): Problems {
  const told = receiverSees(parent);
  return each("fields", fields, (path, field) => (told.includes(field) ? [] : problem(path, "NOT_TOLD")));
}
