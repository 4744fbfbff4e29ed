import {
  accept,
  authorise,
  changed,
  checkInput,
  expectState,
  refuse,
  type Acting,
  type AgreementId,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { mayReadApplication } from "../application/application.policy.ts";
import type { Application } from "../application/application.type.ts";
import { expectNoInterest } from "../application/take-part.ts";
import { beginAgreementStep, type AgreementInCase, type AgreementRefusal } from "./agreement-step.ts";
import { draftWording, wordingProblems } from "./agreement-wording.ts";
import { mayWriteAgreement } from "./agreement.policy.ts";
import type { Agreement, AgreementFacts, AgreementWording, Signed } from "./agreement.type.ts";

export interface NewAgreementState {
  readonly application: Pick<
    Application,
    "id" | "municipalityId" | "administration" | "associationId" | "caseNumber" | "interests" | "state"
  >;
  /** Null while nothing is decided. */
  readonly facts: AgreementFacts | null;
  /** What the case has already. */
  readonly agreement: Agreement | null;
  readonly newId: AgreementId;
}

export type NewAgreementRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STATE_CONFLICT" | "MEETING_NOT_CLOSED"
>;

/**
 * POOL-16, ASSOC-6: whether the viewer may make an agreement about the case: a grant whose minutes stand. STATE_CONFLICT where nothing was granted.
 * The answer is who acts, and what is known.
 */
export function beginNewAgreement(
  { application, facts }: NewAgreementState,
  by: Acting,
): Outcome<{ readonly signed: Signed; readonly facts: AgreementFacts }, NewAgreementRefusal> {
  const { viewer, now } = by;
  const allowed = authorise({
    maySee: mayReadApplication(viewer, application),
    mayDo: mayWriteAgreement(viewer, application),
  });
  if (!allowed.ok) return allowed;
  if (viewer.personId === null) return refuse("NOT_ALLOWED");
  const impartial = expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  if (facts === null || facts.amount === 0) return refuse("STATE_CONFLICT", { state: application.state });
  if (facts.meetingAt === null) return refuse("MEETING_NOT_CLOSED");
  const signed = { side: "MUNICIPALITY", personId: viewer.personId, name: viewer.name, at: now } as const;
  return accept({ signed, facts });
}

/** An agreement with its first version. */
export function newAgreement(
  { application, newId }: NewAgreementState,
  signed: Signed,
  wording: AgreementWording,
): Agreement {
  return {
    id: newId,
    municipalityId: application.municipalityId,
    administration: application.administration,
    version: 1,
    applicationId: application.id,
    associationId: application.associationId,
    caseNumber: application.caseNumber,
    form: "WRITTEN",
    state: "DRAFT",
    number: 1,
    waitsOn: "MUNICIPALITY",
    answerBy: null,
    handledBy: signed.personId,
    agreedOn: null,
    agreedWith: null,
    sha256: null,
    versions: [{ ...signed, ...wording, number: 1, comment: null }],
    acceptances: [],
    declines: [],
    followUps: [],
  };
}

/** ASSOC-6: drafts an agreement from what was applied for and decided, whether the pool's terms ask for one or not. STATE_CONFLICT where there is one. */
export function draftAgreement(state: NewAgreementState, by: Acting): Outcome<Agreement, NewAgreementRefusal> {
  const begun = beginNewAgreement(state, by);
  if (!begun.ok) return begun;
  if (state.agreement !== null) return refuse("STATE_CONFLICT", { state: state.agreement.state });
  return accept(newAgreement(state, begun.value.signed, draftWording(begun.value.facts)));
}

/** ASSOC-6: words a draft in another way, before the association sees it. */
export function saveAgreementDraft(
  state: AgreementInCase,
  input: AgreementWording & { readonly version: number },
  by: Acting,
): Outcome<Agreement, AgreementRefusal> {
  const begun = beginAgreementStep(state, input.version, ["MUNICIPALITY"], by);
  if (!begun.ok) return begun;
  const open = expectState(state.agreement, "DRAFT");
  if (!open.ok) return open;
  const checked = checkInput(input, wordingProblems(input));
  if (!checked.ok) return checked;
  const wording = { title: input.title.trim(), text: input.text.trim() };
  const version = { ...begun.value, ...wording, number: 1, comment: null };
  return accept(changed(state.agreement, { versions: [version], handledBy: begun.value.personId }));
}
