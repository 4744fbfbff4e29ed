import { tiesOf, type AssociationTie } from "../associations/index.ts";
import {
  accept,
  dateAt,
  refuse,
  type Acting,
  type NominationId,
  type Outcome,
  type PersonId,
  type PlainDate,
  type Refusal,
} from "../kernel/index.ts";
import type { JuryRecusalKind } from "./award.values.ts";
import type { Nomination } from "./nomination.type.ts";

/** LAW-2: somebody takes no part in one nomination. */
export interface JuryRecusal {
  readonly nominationId: NominationId;
  readonly personId: PersonId;
  readonly kind: JuryRecusalKind;
  /** In the juror's own words; null where a tie was found. */
  readonly reason: string | null;
}

/** What tells who takes no part: what is known of ties, and what was found or declared before. */
export interface Interests {
  readonly ties: readonly AssociationTie[];
  readonly recusals: readonly JuryRecusal[];
}

type Nominated = Pick<Nomination, "id" | "nominee">;

/**
 * LAW-2, POOL-16: whether somebody takes no part in a nomination on a day: by a tie to the association that is nominated or that the nominated
 * person works in, or by a recusal that stands. Out of that nomination only. Whom the council appointed is exempt.
 */
export function isRecused(personId: PersonId, nomination: Nominated, interests: Interests, on: PlainDate): boolean {
  const { associationId } = nomination.nominee;
  return (
    interests.recusals.some((each) => each.personId === personId && each.nominationId === nomination.id) ||
    (associationId !== null && tiesOf(personId, associationId, interests.ties, on).length > 0)
  );
}

/** LAW-2: the recusals that known ties make and nobody has recorded yet. */
export function recusalsToRecord(
  personIds: readonly PersonId[],
  nominations: readonly Nominated[],
  interests: Interests,
  on: PlainDate,
): readonly JuryRecusal[] {
  const { recusals } = interests;
  return nominations.flatMap((nomination) =>
    personIds
      .filter((personId) => isRecused(personId, nomination, interests, on))
      .filter((personId) => !recusals.some((each) => each.personId === personId && each.nominationId === nomination.id))
      .map((personId) => ({ nominationId: nomination.id, personId, kind: "TIE" as const, reason: null })),
  );
}

/** LAW-2: RECUSED_FROM_NOMINATION for whoever has an interest in it, the secretariat as well as the jury. */
export function expectUnbiased(
  nomination: Nominated,
  interests: Interests,
  { viewer: { personId }, now }: Acting,
): Outcome<null, Refusal<"RECUSED_FROM_NOMINATION">> {
  if (personId === null || !isRecused(personId, nomination, interests, dateAt(now))) return accept(null);
  return refuse("RECUSED_FROM_NOMINATION", { nominationId: nomination.id });
}
