import type { AdministrationSlug, ReferralUnitId } from "@indgang/domain/kernel";
import { seatRows, type Columns, type RequestContext } from "@indgang/subgraph-kit";

/** REF-1: a part of an administration that referrals are sent to. */
export interface ReferralUnit {
  readonly id: ReferralUnitId;
  readonly administration: AdministrationSlug;
  readonly name: string;
  readonly nameEn: string;
  readonly takesReferrals: boolean;
}

/** All of the municipality's, which are a handful, by name; asked for once. */
export function referralUnits(context: RequestContext): () => Promise<readonly ReferralUnit[]> {
  let all: Promise<readonly ReferralUnit[]> | null = null;
  return () =>
    (all ??= context.use(seatRows).query<Columns<ReferralUnit>>({
      name: "referral units",
      text: `SELECT id, administration_id AS administration, name, name_en AS "nameEn", takes_referrals AS "takesReferrals"
        FROM referral_unit ORDER BY name, id`,
      values: [],
    }));
}
