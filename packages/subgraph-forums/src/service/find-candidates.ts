import { mayCreateBody } from "@indgang/domain/forums";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { listCandidates, type Candidate } from "../store/candidate.store.ts";

/** FORUM-1: people to appoint, for secretaries; empty for everybody else. */
export function findCandidates(context: RequestContext, search: string, page: Page): Promise<PageOfNodes<Candidate>> {
  return mayCreateBody(context.viewer) ? listCandidates(context, search, page) : Promise.resolve(emptyPage);
}
