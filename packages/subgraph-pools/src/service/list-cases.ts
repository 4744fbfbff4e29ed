import { permissionsOf } from "@indgang/domain/administrations";
import type { CommitteeMeeting, MeetingState } from "@indgang/domain/pools";
import type { Page, PageOfNodes, RequestContext } from "@indgang/subgraph-kit";
import { applicationsOfAssociation, type ApplicationHead } from "../store/application.store.ts";
import { listApplications, type ApplicationList } from "../store/application-list.store.ts";
import { listMeetings } from "../store/meeting.store.ts";

const none: PageOfNodes<never> = {
  nodes: [],
  hasNextPage: false,
  hasPreviousPage: false,
  cursorOf: () => "",
  totalCount: () => 0,
};

function readsCases({ viewer }: RequestContext): boolean {
  return permissionsOf(viewer).includes("READ_CASES");
}

/** POOL-2: the cases that the viewer may see; for whoever reads no cases there are none, and nothing is asked of the database. */
export async function applicationsFor(
  context: RequestContext,
  list: ApplicationList,
): Promise<PageOfNodes<ApplicationHead>> {
  return readsCases(context) ? listApplications(context, list) : none;
}

/** POOL-2, POOL-13: an association's cases, as far as the viewer may see them. */
export async function applicationsBy(
  context: RequestContext,
  associationId: string,
  page: Page,
): Promise<PageOfNodes<ApplicationHead>> {
  return readsCases(context) ? context.use(applicationsOfAssociation).load(associationId, page) : none;
}

/** POOL-1: the own administration's meetings. */
export async function meetingsFor(
  context: RequestContext,
  page: Page,
  state: MeetingState | null,
): Promise<PageOfNodes<CommitteeMeeting>> {
  return readsCases(context) ? listMeetings(context, page, state) : none;
}
