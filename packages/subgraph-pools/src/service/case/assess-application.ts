import { newId } from "@indgang/database";
import { accept, refuse, sitsIn, type AssessmentId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import {
  completeAssessment as completeRule,
  findDoubleFunding,
  reopenAssessment as reopenRule,
  saveAssessment as saveRule,
  type Application,
  type Assessment,
  type AssessmentChange,
  type AssessmentContext,
  type AssessmentInput,
} from "@indgang/domain/pools";
import type { ChangeRequest, RequestContext } from "@indgang/subgraph-kit";
import { findAround } from "../../store/assessment/opinion.store.ts";
import { findMoneyAround } from "../../store/application/other-money.store.ts";
import { findAssessments } from "../../store/application/find-for-change.store.ts";
import { findCriteriaOfRound, findTermsOfRound } from "../../store/pool/round-rules.store.ts";
import { addEvents, saveApplications } from "../../store/application/save-application.store.ts";
import { saveAssessmentRow } from "../../store/assessment/save-assessment.store.ts";
import { auditCase, lockedCase } from "../case-step.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { readApplication, readAssessment } from "../read-case.ts";
import type { OfCase } from "./formalities.ts";

export type AssessmentCommand = OfCase & AssessmentInput;

/** POOL-4, POOL-16: saves a draft of an assessment. */
export async function saveAssessment(context: RequestContext, command: AssessmentCommand) {
  const outcome = await assess(context, { operation: "saveAssessment", input: command }, command, async (state, work) =>
    saveRule({ ...(await contextOf(state, work)), isDoubleFundingFound: false }, command, work.acting),
  );
  return afresh(outcome, (id) => readAssessment(context, id));
}

/** POOL-4: completes an assessment; the case then waits for a meeting. */
export async function completeAssessment(context: RequestContext, command: AssessmentCommand) {
  const outcome = await assess(
    context,
    { operation: "completeAssessment", input: command },
    command,
    async (state, work) => {
      const isDoubleFundingFound = await hasOtherMoney(state, work);
      return completeRule({ ...(await contextOf(state, work)), isDoubleFundingFound }, command, work.acting);
    },
  );
  return afresh(outcome, (id) => readAssessment(context, id));
}

/** POOL-1: opens a completed assessment again. */
export async function reopenAssessment(context: RequestContext, command: OfCase & { readonly version: number }) {
  const outcome = await assess(
    context,
    { operation: "reopenAssessment", input: command },
    command,
    async (state, work) => {
      const rules = await findTermsOfRound(work.rows, state.application.roundId);
      return reopenRule({ ...state, ...rules }, command, work.acting);
    },
  );
  return afresh(outcome, () => readApplication(context, command.applicationId));
}

interface Assessed {
  readonly application: Application;
  readonly assessment: Assessment | null;
}

async function assess<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  { applicationId }: OfCase,
  rule: (state: Assessed, work: Work) => Promise<Outcome<AssessmentChange, Refused>>,
): Promise<Outcome<AssessmentId, Refused | AnyRefusal>> {
  return carryOut(context, request, async (work): Promise<Outcome<AssessmentId, Refused | AnyRefusal>> => {
    const application = await lockedCase(work, applicationId);
    if (application === null) return refuse("NOT_FOUND");
    const [assessment = null] = sitsIn(work.acting.viewer, application)
      ? await findAssessments(work.rows, [applicationId])
      : [];
    const assessed = await rule({ application, assessment }, work);
    if (!assessed.ok) return assessed;
    return (await save(work, { application, assessment }, assessed.value))
      ? accept(assessed.value.assessment.id)
      : refuse("NOT_ALLOWED");
  });
}

async function contextOf(
  { application, assessment }: Assessed,
  work: Work,
): Promise<Omit<AssessmentContext, "isDoubleFundingFound">> {
  const criteria = await findCriteriaOfRound(work.rows, application.roundId);
  const around = isOwn(application, work) ? await findAround(work.rows, application) : { focusAreas: [], opinions: [] };
  return { application, assessment, assessmentId: newId<"Assessment">(), pool: { criteria }, ...around };
}

/** POOL-13: whether there is other money that has to be looked at, of what the seat may know. */
async function hasOtherMoney({ application }: Assessed, work: Work): Promise<boolean> {
  const around = isOwn(application, work) ? await findMoneyAround(work.rows, application.id) : null;
  return around !== null && findDoubleFunding(around, around.others).length > 0;
}

/** Whether the rule can come to more than a refusal: nothing of an assessment is read for anybody else. */
function isOwn(application: Application, { acting }: Work): boolean {
  return sitsIn(acting.viewer, application);
}

async function save(
  work: Work,
  before: Assessed,
  { application, assessment, events }: AssessmentChange,
): Promise<boolean> {
  const { transaction, audit } = work;
  if (!(await saveAssessmentRow(transaction, before.assessment, assessment))) return false;
  await addEvents(transaction, application, events);
  const { administration, id, version, state } = assessment;
  audit({ chain: administration, subject: `Assessment ${id}`, detail: { state, version } });
  if (application === before.application) return true;
  auditCase(work, application);
  return saveApplications(transaction, [{ before: before.application, after: application }]);
}
