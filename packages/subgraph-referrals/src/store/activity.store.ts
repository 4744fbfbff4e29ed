import type { ActivityId, AssociationId } from "@indgang/domain/kernel";
import { seatReads, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";

/** REF-2: an association's activity that citizens are referred to. */
export interface ReferralActivity {
  readonly id: ActivityId;
  readonly associationId: AssociationId;
  readonly name: string;
  readonly takesReferrals: boolean;
}

const columns = `id, association_id AS "associationId", name, takes_referrals AS "takesReferrals"`;

/** By id, all of a step at once. */
export const referralActivityById = seatReads.oneByKey<ReferralActivity>({
  name: "referral activities by id",
  text: `SELECT ${columns} FROM referral_activity WHERE id = ANY ($1::uuid[])`,
});

/** All of an association's, which are a handful, by name; those of a step's associations in one statement. */
export const referralActivitiesOf = seatReads.manyByKey<ReferralActivity>({
  name: "referral activities of associations",
  text: `SELECT ${columns} FROM referral_activity WHERE association_id = ANY ($1::uuid[]) ORDER BY name, id`,
  key: "associationId",
});

/** A page of all, by name. */
export function listReferralActivities(context: RequestContext, page: Page): Promise<PageOfNodes<ReferralActivity>> {
  return seatReads.pageOfList<ReferralActivity>(
    context,
    {
      name: "referral activities",
      columns,
      from: "referral_activity",
      conditions: [],
      values: [],
      ordering: {
        name: "referral activities",
        column: "name",
        cast: "text",
        kind: "text",
        descending: false,
        valueOf: ({ name }) => name,
      },
    },
    page,
  );
}
