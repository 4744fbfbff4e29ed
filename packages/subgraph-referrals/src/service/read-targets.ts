import type { AssociationId, ReferralUnitId } from "@indgang/domain/kernel";
import { mayReadReferralActivities, mayReadReferralUnits } from "@indgang/domain/referrals";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { listReferralActivities, referralActivitiesOf, type ReferralActivity } from "../store/activity.store.ts";
import { referralUnits, type ReferralUnit } from "../store/unit.store.ts";

/** REF-1: all units that one can refer to, by name; none for whoever may not know of them. */
export async function readReferralUnits(context: RequestContext): Promise<readonly ReferralUnit[]> {
  return mayReadReferralUnits(context.viewer) ? context.use(referralUnits)() : [];
}

/** REF-1: one unit; null for an unknown one, and for whoever may not know of units. */
export async function readReferralUnit(context: RequestContext, id: ReferralUnitId): Promise<ReferralUnit | null> {
  return (await readReferralUnits(context)).find((unit) => unit.id === id) ?? null;
}

/** REF-2: a page of the activities of all associations, by name; empty for whoever may not know of them. */
export async function readReferralActivities(
  context: RequestContext,
  page: Page,
): Promise<PageOfNodes<ReferralActivity>> {
  return mayReadReferralActivities(context.viewer) ? listReferralActivities(context, page) : emptyPage;
}

/** REF-2: all activities of one association, by name; none for whoever may not know of them, and for null. */
export async function readActivitiesOfAssociation(
  context: RequestContext,
  id: AssociationId | null,
): Promise<readonly ReferralActivity[]> {
  if (id === null || !mayReadReferralActivities(context.viewer)) return [];
  return context.use(referralActivitiesOf).load(id);
}
