import type { Owned, Viewer } from "../../kernel/index.ts";
import { mayPrepareMeeting, mayReadMeeting } from "../meeting/meeting.policy.ts";
import type { MeetingPapers } from "./papers.type.ts";

/** LAW-7, POOL-1: the members' papers are read where the meeting is; the public ones by everybody of the municipality's. */
export function mayReadPapers(viewer: Viewer, papers: Owned & Pick<MeetingPapers, "audience">): boolean {
  return papers.audience === "PUBLIC"
    ? viewer.municipalityId === papers.municipalityId
    : mayReadMeeting(viewer, papers);
}

/** POOL-1: the committee's secretary issues its papers. */
export function mayIssuePapers(viewer: Viewer, meeting: Owned): boolean {
  return mayPrepareMeeting(viewer, meeting);
}
