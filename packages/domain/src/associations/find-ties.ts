import { holdsOn, type AssociationId, type PersonId, type PlainDate } from "../kernel/index.ts";
import type { AssociationTie } from "./association-tie.type.ts";

/**
 * LAW-2, POOL-16: the ties that keep a person out of an association's case on a day. Whom the council itself put on the board is exempt.
 * What no directory knows of, the person has to declare.
 */
export function tiesOf(
  personId: PersonId,
  associationId: AssociationId,
  ties: readonly AssociationTie[],
  on: PlainDate,
): readonly AssociationTie[] {
  return ties.filter(
    (tie) =>
      tie.personId === personId && tie.associationId === associationId && !tie.isAppointedByCouncil && holdsOn(tie, on),
  );
}

/** LAW-2: the ties between any of several people and an association on a day, at most one per person. */
export function findTies(
  personIds: readonly PersonId[],
  associationId: AssociationId,
  ties: readonly AssociationTie[],
  on: PlainDate,
): readonly AssociationTie[] {
  return personIds.flatMap((personId) => tiesOf(personId, associationId, ties, on).slice(0, 1));
}
