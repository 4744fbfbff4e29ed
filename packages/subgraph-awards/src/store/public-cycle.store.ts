import type { AdministrationSlug, AwardCycleId, Instant, PlainDate, PrizeId } from "@indgang/domain/kernel";
import type { AwardCyclePhase } from "@indgang/domain/awards";
import { seatReads } from "@indgang/subgraph-kit";

/** AWARD-1: one year of a prize, as everybody may know it. */
export interface PublicCycle {
  readonly id: AwardCycleId;
  readonly administration: AdministrationSlug;
  readonly version: number;
  readonly prizeId: PrizeId;
  readonly year: number;
  readonly nominateFrom: Instant;
  readonly nominateUntil: Instant;
  readonly scoresDueOn: PlainDate;
  readonly phase: AwardCyclePhase;
  readonly cancelReason: string | null;
  /** Null until it is public. */
  readonly publishedAt: Instant | null;
}

// Read without a person, the row of a decision is there only when it is public.
const columns = `id, administration_id AS administration, version, prize_id AS "prizeId", year, nominate_from AS "nominateFrom",
  nominate_until AS "nominateUntil", scores_due_on AS "scoresDueOn", phase, cancel_reason AS "cancelReason",
  (SELECT d.publish_at FROM jury_decision d WHERE d.municipality_id = award_cycle.municipality_id AND d.cycle_id = award_cycle.id) AS "publishedAt"`;

/** AWARD-3: the years of each prize, the latest first. */
export const cyclesOfPrize = seatReads.pageOfChildren<PublicCycle>({
  name: "award cycles of prize",
  columns,
  from: "award_cycle",
  parent: "prize_id",
  ordering: {
    name: "award cycles",
    column: "year",
    cast: "integer",
    kind: "integer",
    descending: true,
    valueOf: ({ year }) => year,
  },
});

/** AWARD-2: the years by id. */
export const cycleById = seatReads.oneByKey<PublicCycle>({
  name: "award cycle by id",
  text: `SELECT ${columns} FROM award_cycle WHERE id = ANY ($1::uuid[])`,
});
