import type { Transaction } from "@indgang/database";
import {
  asId,
  type AssociationId,
  type AwardCycleId,
  type NominationId,
  type PrizeCategoryId,
  type PrizeId,
} from "@indgang/domain/kernel";
import type { AwardCycle, Nomination, NominationState, PastWinner } from "@indgang/domain/awards";
import { cursorsOf, pageOfRows, type Page, type PageOfNodes } from "@indgang/subgraph-kit";
import { toNomination } from "./nomination-record.ts";

/** Which nominations of a cycle. */
export interface NominationCriteria {
  readonly cycleId: AwardCycleId;
  readonly categoryId: PrizeCategoryId | null;
  readonly states: readonly NominationState[] | null;
}

const cursors = cursorsOf("nominations", ["instant"]);

/** A page of those that the transaction's person may see, in the order in which they came in. */
export async function listNominations(
  transaction: Transaction,
  municipalityId: number,
  { cycleId, categoryId, states }: NominationCriteria,
  page: Page,
): Promise<PageOfNodes<Nomination>> {
  const where = {
    municipalityId,
    cycleId,
    ...(categoryId === null ? {} : { categoryId }),
    state: states === null ? { not: "UNCONFIRMED" } : { in: states.filter((state) => state !== "UNCONFIRMED") },
  };
  const position = cursors.decode(page.cursor);
  const receivedAt = new Date(String(position?.values[0]));
  const beyond = position ? { OR: [{ receivedAt: { gt: receivedAt } }, { receivedAt, id: { gt: position.id } }] } : {};
  const rows = await transaction.nomination.findMany({
    where: { AND: [where, beyond] },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: page.limit + 1,
  });
  const count = await transaction.nomination.count({ where });
  return pageOfRows<Nomination>({
    page,
    rows: rows.map(toNomination),
    cursorOf: ({ receivedAt: at, id }) => cursors.encode({ values: [at], id }),
    totalCount: () => count,
  });
}

/** Those of the ids that the transaction's person may see. */
export async function findNominations(
  transaction: Transaction,
  municipalityId: number,
  ids: readonly NominationId[],
): Promise<readonly Nomination[]> {
  const rows = await transaction.nomination.findMany({ where: { municipalityId, id: { in: [...ids] } } });
  return rows.map(toNomination);
}

/** Everybody who can win in the cycles, in one category where one is named. */
export async function findCandidates(
  transaction: Transaction,
  municipalityId: number,
  cycleIds: readonly AwardCycleId[],
  categoryId?: PrizeCategoryId,
): Promise<readonly Nomination[]> {
  const rows = await transaction.nomination.findMany({
    where: { municipalityId, cycleId: { in: [...cycleIds] }, state: "ELIGIBLE", ...(categoryId ? { categoryId } : {}) },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toNomination);
}

/** How many nominations of each cycle and category are in each state. */
export async function countNominations(
  transaction: Transaction,
  municipalityId: number,
  cycleIds: readonly AwardCycleId[],
): Promise<
  readonly { readonly cycleId: string; readonly categoryId: string; readonly state: string; readonly count: number }[]
> {
  const rows = await transaction.nomination.groupBy({
    by: ["cycleId", "categoryId", "state"],
    where: { municipalityId, cycleId: { in: [...cycleIds] }, state: { not: "UNCONFIRMED" } },
    _count: { _all: true },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, count: _count._all }));
}

/** Nominations of a cycle that nobody has checked. */
export function countUnchecked(transaction: Transaction, { municipalityId, id }: AwardCycle): Promise<number> {
  return transaction.nomination.count({ where: { municipalityId, cycleId: id, state: "RECEIVED" } });
}

/** AWARD-2: earlier winners of a prize, as far as the transaction's person may know them: what is under embargo shows in no refusal. */
export async function findWinners(
  transaction: Transaction,
  municipalityId: number,
  prizeId: PrizeId,
): Promise<readonly PastWinner[]> {
  const rows = await transaction.award.findMany({
    where: { municipalityId, prizeId, winner: { not: null } },
    select: { categoryId: true, year: true, associationId: true, winner: true },
  });
  return rows.map(({ categoryId, year, associationId, winner }) => ({
    categoryId: asId(categoryId),
    year,
    associationId: associationId === null ? null : asId(associationId),
    name: winner ?? "",
  }));
}

/** The names of those of the associations that the directory has. */
export async function findAssociations(
  transaction: Transaction,
  municipalityId: number,
  ids: readonly (AssociationId | null)[],
): Promise<ReadonlyMap<AssociationId, string>> {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const rows = await transaction.association.findMany({
    where: { municipalityId, id: { in: known } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [asId<"Association">(id), name]));
}
