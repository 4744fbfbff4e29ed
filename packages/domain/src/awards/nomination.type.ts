import type {
  AssociationId,
  AwardCycleId,
  Instant,
  NominationId,
  Owned,
  PersonId,
  PrizeCategoryId,
  Versioned,
} from "../kernel/index.ts";
import type { NominationSource } from "./award.values.ts";
import type { NominationState } from "./nomination.states.ts";

/** AWARD-2: who is nominated: an organisation, of the directory where `associationId` is known, or a person and where they are active. */
export interface Nominee {
  readonly name: string;
  readonly activeAt: string | null;
  /** The organisation itself; of a person, the association that they work in. */
  readonly associationId: AssociationId | null;
}

/** AWARD-2: who nominates. Without e-mail only where a letter had none. */
export interface Nominator {
  readonly name: string;
  readonly email: string | null;
  /** Of somebody who had logged in. */
  readonly personId: PersonId | null;
  /** The association that the nominator speaks for. */
  readonly associationId: AssociationId | null;
}

/** AWARD-2: a proposal of who should have the prize. For the jury's staff only, for ever: losers stand nowhere. */
export interface Nomination extends Owned, Versioned {
  readonly id: NominationId;
  readonly cycleId: AwardCycleId;
  readonly categoryId: PrizeCategoryId;
  readonly nominee: Nominee;
  readonly reasons: string;
  readonly nominator: Nominator;
  readonly source: NominationSource;
  readonly state: NominationState;
  /** Why it cannot win, or why it was withdrawn. */
  readonly stateReason: string | null;
  readonly receivedAt: Instant;
}
