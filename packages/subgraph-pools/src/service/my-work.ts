import { dateAt, hasRole } from "@indgang/domain/kernel";
import { applicationWorkItem, meetingWorkItem, type WorkItem } from "@indgang/domain/pools";
import type { Page, PageOfNodes, RequestContext } from "@indgang/subgraph-kit";
import { applicationById } from "../store/application.store.ts";
import { meetingById } from "../store/meeting.store.ts";
import { listWork, workSources, type WorkCandidate, type WorkSource } from "../store/work.store.ts";

/** A piece of work, and the row in which it was found. */
export interface FoundWork {
  readonly candidate: WorkCandidate;
  readonly item: WorkItem;
}

const nothing: PageOfNodes<never> = {
  nodes: [],
  hasNextPage: false,
  hasPreviousPage: false,
  cursorOf: () => "",
  totalCount: () => 0,
};

/** What waits for the viewer, the next deadline first. Where to look follows from the roles; whether there is work, the domain says. */
export async function myWork(context: RequestContext, page: Page): Promise<PageOfNodes<FoundWork>> {
  const sources = sourcesFor(context);
  if (sources.length === 0) return nothing;
  const found = await listWork(context, sources, dateAt(context.now()), page);
  const nodes = (await Promise.all(found.nodes.map((candidate) => workIn(context, candidate)))).filter(
    (work) => work !== null,
  );
  return { ...found, nodes, cursorOf: ({ candidate }) => found.cursorOf(candidate) };
}

function sourcesFor({ viewer }: RequestContext): readonly WorkSource[] {
  if (viewer.seat === "servicedesk")
    return hasRole(viewer, "SERVICE_DESK") ? [workSources.formalCheck, workSources.overdueCompletion] : [];
  if (viewer.administration === null) return [];
  return [
    ...(hasRole(viewer, "LEADER") ? [workSources.unassigned] : []),
    ...(hasRole(viewer, "CASEWORKER", "LEADER") ? [workSources.assigned] : []),
    ...(hasRole(viewer, "SECRETARY") ? [workSources.committees, workSources.openMeetings] : []),
    ...(hasRole(viewer, "POLITICIAN") && !hasRole(viewer, "SECRETARY") ? [workSources.calledMeetings] : []),
  ];
}

async function workIn(context: RequestContext, candidate: WorkCandidate): Promise<FoundWork | null> {
  const item = await itemIn(context, candidate);
  return item && { candidate, item };
}

async function itemIn(context: RequestContext, { source, id, title, dueOn }: WorkCandidate): Promise<WorkItem | null> {
  const { viewer } = context;
  switch (source) {
    case "APPLICATION": {
      const application = await context.use(applicationById).load(id);
      return application && applicationWorkItem(viewer, application, context.now());
    }
    case "MEETING": {
      const meeting = await context.use(meetingById).load(id);
      return meeting && meetingWorkItem(viewer, meeting, title, context.now());
    }
    default:
      return { kind: "PREPARE_MEETING", title, dueOn, isOverdue: false, applicationId: null, meetingId: null };
  }
}
