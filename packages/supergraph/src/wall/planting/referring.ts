import { elsewhere, type Owning, type Variant } from "./owning.ts";

type Numbered = Owning & { readonly variant: Variant };

/** To whom an administration's second and third referral went; the first is a draft, and the fourth is an association's. */
export function receivingAdministration({ municipality, administration, variant }: Numbered): string | null {
  if (variant === 4) return null;
  if (municipality === elsewhere) return administration === "social" ? "culture" : "social";
  return administration === "health-elderly" ? "social" : "health-elderly";
}

/** REF-5: whether the citizen has taken back the consent to a referral. */
export function isWithdrawn({ administration, variant }: Numbered): boolean {
  return administration === "social" && variant % 2 === 0;
}

/** Which referral of its administration the sealed part with this number is of: each part stands in referrals of several states. */
const referralOfPart: Readonly<Record<string, readonly [Variant, Variant, Variant, Variant]>> = {
  social: [3, 2, 3, 4],
  "health-elderly": [3, 3, 3, 3],
  "employment-integration": [4, 4, 4, 4],
  // REF-6: what names the citizen is there before the receiver has accepted.
  culture: [2, 2, 2, 2],
};

/** The planted parts of a referral's words, by number. */
export const parts = ["CONTENT", "LEVEL_1", "LEVEL_2", "EXCHANGE"] as const;

/** The number of the referral that a sealed part is of. */
export function referralOf({ administration, variant }: Numbered): Variant {
  return referralOfPart[administration ?? ""]?.[variant - 1] ?? variant;
}
