import type { Transaction } from "@indgang/database";
import { asAdministrationSlug, asId, asMunicipalityId, type PrizeId } from "@indgang/domain/kernel";
import type { NomineeKind, Prize } from "@indgang/domain/awards";
import type { Prisma } from "@indgang/prisma";
import {
  mapPage,
  seatReads,
  type Ordering,
  type Page,
  type PageOfNodes,
  type RequestContext,
} from "@indgang/subgraph-kit";

/** Categories and criteria come as JSON beside their prize: they are few, and never read without it. */
const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, name, aims, rest_years AS "restYears",
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'name', c.name, 'isRetired', c.is_retired) ORDER BY c.position, c.id), '[]')
    FROM prize_category c WHERE c.municipality_id = prize.municipality_id AND c.prize_id = prize.id)::text AS categories,
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'description', c.description, 'mostPoints', c.most_points, 'isRetired', c.is_retired) ORDER BY c.position, c.id), '[]')
    FROM prize_criterion c WHERE c.municipality_id = prize.municipality_id AND c.prize_id = prize.id)::text AS criteria`;

type PrizeRow = Omit<Prize, "categories" | "criteria"> & { readonly categories: string; readonly criteria: string };

function toPrize(row: PrizeRow): Prize {
  return { ...row, categories: JSON.parse(row.categories), criteria: JSON.parse(row.criteria) };
}

const byName: Ordering<PrizeRow> = {
  name: "prizes",
  column: 'name COLLATE "da-x-icu"',
  cast: "text",
  kind: "text",
  descending: false,
  valueOf: ({ name }) => name,
};

/** AWARD-1: prizes by name, of one administration where one is named. */
export async function listPrizes(
  context: RequestContext,
  administration: string | null,
  page: Page,
): Promise<PageOfNodes<Prize>> {
  const found = await seatReads.pageOfList<PrizeRow>(
    context,
    {
      name: "prizes",
      columns,
      from: "prize",
      conditions: administration === null ? [] : ["administration_id = $1"],
      values: administration === null ? [] : [administration],
      ordering: byName,
    },
    page,
  );
  return mapPage(found, toPrize);
}

const rowById = seatReads.oneByKey<PrizeRow>({
  name: "prize by id",
  text: `SELECT ${columns} FROM prize WHERE id = ANY ($1::uuid[])`,
});

/** AWARD-1: one prize, all of a step by one statement; null when there is none. */
export async function loadPrize(context: RequestContext, id: PrizeId): Promise<Prize | null> {
  const row = await context.use(rowById).load(id);
  return row && toPrize(row);
}

const byPosition = [{ position: "asc" }, { id: "asc" }] satisfies Prisma.PrizeCategoryOrderByWithRelationInput[];

/** A prize inside a transaction. */
export async function findPrize(transaction: Transaction, municipalityId: number, id: PrizeId): Promise<Prize | null> {
  return (await findPrizes(transaction, municipalityId, [id])).get(id) ?? null;
}

/** Prizes inside a transaction, three statements for all. */
export async function findPrizes(
  transaction: Transaction,
  municipalityId: number,
  ids: readonly PrizeId[],
): Promise<ReadonlyMap<PrizeId, Prize>> {
  const rows = await transaction.prize.findMany({
    where: { municipalityId, id: { in: [...ids] } },
    include: { categories: { orderBy: byPosition }, criteria: { orderBy: byPosition } },
  });
  const prizes = rows.map(({ id, administrationId, version, name, aims, restYears, categories, criteria }): Prize => ({
    id: asId(id),
    municipalityId: asMunicipalityId(municipalityId),
    administration: asAdministrationSlug(administrationId),
    version,
    name,
    aims,
    restYears,
    categories: categories.map(({ id: key, kind, name: title, isRetired }) => ({
      id: asId(key),
      kind: kind as NomineeKind,
      name: title,
      isRetired,
    })),
    criteria: criteria.map(({ id: key, name: title, description, mostPoints, isRetired }) => ({
      id: asId(key),
      name: title,
      description,
      mostPoints,
      isRetired,
    })),
  }));
  return new Map(prizes.map((prize) => [prize.id, prize]));
}
