import { dateAt, type Owned } from "@indgang/domain/kernel";
import {
  mayReadApplication,
  mayReadApplicationOfGrant,
  mayReadAssessment,
  mayReadAssessmentOf,
  mayReadMeeting,
  type Assessment,
  type CommitteeMeeting,
  type Grant,
  type MeetingItem,
} from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "../store/application/application-head.type.ts";
import { applicationById } from "../store/application/application.store.ts";
import {
  assessmentByApplication,
  assessmentById,
  ownAssessmentByApplication,
  ownAssessmentById,
  type ReadAssessment,
} from "../store/assessment/assessment.store.ts";
import { decisionByApplication, decisionById, type ReadDecision } from "../store/meeting/decision.store.ts";
import { meetingById, meetingItemById } from "../store/meeting/meeting.store.ts";
import { waitedForByApplication } from "../store/assessment/opinion.store.ts";

/** POOL-2: a case, or null for whoever may not see it: the wall and the policy each say so. */
export async function readApplication(context: RequestContext, id: string): Promise<ApplicationHead | null> {
  return ifAllowed(context, await context.use(applicationById).load(id), mayReadApplication);
}

/** POOL-1, POOL-13: the assessment of a case; null for everybody outside its administration, and nothing is read for them, and for whoever takes no part in the case (POOL-16). */
export async function readAssessmentOf(
  context: RequestContext,
  application: ApplicationHead,
): Promise<Assessment | null> {
  if (!mayReadAssessment(context.viewer, application)) return null;
  const found = await context.use(assessmentByApplication).load(application.id);
  if (found !== null || application.state !== "ASSESSING") return ifShown(context, found);
  // POOL-4: it may be there for this person alone, while an opinion is waited for.
  if ((await context.use(waitedForByApplication).load(application.id)) === null) return null;
  return ifShown(context, await context.use(ownAssessmentByApplication).load(application.id));
}

function ifShown(context: RequestContext, found: ReadAssessment | null): Assessment | null {
  const today = dateAt(context.now());
  return found !== null && mayReadAssessmentOf(context.viewer, found, today) ? found : null;
}

/** POOL-1: an assessment by its id. */
export async function readAssessment(context: RequestContext, id: string): Promise<Assessment | null> {
  const found = (await context.use(assessmentById).load(id)) ?? (await ownAssessment(context, id));
  return ifShown(context, found);
}

/** POOL-4: a draft that is shown to some people alone; nobody without a person has one. */
async function ownAssessment(context: RequestContext, id: string): Promise<ReadAssessment | null> {
  return context.viewer.administration === null ? null : context.use(ownAssessmentById).load(id);
}

/** POOL-10: what was decided on a case. */
export async function readDecisionOf(
  context: RequestContext,
  application: ApplicationHead,
): Promise<ReadDecision | null> {
  if (!mayReadApplication(context.viewer, application)) return null;
  return context.use(decisionByApplication).load(application.id);
}

/** POOL-10: a decision by its id. */
export async function readDecision(context: RequestContext, id: string): Promise<ReadDecision | null> {
  return ifAllowed(context, await context.use(decisionById).load(id), mayReadApplication);
}

/** POOL-13: the case behind a grant, for its own administration. */
export async function readApplicationOf(context: RequestContext, grant: Grant): Promise<ApplicationHead | null> {
  if (grant.applicationId === null || !mayReadApplicationOfGrant(context.viewer, grant)) return null;
  return readApplication(context, grant.applicationId);
}

/** POOL-1: a meeting, for its own administration. */
export async function readMeeting(context: RequestContext, id: string): Promise<CommitteeMeeting | null> {
  return ifAllowed(context, await context.use(meetingById).load(id), mayReadMeeting);
}

/** POOL-1: an item of a meeting's list, for its own administration. */
export async function readMeetingItem(context: RequestContext, id: string): Promise<MeetingItem | null> {
  return ifAllowed(context, await context.use(meetingItemById).load(id), mayReadMeeting);
}

type Policy = (viewer: RequestContext["viewer"], thing: Owned) => boolean;

function ifAllowed<Thing extends Owned>({ viewer }: RequestContext, thing: Thing | null, may: Policy): Thing | null {
  return thing !== null && may(viewer, thing) ? thing : null;
}
