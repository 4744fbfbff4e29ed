import { caseScopeOf, type CommitteeMeeting, type MeetingState } from "@indgang/domain/pools";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "../store/application/application-head.type.ts";
import { applicationsOfAssociation } from "../store/application/application.store.ts";
import { listApplications, type ApplicationList } from "../store/application/application-list.store.ts";
import { listMeetings } from "../store/meeting/meeting.store.ts";

/** POOL-2: the cases that the viewer may see; for whoever reads no cases there are none, and nothing is asked of the database. */
export async function applicationsFor(
  context: RequestContext,
  { criteria, ...list }: ApplicationList,
): Promise<PageOfNodes<ApplicationHead>> {
  const scope = caseScopeOf(context.viewer);
  if (scope === null) return emptyPage;
  const { administration } = scope;
  return listApplications(context, {
    ...list,
    criteria: administration === "ALL" ? criteria : { ...criteria, administration },
  });
}

/** POOL-2, POOL-13: an association's cases, as far as the viewer may see them. */
export async function applicationsBy(
  context: RequestContext,
  associationId: string,
  page: Page,
): Promise<PageOfNodes<ApplicationHead>> {
  return caseScopeOf(context.viewer) === null
    ? emptyPage
    : context.use(applicationsOfAssociation).load(associationId, page);
}

/** POOL-1: the own administration's meetings. */
export async function meetingsFor(
  context: RequestContext,
  page: Page,
  state: MeetingState | null,
): Promise<PageOfNodes<CommitteeMeeting>> {
  const scope = caseScopeOf(context.viewer);
  if (scope === null || scope.administration === "ALL") return emptyPage;
  return listMeetings(context, { administration: scope.administration, state, page });
}
