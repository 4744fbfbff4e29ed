import type { ReferralId } from "@indgang/domain/kernel";
import type { RequestContext } from "@indgang/subgraph-kit";
import DataLoader from "dataloader";
import { readReferrals, type SeenReferral } from "./read-referrals.ts";

/** REF-3: referrals by id, all of a step in one look. */
export function referralById(context: RequestContext): DataLoader<ReferralId, SeenReferral | null> {
  return new DataLoader(async (ids) => {
    const seen = await readReferrals(context, ids);
    return ids.map((id) => seen.get(id) ?? null);
  });
}
