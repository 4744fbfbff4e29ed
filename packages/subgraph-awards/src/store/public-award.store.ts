import type { AssociationId, AwardCycleId, AwardId, Instant, PrizeCategoryId, PrizeId } from "@indgang/domain/kernel";
import { seatReads, type Ordering, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";

/** AWARD-3: who won what in which year. */
export interface AwardRow {
  readonly id: AwardId;
  readonly prizeId: PrizeId;
  readonly cycleId: AwardCycleId;
  readonly categoryId: PrizeCategoryId;
  readonly year: number;
  readonly associationId: AssociationId | null;
  readonly winner: string | null;
  readonly motivation: string;
  readonly decidedAt: Instant;
}

const columns = `id, prize_id AS "prizeId", cycle_id AS "cycleId", category_id AS "categoryId", year, association_id AS "associationId", winner,
  motivation, decided_at AS "decidedAt"`;

const latestFirst: Ordering<AwardRow> = {
  name: "awards",
  column: "year",
  cast: "integer",
  kind: "integer",
  descending: true,
  valueOf: ({ year }) => year,
};

/** AWARD-3: what was won, the latest year first; before its instant an award is in no list and in no count. */
export function listAwards(
  context: RequestContext,
  { prizeId, year }: { readonly prizeId: string | null; readonly year: number | null },
  page: Page,
): Promise<PageOfNodes<AwardRow>> {
  const given = [
    ...(prizeId === null ? [] : [["prize_id", "uuid", prizeId]]),
    ...(year === null ? [] : [["year", "integer", year]]),
  ];
  const conditions = given.map(([column, cast], index) => `${column} = $${index + 1}::${cast}`);
  const values = given.map(([, , value]) => value);
  const list = { name: "awards", columns, from: "award", conditions, values, ordering: latestFirst };
  return seatReads.pageOfList(context, list, page);
}

const children = { columns, from: "award", ordering: latestFirst };

/** AWARD-3: over the years. */
export const awardsOfPrize = seatReads.pageOfChildren<AwardRow>({
  ...children,
  name: "awards of prize",
  parent: "prize_id",
});
/** AWARD-3: those of the association itself, and of people who work in it. */
export const awardsOfAssociation = seatReads.pageOfChildren<AwardRow>({
  ...children,
  name: "awards of association",
  parent: "association_id",
});

/** AWARD-3: every public award of each cycle. */
export const awardsOfCycle = seatReads.manyByKey<AwardRow>({
  name: "awards of cycle",
  text: `SELECT ${columns} FROM award WHERE cycle_id = ANY ($1::uuid[]) ORDER BY cycle_id, category_id`,
  key: "cycleId",
});

/** AWARD-3: public awards by id. */
export const awardById = seatReads.oneByKey<AwardRow>({
  name: "award by id",
  text: `SELECT ${columns} FROM award WHERE id = ANY ($1::uuid[])`,
});
