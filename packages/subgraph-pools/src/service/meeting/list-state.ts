import { newId } from "@indgang/database";
import type { ApplicationId } from "@indgang/domain/kernel";
import type { AddToMeetingState, Candidate, CommitteeMeeting } from "@indgang/domain/pools";
import { findAssessments, findItemsOf, findMembers, findPools } from "../../store/application/find-for-change.store.ts";
import { present } from "../../store/present.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import type { Work } from "../carry-out.ts";

/** What the rule has to know to put cases on a list; null when the seat does not see one of them. */
export async function listStateOf(
  work: Work,
  meeting: CommitteeMeeting,
  ids: readonly ApplicationId[],
): Promise<AddToMeetingState | null> {
  const { rows } = work;
  const applications = await findApplications(rows, ids);
  const found = ids.map((id) => applications.get(id)).filter((application) => application !== undefined);
  if (found.length < ids.length) return null;
  const assessments = new Map(
    (await findAssessments(rows, ids)).map((assessment) => [assessment.applicationId, assessment]),
  );
  const pools = new Map(
    (await findPools(rows, [...new Set(found.map((each) => each.poolId))])).map((pool) => [pool.id, pool]),
  );
  const items = await findItemsOf(rows, meeting.id);
  return {
    meeting,
    candidates: found.map((application): Candidate => ({
      application,
      assessment: assessments.get(application.id) ?? null,
      pool: present(pools.get(application.poolId), "The pool of an application"),
      meetingItemId: newId<"MeetingItem">(),
    })),
    lastPosition: Math.max(0, ...items.map((item) => item.position)),
    members: await findMembers(rows, meeting.committeeId),
  };
}
