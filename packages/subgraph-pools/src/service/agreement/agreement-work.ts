import { accept, refuse, type AgreementId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { agreementDocument, mayWriteAgreement, type Agreement, type AgreementInCase } from "@indgang/domain/agreement";
import type { NotificationKind } from "@indgang/domain/messages";
import { makePdf, personNumbersIn } from "@indgang/documents";
import { tell, type ChangeRequest, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { findAgreement, findParties, lockAgreement } from "../../store/agreement/agreement.store.ts";
import {
  insertAgreementFile,
  saveAgreementParts,
  saveAgreementRow,
} from "../../store/agreement/save-agreement.store.ts";
import { present } from "../../store/present.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { casePath, ownPath } from "../case/case-path.ts";
import { readAgreement } from "./read-agreements.ts";

export interface OfAgreement extends Keyed {
  readonly agreementId: AgreementId;
  readonly version: number;
}

/** What the other side, or the office, is told of after a step; null for nothing. */
export type News = Extract<NotificationKind, `APPLICATION_AGREEMENT_${string}`> | null;

/** A step of an agreement: the request, and the rule. */
export interface AgreementStep<Refused extends Refusal> {
  readonly request: ChangeRequest;
  readonly agreementId: AgreementId;
  readonly news: (after: Agreement) => News;
  rule(state: AgreementInCase, work: Work): Outcome<Agreement, Refused>;
}

/** Takes a step: the agreement is locked and read, the rule asked, what it says saved with its file and audit, and the other side told. */
export async function takeAgreementStep<Refused extends Refusal>(
  context: RequestContext,
  { request, agreementId, news, rule }: AgreementStep<Refused>,
): Promise<Outcome<Agreement, Refused | AnyRefusal>> {
  const outcome = await carryOut(
    context,
    request,
    async (work): Promise<Outcome<AgreementId, Refused | AnyRefusal>> => {
      const agreement = await lockAgreement(work.rows, agreementId);
      if (agreement === null) return refuse("NOT_FOUND");
      const taken = rule({ agreement, application: await caseOf(work, agreement) }, work);
      if (!taken.ok) return taken;
      const saved = await saveStep(work, agreement, taken.value);
      if (!saved.ok) return saved;
      await tellOf(work, taken.value, news(taken.value));
      return accept(agreementId);
    },
  );
  return afresh(outcome, (id) => readAgreement(context, id));
}

/** POOL-16: the case, for the office alone: an association's seat reads none. */
async function caseOf({ rows, acting }: Work, agreement: Agreement): Promise<AgreementInCase["application"]> {
  if (!mayWriteAgreement(acting.viewer, agreement)) return null;
  return (await findApplications(rows, [agreement.applicationId])).get(agreement.applicationId) ?? null;
}

/**
 * ASSOC-6: in an order in which the wall can follow: what was said and signed, the file that is made of it, and then that it holds. LAW-7: no file
 * is made in which a CPR number stands.
 */
async function saveStep(
  work: Work,
  before: Agreement,
  after: Agreement,
): Promise<Outcome<null, Refusal<"NOT_ALLOWED" | "INVALID_INPUT">>> {
  const { transaction, rows } = work;
  await saveAgreementParts(transaction, before, after);
  if (after.state === "AGREED" && after.form === "WRITTEN" && before.state !== "AGREED") {
    const signed = present(await findAgreement(rows, after.id), "An agreement under a lock");
    const parties = present(await findParties(rows, after), "The parties of an agreement");
    const described = present(agreementDocument(signed, parties), "What both sides accepted");
    if (personNumbersIn(described).length > 0)
      return refuse("INVALID_INPUT", { fields: [{ path: "text", code: "CPR_IN_TEXT" }] });
    await insertAgreementFile(transaction, after, await makePdf(described));
  }
  if (!(await saveAgreementRow(transaction, before, after))) return refuse("NOT_ALLOWED");
  auditAgreement(work, after);
  return accept(null);
}

/** ASSOC-6: tells the other side, of which the office is whoever had it last; a leader hears of a no as well (ASSOC-9). */
export async function tellOf({ transaction, acting }: Work, agreement: Agreement, kind: News): Promise<void> {
  if (kind === null) return;
  const { now, viewer } = acting;
  const { administration, applicationId, associationId, caseNumber: about } = agreement;
  if (viewer.seat !== "association") {
    const to = { kind: "ASSOCIATION", associationId } as const;
    await tell({ transaction, now }, { kind, path: ownPath(applicationId), about, to });
    return;
  }
  const handler = { kind: "COLLEAGUE", personId: agreement.handledBy, administration } as const;
  const leader = { kind: "ROLE", administration, role: "LEADER" } as const;
  const to = kind === "APPLICATION_AGREEMENT_DECLINED" ? [handler, leader] : [handler];
  await tell({ transaction, now }, { kind, path: casePath(applicationId), about, to });
}

/** LAW-6: that an agreement was worked on, in which version and state, and not a word of it. An association's seat writes into no administration's chain. */
export function auditAgreement({ audit, acting }: Work, { administration, id, state, number, version }: Agreement) {
  const chain = acting.viewer.seat === "association" ? "shared" : administration;
  audit({ chain, subject: `Agreement ${id}`, detail: { state, number, version } });
}
