import {
  daySideOf,
  isReferralOverdue,
  referralScopeOf,
  referralWork,
  sideOf,
  type Referral,
  type ReferralWorkKind,
} from "@indgang/domain/referrals";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { listWaiting } from "../store/waiting.store.ts";

/** What a referral asks of the viewer. */
export interface FoundReferralWork {
  readonly referral: Referral;
  readonly kind: ReferralWorkKind;
  readonly isOverdue: boolean;
}

/** REF-1: what waits for the viewer's administration, the next deadline first. Nobody's data are opened, so nothing is logged. */
export async function myReferralWork(context: RequestContext, page: Page): Promise<PageOfNodes<FoundReferralWork>> {
  const { viewer, vault } = context;
  if (viewer.personId === null || viewer.administration === null || referralScopeOf(viewer) === null) return emptyPage;
  const now = context.now();
  const found = await context.asPerson((transaction) =>
    listWaiting({ transaction, vault, viewer }, page, now, context),
  );
  const nodes = found.nodes.flatMap((referral) => {
    const kind = referralWork(viewer, referral, now);
    // The day for the outcome is the sender's: a receiver is late with nothing.
    const isOwnDay = sideOf(viewer, referral) === daySideOf[referral.state] || kind === "FIND_ANOTHER_WAY";
    return kind ? [{ referral, kind, isOverdue: isOwnDay && isReferralOverdue(referral, now) }] : [];
  });
  return { ...found, nodes, cursorOf: ({ referral }) => found.cursorOf(referral) };
}
