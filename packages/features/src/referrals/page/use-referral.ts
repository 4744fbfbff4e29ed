import { useState } from "react";
import { useQuery } from "urql";
import type { ReferralPartsFragment } from "./generated/referral-parts.generated.ts";
import { ReferralDocument } from "./generated/referral.generated.ts";

/** A referral as it was read, or as the last step left it: nothing is kept that could tell the page of the change. */
export function useReferral(id: string) {
  const [result, read] = useQuery({ query: ReferralDocument, variables: { id } });
  const [changed, change] = useState<ReferralPartsFragment | null>(null);
  const found = result.data?.referral ?? null;
  const referral = changed !== null && found?.id === changed.id && changed.version >= found.version ? changed : found;
  return { result, referral, change, readAgain: () => read({ requestPolicy: "network-only" }) };
}
