import type { ReferralPartsFragment } from "../page/generated/referral-parts.generated.ts";

/** REF-5: whether a kept basis carries anything: half a consent does not. */
export function isWholeBasis(basis: ReferralPartsFragment["basis"]): boolean {
  if (basis === null) return false;
  return basis.kind !== "CONSENT" || (basis.isForReceiver && basis.givenAt !== null);
}
