import type { AssociationId, AwardCycleId, AwardId, Instant, PrizeCategoryId, PrizeId } from "@indgang/domain/kernel";
import type { Page, PageOfNodes, RequestContext } from "@indgang/subgraph-kit";
import DataLoader from "dataloader";
import { childrenOf, readList, type PublicList } from "./public-list.ts";
import { readAsSeat } from "./seat-read.ts";

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

const latestFirst: PublicList<AwardRow> = {
  name: "awards",
  columns,
  table: "award",
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
  return readList(context, latestFirst, { conditions, values: given.map(([, , value]) => value) }, page);
}

/** AWARD-3: over the years. */
export const awardsOfPrize = childrenOf(latestFirst, "prize_id");
/** AWARD-3: those of the association itself, and of people who work in it. */
export const awardsOfAssociation = childrenOf(latestFirst, "association_id");

/** Every public award of each cycle, by one statement. */
export function awardsOfCycle(context: RequestContext): DataLoader<string, readonly AwardRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await readAsSeat<{ [Key in keyof AwardRow]: AwardRow[Key] }>(context, {
      name: "awards of cycle",
      text: `SELECT ${columns} FROM award WHERE cycle_id = ANY ($1::uuid[]) ORDER BY cycle_id, category_id`,
      values: [ids],
    });
    const found = Map.groupBy(rows, ({ cycleId }) => cycleId as string);
    return ids.map((id) => found.get(id) ?? []);
  });
}

/** Public awards by id. */
export function awardById(context: RequestContext): DataLoader<string, AwardRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await readAsSeat<{ [Key in keyof AwardRow]: AwardRow[Key] }>(context, {
      name: "award by id",
      text: `SELECT ${columns} FROM award WHERE id = ANY ($1::uuid[])`,
      values: [ids],
    });
    const found = new Map(rows.map((row) => [row.id as string, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
