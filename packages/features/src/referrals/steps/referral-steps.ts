import {
  liveStates,
  takenOnStates,
  type LegalBasis,
  type ReferralSide,
  type ReferralState,
  type ReferralWorkKind,
  type ReturnCause,
} from "@indgang/domain/referrals";

export const referralSteps = [
  "accept",
  "ask",
  "decline",
  "passOn",
  "start",
  "complete",
  "hold",
  "resume",
  "fail",
  "answer",
  "sendAgain",
  "followUp",
  "cancel",
  "withdrawConsent",
  "enterInError",
] as const;

/** Something that one side may do with a referral now. */
export type ReferralStep = (typeof referralSteps)[number];

/** What decides which steps are offered. */
export interface StepSituation {
  readonly side: ReferralSide;
  readonly state: ReferralState;
  readonly returnCause: ReturnCause | null;
  readonly work: ReferralWorkKind | null;
  readonly unit: object | null;
  readonly basis: { readonly kind: LegalBasis["kind"]; readonly withdrawnAt: string | null } | null;
}

export interface OfferedSteps {
  /** What most often comes next; null: it is the other side's turn, or nobody's. */
  readonly primary: ReferralStep | null;
  readonly others: readonly ReferralStep[];
  /** What stops or takes back: kept apart, so that nobody presses it by the way. */
  readonly stopping: readonly ReferralStep[];
}

const ofReceiver: Readonly<Partial<Record<ReferralState, readonly ReferralStep[]>>> = {
  REQUESTED: ["accept", "ask", "passOn", "decline"],
  ACCEPTED: ["start", "passOn"],
  IN_PROGRESS: ["complete", "hold", "passOn", "fail"],
  ON_HOLD: ["resume", "fail"],
};

/** REF-1, REF-7: the steps that the viewer's side may take now, the most likely first. Only what makes sense is offered; the rules themselves decide in the service. */
export function offeredSteps(situation: StepSituation): OfferedSteps {
  const { side, state, work, unit } = situation;
  if (side === "SENDER") {
    const [primary = null, ...others] = senderSteps(situation);
    return { primary, others, stopping: stoppingSteps(situation) };
  }
  // Past its day an unanswered referral is the sender's, even if it is not marked so yet.
  const isLate = state === "REQUESTED" && work !== "ANSWER_REFERRAL";
  const steps = isLate ? [] : (ofReceiver[state] ?? []);
  const [primary = null, ...others] = steps.filter((step) => step !== "passOn" || unit !== null);
  return { primary, others, stopping: stoppingSteps(situation) };
}

function isTakenOn(state: ReferralState): boolean {
  const states: readonly ReferralState[] = takenOnStates;
  return states.includes(state);
}

function senderSteps({ state, returnCause, work }: StepSituation): readonly ReferralStep[] {
  if (state === "RETURNED") return [returnCause === "QUESTION" ? "answer" : "sendAgain"];
  return isTakenOn(state) && work === "LOOK_AT_OUTCOME" ? ["followUp"] : [];
}

function stoppingSteps({ side, state, basis }: StepSituation): readonly ReferralStep[] {
  const isLive = state !== "DRAFT" && liveStates.includes(state);
  const isStanding = basis?.kind === "CONSENT" && basis.withdrawnAt === null;
  return [
    ...(isTakenOn(state) || (side === "SENDER" && isLive) ? (["cancel"] as const) : []),
    ...(isStanding ? (["withdrawConsent"] as const) : []),
    ...(side === "SENDER" && isLive ? (["enterInError"] as const) : []),
  ];
}
