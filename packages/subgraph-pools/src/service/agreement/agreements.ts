import { newId } from "@indgang/database";
import {
  accept,
  refuse,
  type AgreementId,
  type ApplicationId,
  type Outcome,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  acceptAgreement as acceptRule,
  declineAgreement as declineRule,
  draftAgreement as draftRule,
  noteFollowUp as noteRule,
  planFollowUp as planRule,
  proposeAgreementVersion as proposeRule,
  recordOralAgreement as oralRule,
  saveAgreementDraft as saveRule,
  sendAgreement as sendRule,
  type AcceptAgreementInput,
  type Agreement,
  type AgreementWording,
  type DeclineAgreementInput,
  type NewAgreementState,
  type NoteFollowUpInput,
  type OralAgreementInput,
  type PlanFollowUpInput,
  type ProposeVersionInput,
} from "@indgang/domain/agreement";
import type { PlainDate } from "@indgang/domain/kernel";
import type { ChangeRequest, Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findAgreementFacts, findAgreementOf, lockAgreement } from "../../store/agreement/agreement.store.ts";
import {
  insertAgreement,
  lockAgreementsOf,
  saveAgreementParts,
  saveAgreementRow,
} from "../../store/agreement/save-agreement.store.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { auditAgreement, takeAgreementStep, tellOf, type OfAgreement } from "./agreement-work.ts";
import { readAgreement } from "./read-agreements.ts";

interface OfDecidedCase extends Keyed {
  readonly applicationId: ApplicationId;
}

const nothing = () => null;

/** ASSOC-6: a draft from what was applied for and decided. */
export function draftAgreement(context: RequestContext, command: OfDecidedCase) {
  return makeAgreement(context, { operation: "draftAgreement", input: command }, command.applicationId, (state, work) =>
    draftRule(state, work.acting),
  );
}

/** ASSOC-6, LAW-5: an agreement that was made orally; the association is told. */
export function recordOralAgreement(context: RequestContext, command: OfDecidedCase & OralAgreementInput) {
  return makeAgreement(
    context,
    { operation: "recordOralAgreement", input: command },
    command.applicationId,
    (state, work) => oralRule(state, command, work.acting),
  );
}

/** Makes the agreement of a case, or takes a step with the one that it has. */
async function makeAgreement<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  applicationId: ApplicationId,
  rule: (state: NewAgreementState, work: Work) => Outcome<Agreement, Refused>,
) {
  const outcome = await carryOut(
    context,
    request,
    async (work): Promise<Outcome<AgreementId, Refused | AnyRefusal>> => {
      const { transaction, rows } = work;
      await lockAgreementsOf(transaction, applicationId);
      const application = (await findApplications(rows, [applicationId])).get(applicationId);
      if (application === undefined) return refuse("NOT_FOUND");
      const found = await findAgreementOf(rows, applicationId);
      const known = found && (await lockAgreement(rows, found.id));
      const facts = await findAgreementFacts(rows, applicationId);
      const made = rule({ application, facts, agreement: known, newId: newId<"Agreement">() }, work);
      if (!made.ok) return made;
      const agreement = made.value;
      if (known === null) await insertAgreement(transaction, agreement);
      else {
        await saveAgreementParts(transaction, known, agreement);
        if (!(await saveAgreementRow(transaction, known, agreement))) return refuse("NOT_ALLOWED");
      }
      auditAgreement(work, agreement);
      await tellOf(work, agreement, agreement.state === "AGREED" ? "APPLICATION_AGREEMENT_MADE" : null);
      return accept(agreement.id);
    },
  );
  return afresh(outcome, (id) => readAgreement(context, id));
}

/** ASSOC-6: words a draft in another way. */
export function saveAgreementDraft(context: RequestContext, command: OfAgreement & AgreementWording) {
  const request = { operation: "saveAgreementDraft", input: command };
  const rule: Rule<typeof saveRule> = (state, { acting }) => saveRule(state, command, acting);
  return takeAgreementStep(context, { request, agreementId: command.agreementId, news: nothing, rule });
}

/** ASSOC-6: sends a draft to the association. */
export function sendAgreement(context: RequestContext, command: OfAgreement & { readonly answerBy: PlainDate }) {
  const request = { operation: "sendAgreement", input: command };
  const rule: Rule<typeof sendRule> = (state, { acting }) => sendRule(state, command, acting);
  const news = () => "APPLICATION_AGREEMENT_PROPOSED" as const;
  return takeAgreementStep(context, { request, agreementId: command.agreementId, news, rule });
}

/** ASSOC-6: either side proposes other words. */
export function proposeAgreementVersion(context: RequestContext, command: OfAgreement & ProposeVersionInput) {
  const request = { operation: "proposeAgreementVersion", input: command };
  const rule: Rule<typeof proposeRule> = (state, { acting }) => proposeRule(state, command, acting);
  const news = () => "APPLICATION_AGREEMENT_PROPOSED" as const;
  return takeAgreementStep(context, { request, agreementId: command.agreementId, news, rule });
}

/** ASSOC-6: a side accepts the version that counts. */
export function acceptAgreement(context: RequestContext, command: OfAgreement & AcceptAgreementInput) {
  const request = { operation: "acceptAgreement", input: command };
  const rule: Rule<typeof acceptRule> = (state, { acting }) => acceptRule(state, command, acting);
  const news = ({ state }: Agreement) =>
    state === "AGREED" ? ("APPLICATION_AGREEMENT_MADE" as const) : ("APPLICATION_AGREEMENT_ACCEPTED" as const);
  return takeAgreementStep(context, { request, agreementId: command.agreementId, news, rule });
}

/** ASSOC-9: the association says no, with words. */
export function declineAgreement(context: RequestContext, command: OfAgreement & DeclineAgreementInput) {
  const request = { operation: "declineAgreement", input: command };
  const rule: Rule<typeof declineRule> = (state, { acting }) => declineRule(state, command, acting);
  const news = () => "APPLICATION_AGREEMENT_DECLINED" as const;
  return takeAgreementStep(context, { request, agreementId: command.agreementId, news, rule });
}

/** ASSOC-6: what is looked at on a day. */
export function planAgreementFollowUp(
  context: RequestContext,
  command: OfAgreement & Omit<PlanFollowUpInput, "newId">,
) {
  const request = { operation: "planAgreementFollowUp", input: command };
  const rule: Rule<typeof planRule> = (state, { acting }) =>
    planRule(state, { ...command, newId: newId<"AgreementFollowUp">() }, acting);
  return takeAgreementStep(context, { request, agreementId: command.agreementId, news: nothing, rule });
}

/** ASSOC-6: how it went with a point. */
export function noteAgreementFollowUp(context: RequestContext, command: OfAgreement & NoteFollowUpInput) {
  const request = { operation: "noteAgreementFollowUp", input: command };
  const rule: Rule<typeof noteRule> = (state, { acting }) => noteRule(state, command, acting);
  return takeAgreementStep(context, { request, agreementId: command.agreementId, news: nothing, rule });
}

/** A rule of the domain, as a step asks it. */
type Rule<Of extends (state: never, ...given: never[]) => unknown> = (
  state: Parameters<Of>[0],
  work: Work,
) => ReturnType<Of>;
