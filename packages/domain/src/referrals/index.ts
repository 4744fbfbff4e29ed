export {
  accessCauses,
  accessKinds,
  accessOf,
  isAccessExpired,
  lookAtReferral,
  lookUpByCpr,
  type AccessCause,
  type AccessKind,
  type AccessRecord,
} from "./access-log.ts";
export { acceptReferral, declineReferral, type ReasonedInput } from "./answer-referral.ts";
export { answerQuestion, askBack } from "./ask-back.ts";
export { ageBandOf, citizenOf, citizenProblems, type CitizenPerson, type CitizenPersonInput } from "./citizen.ts";
export { completeReferral, failReferral } from "./close-referral.ts";
export { disclosedTo, fieldsWithin, mayFindByCpr, mayReadExchange, previewOf, receiverSees } from "./disclosed-to.ts";
export type { ReferralContentInput } from "./draft-content.ts";
export { createReferral, saveReferral, type CreateReferralState } from "./draft-referral.ts";
export { citizensEndBefore, discardDraft, eraseReferral, isDueForErasure, letDraftDie } from "./erase-referral.ts";
export type { AuthorityTask, Consent, LegalBasis, LegalBasisInput, SignpostOnly } from "./legal-basis.type.ts";
export { ownerOf, type ReferralOwner } from "./owner-of.ts";
export { passOn, type PassedOn, type PassOnInput, type PassOnState } from "./pass-on.ts";
export { administrationOf, isSameReceiver, type SendingFrom } from "./receiver.ts";
export type { ActivityReceiver, Receiver, ReferralTarget, UnitReceiver } from "./receiver.type.ts";
export type { ReferralChange } from "./referral-event.ts";
export { referralEventKinds, type NewReferralEvent, type ReferralEventKind } from "./referral-event.type.ts";
export {
  isReferralReceiver,
  isReferralSender,
  mayLookUpByCpr,
  mayManageReferral,
  mayPassOn,
  mayReadReferral,
  mayReadReferralActivities,
  mayReadReferralUnits,
  mayRefer,
  mayStopReferral,
  mayTreatReferral,
  referralScopeOf,
  sideOf,
  type ReferralScope,
} from "./referral.policy.ts";
export {
  daySideOf,
  hasEnded,
  liveStates,
  ownerSideOf,
  passableStates,
  referralSides,
  referralStates,
  referralTransitions,
  takenOnStates,
  type ReferralSide,
  type ReferralState,
} from "./referral.states.ts";
export { referralNews, type ReferralNews } from "./referral-news.ts";
export type { ReferralRefusal, ReferralStepInput, ReferralStepState } from "./referral-step.ts";
export {
  answerDueOn,
  draftDiesAfter,
  isReferralOverdue,
  outcomeDueOn,
  referralTermsAt,
  usualReferralTerms,
  type ReferralTerms,
} from "./referral-terms.ts";
export type { Referral, ReferralContent, ReferralQuestion, ReferralReason, ReferralSender } from "./referral.type.ts";
export {
  contactChannels,
  levelOfField,
  minimisationLevels,
  neverForAssociations,
  personFields,
  referralBounds,
  referralReasonCodes,
  returnCauses,
  urgencies,
  type ContactChannel,
  type MinimisationLevel,
  type PersonField,
  type ReferralReasonCode,
  type ReturnCause,
  type Urgency,
} from "./referral.values.ts";
export { referralWork, referralWorkKinds, type ReferralWorkKind } from "./referral-work.ts";
export { returnOverdue } from "./return-overdue.ts";
export { sendingFrom, sendReferral, sendReferralAgain, type SendReferralState } from "./send-referral.ts";
export { sendingProblems, type Sending } from "./sending-rule.ts";
export { cancelReferral, enterInError } from "./stop-referral.ts";
export { expectTellable, retellingOf, tellingOf, type TellingOf } from "./telling.ts";
export { followUpReferral, holdReferral, resumeReferral, startReferral } from "./treat-referral.ts";
export { withdrawConsent } from "./withdraw-consent.ts";
