import type { AdministrationSlug, AssociationId } from "../../kernel/index.ts";
import type { Concerned, NotificationKind } from "../../messages/index.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";

/** What is told of a round, and to whom. */
export interface RoundNews {
  readonly kind: NotificationKind;
  readonly to: readonly Concerned[];
}

/** POOL-3: whom a round concerns: its administration's office, and everybody who has applied. */
export function roundNews(
  kind: "ROUND_ANNOUNCED" | "ROUND_EXTENDED" | "ROUND_CLOSED_EARLY",
  { administration }: Pick<FundingRound, "administration">,
  applicants: readonly AssociationId[],
): RoundNews {
  return { kind, to: roundConcerns(administration, applicants) };
}

/** POOL-3: an administration's office, and associations. */
export function roundConcerns(
  administration: AdministrationSlug,
  applicants: readonly AssociationId[],
): readonly Concerned[] {
  const office = (["CASEWORKER", "LEADER"] as const).map((role): Concerned => ({ kind: "ROLE", administration, role }));
  return [...office, ...applicants.map((associationId): Concerned => ({ kind: "ASSOCIATION", associationId }))];
}
