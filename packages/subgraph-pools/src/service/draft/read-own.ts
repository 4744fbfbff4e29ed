import { mayKeepDraft, type ApplicationDraft, type OwnApplication } from "@indgang/domain/pools/draft";
import type { Page, PageOfNodes, RequestContext } from "@indgang/subgraph-kit";
import { draftById, draftsOfAssociation, toDraft } from "../../store/draft.store.ts";
import { listOwnApplications, ownApplicationById } from "../../store/own-application.store.ts";

/** POOL-6: a draft, or null for whoever does not speak for its association: the wall and the policy each say so. */
export async function readOwnDraft(context: RequestContext, id: string): Promise<ApplicationDraft | null> {
  const kept = await context.use(draftById).load(id);
  return kept !== null && mayKeepDraft(context.viewer, kept) ? toDraft(kept) : null;
}

/** The drafts of all associations that the viewer speaks for. */
export async function readOwnDrafts(context: RequestContext): Promise<readonly ApplicationDraft[]> {
  const found = await context.use(draftsOfAssociation).loadMany([...context.viewer.associationIds]);
  return found
    .flatMap((drafts) => {
      if (drafts instanceof Error) throw drafts;
      return drafts;
    })
    .filter((draft) => mayKeepDraft(context.viewer, draft))
    .map(toDraft);
}

/** What an association knows of a case of its own; null for everybody else. */
export async function readOwnApplication(context: RequestContext, id: string): Promise<OwnApplication | null> {
  const application = await context.use(ownApplicationById).load(id);
  return application !== null && mayKeepDraft(context.viewer, application) ? application : null;
}

/** What the viewer's associations handed in. */
export function readOwnApplications(context: RequestContext, page: Page): Promise<PageOfNodes<OwnApplication>> {
  return listOwnApplications(context, page);
}
