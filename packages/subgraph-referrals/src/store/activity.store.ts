import type { ActivityId, AssociationId } from "@indgang/domain/kernel";
import { cursorsOf, pageOfRows, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import DataLoader from "dataloader";

/** REF-2: an association's activity that citizens are referred to. */
export interface ReferralActivity {
  readonly id: ActivityId;
  readonly associationId: AssociationId;
  readonly name: string;
  readonly takesReferrals: boolean;
}

type ActivityRow = { [Key in keyof ReferralActivity]: ReferralActivity[Key] };

const columns = `id, association_id AS "associationId", name, takes_referrals AS "takesReferrals"`;
const cursors = cursorsOf("referral activities", ["text"]);

/** By id, all of a step at once. */
export function referralActivityById({ seat }: RequestContext): DataLoader<ActivityId, ReferralActivity | null> {
  return new DataLoader(async (ids) => {
    const rows = await seat.query<ActivityRow>({
      name: "referral activities by id",
      text: `SELECT ${columns} FROM referral_activity WHERE id = ANY ($1::uuid[])`,
      values: [ids],
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** All of an association's, which are a handful, by name; those of a step's associations in one statement. */
export function referralActivitiesOf({ seat }: RequestContext): DataLoader<AssociationId, readonly ReferralActivity[]> {
  return new DataLoader(async (ids) => {
    const rows = await seat.query<ActivityRow>({
      name: "referral activities of associations",
      text: `SELECT ${columns} FROM referral_activity WHERE association_id = ANY ($1::uuid[]) ORDER BY name, id`,
      values: [ids],
    });
    const ofAssociation = Map.groupBy(rows, ({ associationId }) => associationId);
    return ids.map((id) => ofAssociation.get(id) ?? []);
  });
}

/** A page by name. */
export async function listReferralActivities(
  { seat }: RequestContext,
  page: Page,
): Promise<PageOfNodes<ReferralActivity>> {
  const position = cursors.decode(page.cursor);
  const isBackward = page.direction === "backward";
  const direction = isBackward ? "DESC" : "ASC";
  const rows = await seat.query<ActivityRow>({
    name: `referral activities ${direction}`,
    text: `SELECT ${columns} FROM referral_activity
      WHERE $1::text IS NULL OR (name, id) ${isBackward ? "<" : ">"} ($1::text, $2::uuid)
      ORDER BY name ${direction}, id ${direction} LIMIT $3`,
    values: [position?.values[0] ?? null, position?.id ?? null, page.limit + 1],
  });
  return pageOfRows<ReferralActivity>({
    page,
    rows,
    cursorOf: ({ name, id }) => cursors.encode({ values: [name], id }),
    totalCount: async () => {
      const [counted] = await seat.query<{ count: number }>({
        name: "referral activities count",
        text: "SELECT count(*) AS count FROM referral_activity",
        values: [],
      });
      return counted?.count ?? 0;
    },
  });
}
