export { agreementDocument, agreementFileName } from "./agreement-document.ts";
export { needsAgreement } from "./agreement-need.ts";
export { hasAccepted, otherSide, type AgreementInCase, type AgreementRefusal } from "./agreement-step.ts";
export { agreementBounds, draftWording } from "./agreement-wording.ts";
export { mayAnswerAgreement, mayReadAgreement, mayWriteAgreement, sideOf } from "./agreement.policy.ts";
export {
  agreementForms,
  agreementSides,
  agreementStates,
  agreementTransitions,
  type Agreement,
  type AgreementAcceptance,
  type AgreementDecline,
  type AgreementFacts,
  type AgreementFollowUp,
  type AgreementForm,
  type AgreementSide,
  type AgreementState,
  type AgreementVersion,
  type AgreementWording,
} from "./agreement.type.ts";
export { declineAgreement, type DeclineAgreementInput } from "./decline-agreement.ts";
export { draftAgreement, saveAgreementDraft, type NewAgreementState } from "./draft-agreement.ts";
export { noteFollowUp, planFollowUp, type NoteFollowUpInput, type PlanFollowUpInput } from "./follow-up.ts";
export {
  acceptAgreement,
  currentVersion,
  proposeAgreementVersion,
  sendAgreement,
  type AcceptAgreementInput,
  type ProposeVersionInput,
} from "./negotiate-agreement.ts";
export { recordOralAgreement, type OralAgreementInput } from "./oral-agreement.ts";
export { textDifferences, type LineDifference, type TextPart } from "./text-differences.ts";
