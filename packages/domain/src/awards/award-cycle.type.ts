import type {
  AssociationId,
  AwardCycleId,
  AwardId,
  Instant,
  JurorId,
  NominationId,
  Owned,
  PersonId,
  PlainDate,
  PrizeCategoryId,
  PrizeId,
  Versioned,
} from "../kernel/index.ts";
import type { AwardCyclePhase } from "./award.values.ts";

/** AWARD-1: one year of a prize, as far as everybody may know it. */
export interface AwardCycle extends Owned, Versioned {
  readonly id: AwardCycleId;
  readonly prizeId: PrizeId;
  readonly year: number;
  /** Nominations are received from the first instant until just before the second. */
  readonly nominateFrom: Instant;
  readonly nominateUntil: Instant;
  /** The last day for the jury's ballots. */
  readonly scoresDueOn: PlainDate;
  readonly phase: AwardCyclePhase;
  readonly cancelReason: string | null;
}

/** AWARD-2: somebody on the jury of a cycle, from an instant until just before another (null: until further notice). */
export interface Juror {
  readonly id: JurorId;
  readonly personId: PersonId;
  readonly name: string;
  readonly isChair: boolean;
  readonly validFrom: Instant;
  readonly validTo: Instant | null;
}

/** AWARD-2: a cycle with its jury: what tells who belongs to the jury's staff. */
export interface JudgedCycle extends AwardCycle {
  readonly jurors: readonly Juror[];
}

/** AWARD-1: who won in a category, or, where `winner` is null, that nobody did. */
export interface Award {
  readonly id: AwardId;
  readonly categoryId: PrizeCategoryId;
  readonly nominationId: NominationId | null;
  readonly associationId: AssociationId | null;
  readonly winner: string | null;
  /** Why this winner; where there is none, why not. */
  readonly motivation: string;
  readonly decidedAt: Instant;
}

/** AWARD-2: what the jury has decided of a cycle. Nobody but the jury's staff knows of it before `publishAt`. Its version is its own. */
export interface JuryDecision extends Versioned {
  readonly awards: readonly Award[];
  /** Every category in use is decided. */
  readonly isComplete: boolean;
  /** The text of the jury's minute. Never public. */
  readonly minute: string | null;
  /** The embargo: the instant from which the winners are public; null while nobody has set it. */
  readonly publishAt: Instant | null;
}
