import type { AssociationId, Period, PersonId } from "../kernel/index.ts";

/** LAW-2: how a person is bound to an association: leads it, sits on its board, works for it, or is close to somebody who does. */
export const tieKinds = ["LEADER", "BOARD", "EMPLOYEE", "CLOSE_RELATION"] as const;
export type TieKind = (typeof tieKinds)[number];

/** LAW-2: a known bond between a person of the municipality and an association. */
export interface AssociationTie extends Period {
  readonly personId: PersonId;
  readonly associationId: AssociationId;
  readonly kind: TieKind;
  /** The council itself put the person on the board: normally exempt. */
  readonly isAppointedByCouncil: boolean;
}
