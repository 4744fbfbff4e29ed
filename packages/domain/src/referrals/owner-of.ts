import type { AdministrationSlug, AssociationId } from "../kernel/index.ts";
import { ownerSideOf } from "./referral.states.ts";
import type { Referral } from "./referral.type.ts";

/** Who has a referral. */
export type ReferralOwner =
  | { readonly kind: "ADMINISTRATION"; readonly administration: AdministrationSlug }
  | { readonly kind: "ASSOCIATION"; readonly associationId: AssociationId };

/** REF-1: nothing is left lying: in every state a referral has exactly one owner, its sender or its receiver. */
export function ownerOf({ state, sender, receiver }: Pick<Referral, "state" | "sender" | "receiver">): ReferralOwner {
  if (ownerSideOf[state] === "SENDER" || receiver === null)
    return { kind: "ADMINISTRATION", administration: sender.administration };
  return receiver.kind === "UNIT"
    ? { kind: "ADMINISTRATION", administration: receiver.administration }
    : { kind: "ASSOCIATION", associationId: receiver.associationId };
}
