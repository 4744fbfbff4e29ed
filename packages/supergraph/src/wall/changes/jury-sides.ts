import { hasRole } from "@indgang/domain/kernel";
import { ownSeat } from "../award-claims.ts";
import { chair } from "../planting/judging.ts";
import type { Owning, Variant } from "../planting/owning.ts";
import type { Trying } from "../viewers.ts";

/** Who of a jury takes a step: each of it, or whoever leads it. */
export type JurySide = "JUROR" | "CHAIR";

/** AWARD-2: whether somebody sits on the jury of the planted cycle, or of the nomination, that a step names. */
export function isOnJury(
  trying: Pick<Trying, "viewer" | "line">,
  side: JurySide,
  mutation: string,
  owning: Owning & { readonly variant: Variant },
): boolean {
  const table = mutation === "declareJuryInterest" ? "nomination" : "award_cycle";
  const seat = ownSeat(trying, { ...owning, table, column: "id" });
  return hasRole(trying.viewer, "JURY") && seat !== null && (side === "JUROR" || seat === chair);
}
