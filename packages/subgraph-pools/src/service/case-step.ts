import { accept, refuse, type ApplicationId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import type { Application, ApplicationChange, FormalCheckState } from "@indgang/domain/pools";
import type { ChangeRequest, RequestContext } from "@indgang/subgraph-kit";
import { findRound, findTerms } from "../store/application/find-for-change.store.ts";
import type { ApplicationHead } from "../store/application/application-head.type.ts";
import { findApplications } from "../store/application/whole-application.store.ts";
import { lockRows } from "../store/locks.ts";
import { present } from "../store/present.ts";
import { addEvents, saveApplications, saveFormalCheck } from "../store/application/save-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "./carry-out.ts";
import { readApplication } from "./read-case.ts";

/** A step of one case: the request, the case, and the rule. */
export interface CaseStep<Refused extends Refusal> {
  readonly request: ChangeRequest;
  readonly applicationId: ApplicationId;
  rule(application: Application, work: Work): Promise<Outcome<ApplicationChange, Refused>>;
}

/** Takes a step: the case is locked and read, the rule asked, and what it says saved with history and audit. */
export async function takeStep<Refused extends Refusal>(
  context: RequestContext,
  { request, applicationId, rule }: CaseStep<Refused>,
): Promise<Outcome<ApplicationHead, Refused | AnyRefusal>> {
  const outcome = await carryOut(
    context,
    request,
    async (work): Promise<Outcome<ApplicationId, Refused | AnyRefusal>> => {
      const application = await lockedCase(work, applicationId);
      if (application === null) return refuse("NOT_FOUND");
      const taken = await rule(application, work);
      if (!taken.ok) return taken;
      return (await saveStep(work, application, taken.value)) ? accept(applicationId) : refuse("NOT_ALLOWED");
    },
  );
  return afresh(outcome, (id) => readApplication(context, id));
}

/** A case that nobody else changes until the work is done; null when the seat does not see it. */
export async function lockedCase({ transaction, rows }: Work, id: ApplicationId): Promise<Application | null> {
  await lockRows(transaction, "application", [id]);
  return (await findApplications(rows, [id])).get(id) ?? null;
}

/** Saves a case with its history and its audit entry. False when the wall kept the case as it was. */
export async function saveStep(
  work: Work,
  before: Application,
  { application: after, event }: ApplicationChange,
): Promise<boolean> {
  const { transaction } = work;
  if (!(await saveApplications(transaction, [{ before, after }]))) return false;
  if (after.formalCheck !== before.formalCheck) await saveFormalCheck(transaction, after);
  await addEvents(transaction, after, [event]);
  auditCase(work, after);
  return true;
}

/** LAW-6: that a case was changed, and to which state. */
export function auditCase({ audit }: Work, { administration, id, state, version }: Application): void {
  audit({ chain: administration, subject: `Application ${id}`, detail: { state, version } });
}

/** What the rules of the formal check have to know beside the case. */
export async function formalCheckStateOf(application: Application, { rows }: Work): Promise<FormalCheckState> {
  const round = present(await findRound(rows, application.roundId), "The round of an application");
  return { application, round, pool: { terms: await findTerms(rows, application.poolId) } };
}
