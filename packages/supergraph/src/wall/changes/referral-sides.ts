import type { Viewer } from "@indgang/domain/kernel";
import { receivingAdministration } from "../planting/referring.ts";
import type { Owning, Variant } from "../planting/owning.ts";

/** The sides of a referral. */
export type ReferralStepSide = "SENDER" | "RECEIVER" | "EITHER";

/** REF-1: whether the viewer's seat is on this side of the planted referral of `owning`. A draft has no receiver yet. */
export function isOnSide(
  { seat }: Viewer,
  side: ReferralStepSide,
  owning: Owning & { readonly variant: Variant },
): boolean {
  const isSender = seat === owning.administration;
  const isReceiver = owning.variant !== 1 && seat === (receivingAdministration(owning) ?? "association");
  return (side !== "RECEIVER" && isSender) || (side !== "SENDER" && isReceiver);
}
