import type {
  ContactChannel,
  LegalBasis,
  PersonField,
  ReferralEventKind,
  ReferralReasonCode,
  ReferralSide,
  ReferralState,
  ReferralWorkKind,
  ReturnCause,
  Urgency,
} from "@indgang/domain/referrals";
import { graphEnum } from "@indgang/subgraph-kit";

export const ReferralStateEnum = graphEnum({
  name: "ReferralState",
  description: "How far a referral has come (REF-7).",
  values: {
    DRAFT: "The sender is writing it; nobody else sees it.",
    REQUESTED: "The receiver is asked.",
    RETURNED: "Back with the sender: the receiver asked something, or let the day pass.",
    ACCEPTED: "The receiver has taken the citizen on.",
    IN_PROGRESS: "The receiver works on it.",
    ON_HOLD: "It rests for a while, for a reason.",
    COMPLETED: "It has come to its outcome.",
    DECLINED: "The receiver said no, with a reason.",
    PASSED_ON: "It goes on as another referral, to somebody else.",
    FAILED: "It came to nothing, for a reason.",
    CANCELLED: "One of the two sides stopped it.",
    ENTERED_IN_ERROR: "It should never have been written.",
  } satisfies Record<ReferralState, string>,
});

export const ReturnCauseEnum = graphEnum({
  name: "ReturnCause",
  description: "Why a referral is back with its sender.",
  values: {
    QUESTION: "The receiver asks before it answers.",
    OVERDUE: "Nobody answered in time; the receiver sees nothing of the citizen any more.",
  } satisfies Record<ReturnCause, string>,
});

export const UrgencyEnum = graphEnum({
  name: "Urgency",
  description: "How soon help is needed. The deadlines are the same for all.",
  values: { NORMAL: "As usual.", SOON: "Soon.", ACUTE: "At once." } satisfies Record<Urgency, string>,
});

export const ContactChannelEnum = graphEnum({
  name: "ContactChannel",
  description: "The one way in which a receiver may get in touch with the citizen (REF-6).",
  values: { PHONE: "By telephone.", EMAIL: "By e-mail.", LETTER: "By letter." } satisfies Record<
    ContactChannel,
    string
  >,
});

export const PersonFieldEnum = graphEnum({
  name: "PersonField",
  description: "What can be told of a citizen, each ticked by itself (REF-6).",
  values: {
    NEED: "What is needed, in the sender's words. From the asking on.",
    AGE_BAND: "Ten years of age. From the asking on.",
    DISTRICT: "The part of the municipality. From the asking on.",
    NAME: "The name. When the receiver has accepted.",
    CHANNEL: "One way to get in touch. When the receiver has accepted.",
    CPR: "The CPR number. When the receiver has accepted; never to an association.",
    DIAGNOSIS: "The diagnosis. When the receiver has accepted; never to an association.",
  } satisfies Record<PersonField, string>,
});

export const LegalBasisKindEnum = graphEnum({
  name: "LegalBasisKind",
  description: "On what a referral rests (REF-5).",
  values: {
    CONSENT: "The citizen said yes to this recipient, for this purpose, with these fields.",
    AUTHORITY_TASK: "A provision makes it the authority's task.",
    SIGNPOST_ONLY: "The citizen is shown the way; no personal data leaves.",
  } satisfies Record<LegalBasis["kind"], string>,
});

export const ReferralReasonCodeEnum = graphEnum({
  name: "ReferralReasonCode",
  description: "Why a referral is on hold or has ended.",
  values: {
    STATED: "For the reason that stands beside.",
    CONSENT_WITHDRAWN: "The citizen has withdrawn the consent.",
    DRAFT_DIED: "It was never sent.",
    DRAFT_DISCARDED: "Its draft was thrown away.",
  } satisfies Record<ReferralReasonCode, string>,
});

export const ReferralSideEnum = graphEnum({
  name: "ReferralSide",
  description: "The two whom a referral is between.",
  values: { SENDER: "Who refers.", RECEIVER: "Who is asked." } satisfies Record<ReferralSide, string>,
});

export const ReferralWorkEnum = graphEnum({
  name: "ReferralWork",
  description: "What a referral asks of the viewer (REF-1).",
  values: {
    FINISH_DRAFT: "To be finished and sent.",
    ANSWER_REFERRAL: "To be accepted, declined, asked about or passed on.",
    ANSWER_QUESTION: "The receiver's question waits.",
    FIND_ANOTHER_WAY: "Nobody answered: ask again, or stop it.",
    START: "To be begun.",
    TREAT: "To be worked on.",
    LOOK_AT_OUTCOME: "The day to look at what has come of it.",
  } satisfies Record<ReferralWorkKind, string>,
});

export const ReferralEventKindEnum = graphEnum({
  name: "ReferralEventKind",
  description: "What can happen to a referral.",
  values: {
    DRAFTED: "It was begun.",
    DRAFT_SAVED: "Its draft was written anew.",
    DRAFT_DIED: "Its draft was never sent and is gone.",
    DRAFT_DISCARDED: "Its draft was thrown away.",
    SENT: "It was sent.",
    SENT_AGAIN: "It was sent once more.",
    ASKED_BACK: "The receiver asked something.",
    ANSWERED: "The sender answered.",
    RETURNED_OVERDUE: "Nobody answered in time.",
    ACCEPTED: "The receiver accepted.",
    DECLINED: "The receiver declined.",
    PASSED_ON: "The receiver passed it on.",
    STARTED: "The work began.",
    HELD: "It was put on hold.",
    RESUMED: "The work went on.",
    FOLLOWED_UP: "The sender looked at what has come of it.",
    COMPLETED: "It was completed.",
    FAILED: "It failed.",
    CANCELLED: "It was cancelled.",
    CONSENT_WITHDRAWN: "The consent was withdrawn.",
    ENTERED_IN_ERROR: "It was marked as an error.",
    ERASED: "The person was erased from it.",
  } satisfies Record<ReferralEventKind, string>,
});
