import type {
  AdministrationSlug,
  ApplicationId,
  AssociationId,
  ForumBodyId,
  FundingRoundId,
  HearingAnswerId,
  HearingCaseId,
  HearingCommentId,
  HearingId,
  HearingPartyId,
  Instant,
  Money,
  Owned,
  PersonId,
  Transitions,
  Versioned,
} from "../kernel/index.ts";

/** FORUM-4: in the order in which a hearing comes to them; WITHDRAWN is an end of its own. */
export const hearingStates = ["DRAFT", "SENT", "CLOSED", "SUMMED_UP", "WITHDRAWN"] as const;
export type HearingState = (typeof hearingStates)[number];

/** FORUM-4: CLOSED comes by time, from the instant after the last one for answers; nobody has to do anything. */
export const hearingTransitions = {
  DRAFT: ["SENT", "WITHDRAWN"],
  SENT: ["CLOSED", "WITHDRAWN"],
  CLOSED: ["SUMMED_UP", "WITHDRAWN"],
  SUMMED_UP: [],
  WITHDRAWN: [],
} as const satisfies Transitions<HearingState>;

/** FORUM-4: what an administration asks others about. `state` is as it stands at the moment it is looked at. */
export interface Hearing extends Owned, Versioned {
  readonly id: HearingId;
  readonly title: string;
  readonly text: string;
  /** POOL-8: the round whose applications are sent with it. */
  readonly roundId: FundingRoundId | null;
  readonly answerBy: Instant;
  readonly state: HearingState;
  readonly sentAt: Instant | null;
  /** Who sent it, and is told of the answers. */
  readonly sentById: PersonId | null;
  readonly summary: string | null;
  readonly summedUpAt: Instant | null;
  readonly withdrawReason: string | null;
}

/** FORUM-4: who is heard: a body, by its chair or its secretariat, or an association. */
export type HeardParty =
  | { readonly kind: "BODY"; readonly bodyId: ForumBodyId }
  | { readonly kind: "ASSOCIATION"; readonly associationId: AssociationId };

/** FORUM-4: one of those who are heard in a hearing. */
export interface HearingParty {
  readonly id: HearingPartyId;
  readonly hearingId: HearingId;
  readonly heard: HeardParty;
  /** The secretariat of the body that is heard; null for an association. */
  readonly secretariat: AdministrationSlug | null;
}

/** POOL-8: what a heard party may know of an application: a copy, made when the hearing was sent. Amount in øre. */
export interface HearingCase {
  readonly id: HearingCaseId;
  readonly hearingId: HearingId;
  readonly applicationId: ApplicationId;
  readonly caseNumber: string;
  readonly associationId: AssociationId;
  readonly title: string;
  readonly purpose: string;
  readonly appliedAmount: Money;
}

/** FORUM-4: one per party; it may be replaced until the hearing ends. */
export interface HearingAnswer extends Versioned {
  readonly id: HearingAnswerId;
  readonly hearingId: HearingId;
  readonly partyId: HearingPartyId;
  readonly text: string;
  readonly answeredAt: Instant;
  readonly answeredById: PersonId;
}

/** POOL-8: what a party says of one application. */
export interface HearingComment {
  readonly id: HearingCommentId;
  readonly hearingId: HearingId;
  readonly answerId: HearingAnswerId;
  readonly caseId: HearingCaseId;
  readonly text: string;
}
