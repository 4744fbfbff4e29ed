import type { PoolForm } from "@indgang/domain/form";
import {
  mayKeepDraft,
  readDraftAnswers,
  type ApplicationDraft,
  type OwnApplication,
} from "@indgang/domain/pools/draft";
import type { Page, PageOfNodes, RequestContext } from "@indgang/subgraph-kit";
import { draftById, draftsOfAssociation, toDraft } from "../../store/draft/draft.store.ts";
import { roundById } from "../../store/pool/funding-round.store.ts";
import {
  answersOfOwnApplication,
  listOwnApplications,
  listsOfOwnApplication,
  ownApplicationById,
} from "../../store/draft/own-application.store.ts";
import { present } from "../../store/present.ts";
import { shownAnswers, type ShownAnswer } from "../form/answered-form.ts";
import { readForm, readFormOfRound } from "../form/read-form.ts";

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

/** POOL-6, POOL-7: what a draft's round asks, on the form that the draft is of; null when it has none. */
export async function readFormOfDraft(
  context: RequestContext,
  { roundId, formKind }: ApplicationDraft,
): Promise<PoolForm | null> {
  const round = present(await context.use(roundById).load(roundId), "The round of a draft");
  return readFormOfRound(context, round, formKind);
}

/** POOL-6: the form that an own case was filled in on; null: on none. */
export async function readOwnForm(context: RequestContext, { id }: OwnApplication): Promise<PoolForm | null> {
  const answered = await context.use(answersOfOwnApplication).load(id);
  return answered?.formId ? readForm(context, answered.formId) : null;
}

/** POOL-6: what was answered on an own case to what the form alone asks, as staff read it. */
export async function readOwnAnswers(context: RequestContext, own: OwnApplication): Promise<readonly ShownAnswer[]> {
  const form = await readOwnForm(context, own);
  const answered = await context.use(answersOfOwnApplication).load(own.id);
  if (form === null || answered === null) return [];
  const { budget, goals, otherFunding } = present(
    await context.use(listsOfOwnApplication).load(own.id),
    "An application that was read",
  );
  return shownAnswers(form, readDraftAnswers(answered.answers), { ...own, budget, goals, otherFunding });
}

/** What the viewer's associations handed in. */
export function readOwnApplications(context: RequestContext, page: Page): Promise<PageOfNodes<OwnApplication>> {
  return listOwnApplications(context, page);
}
