import {
  isAskingSide,
  isOfParty,
  mayListHearingsHeardIn,
  mayListOwnHearings,
  mayReadHearing,
  type ForumActing,
  type Hearing,
  type HearingParty,
} from "@indgang/domain/forums";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { commentsOfApplication, type FoundComment } from "../store/hearing-answer.store.ts";
import { hearingsOfApplication, hearingsOfRound, listHearings, loadHearing } from "../store/hearing.store.ts";
import { loadParties, loadParty } from "../store/hearing-party.store.ts";
import { actingIn } from "./read-forum.ts";

/** FORUM-4: which hearings. */
export const hearingSides = ["ASKING", "ASKED"] as const;
export type HearingSide = (typeof hearingSides)[number];

/** FORUM-4: a hearing; null for whoever neither asks nor is heard. */
export async function readHearing(context: RequestContext, id: string): Promise<Hearing | null> {
  const isFromOutside = context.viewer.administration === null;
  // Whoever is from outside is of a party or nobody, and reads in transactions: one for all.
  const [hearing, by] = await Promise.all([
    loadHearing(context, id),
    actingIn(context),
    ...(isFromOutside ? [loadParties(context, id)] : []),
  ]);
  if (hearing === null) return null;
  if (isAskingSide(context.viewer, hearing)) return hearing;
  const parties = await loadParties(context, id);
  return parties.some((party) => mayReadHearing(by, hearing, party)) ? hearing : null;
}

/** FORUM-4: the parties that the viewer may know of: all for who asks, the own for who is heard. */
export async function readParties(context: RequestContext, hearing: Hearing): Promise<readonly HearingParty[]> {
  const by = await actingIn(context);
  return (await loadParties(context, hearing.id)).filter((party) => mayReadParty(by, hearing, party));
}

/** FORUM-4: one party, by the same rule. */
export async function readParty(context: RequestContext, id: string): Promise<HearingParty | null> {
  const party = await loadParty(context, id);
  const hearing = party && (await loadHearing(context, party.hearingId));
  return hearing && mayReadParty(await actingIn(context), hearing, party) ? party : null;
}

function mayReadParty(by: ForumActing, hearing: Hearing, party: HearingParty): boolean {
  return isAskingSide(by.viewer, hearing) || (hearing.sentAt !== null && isOfParty(by, hearing, party));
}

/** FORUM-4: the hearings that the own administration asks in, or that the viewer is heard in; empty for everybody else. */
export async function readHearings(
  context: RequestContext,
  side: HearingSide,
  page: Page,
): Promise<PageOfNodes<Hearing>> {
  if (side === "ASKING") return mayListOwnHearings(context.viewer) ? listHearings(context, side, page) : emptyPage;
  // Asked for together with the seats, in one transaction for whoever is from outside.
  const [by, found] = await Promise.all([actingIn(context), listHearings(context, side, page)]);
  return mayListHearingsHeardIn(by) ? found : emptyPage;
}

/** POOL-8: the hearings about a round, for its own administration. */
export function readHearingsOfRound(
  context: RequestContext,
  roundId: string,
  page: Page,
): Promise<PageOfNodes<Hearing>> {
  return mayListOwnHearings(context.viewer) ? hearingsOfRound(context, roundId, page) : Promise.resolve(emptyPage);
}

/** POOL-8: the hearings that an application was sent with, for its own administration, whose committee decides. */
export function readHearingsOfApplication(
  context: RequestContext,
  applicationId: string,
  page: Page,
): Promise<PageOfNodes<Hearing>> {
  return mayListOwnHearings(context.viewer)
    ? hearingsOfApplication(context, applicationId, page)
    : Promise.resolve(emptyPage);
}

/** POOL-8: what was said of an application in hearings, for its own administration, whose committee decides. */
export function readCommentsOfApplication(
  context: RequestContext,
  applicationId: string,
  page: Page,
): Promise<PageOfNodes<FoundComment>> {
  return mayListOwnHearings(context.viewer)
    ? context.use(commentsOfApplication).load(applicationId, page)
    : Promise.resolve(emptyPage);
}
