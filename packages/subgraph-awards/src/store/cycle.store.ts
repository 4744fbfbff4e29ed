import type { Transaction } from "@indgang/database";
import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  toInstant,
  type AwardCycleId,
  type PersonId,
  type PlainDate,
  type PrizeId,
} from "@indgang/domain/kernel";
import type { AwardCyclePhase, CycleState, JudgedCycle, JuryDecision, PossibleJuror } from "@indgang/domain/awards";
import type { Prisma } from "@indgang/prisma";

const withJury = {
  jurors: { orderBy: [{ validFrom: "asc" }, { id: "asc" }] },
  decision: true,
  minute: true,
  awards: true,
} satisfies Prisma.AwardCycleInclude;
type CycleRow = Prisma.AwardCycleGetPayload<{ include: typeof withJury }>;

/** What nobody outside the jury's staff sees of a decision, until it is public. */
const unknown: JuryDecision = { version: 0, awards: [], isComplete: false, minute: null, publishAt: null };

/** Cycles with as much of their jury as the transaction's person may see. */
export async function findCycles(
  transaction: Transaction,
  municipalityId: number,
  where: Prisma.AwardCycleWhereInput,
): Promise<readonly CycleState[]> {
  const rows = await transaction.awardCycle.findMany({
    where: { AND: [{ municipalityId }, where] },
    include: withJury,
    orderBy: [{ year: "desc" }, { id: "asc" }],
  });
  return rows.map(toCycleState);
}

/** Cycles that were not given up, of a person's juries and of the administration that they sit in. */
export function findOwnCycles(
  transaction: Transaction,
  municipalityId: number,
  { personId, administration }: { readonly personId: PersonId; readonly administration: string | null },
): Promise<readonly CycleState[]> {
  const mine: Prisma.AwardCycleWhereInput[] = [{ jurors: { some: { personId } } }];
  if (administration !== null) mine.push({ administrationId: administration });
  return findCycles(transaction, municipalityId, { phase: { not: "CANCELLED" }, OR: mine });
}

/** One cycle; null for one that is not there. */
export async function findCycle(
  transaction: Transaction,
  municipalityId: number,
  id: AwardCycleId,
): Promise<CycleState | null> {
  return (await findCycles(transaction, municipalityId, { id }))[0] ?? null;
}

/** Holds the decision of a cycle until the transaction ends, so that nothing is decided or given up in between. */
export async function holdDecision(transaction: Transaction, municipalityId: number, id: AwardCycleId): Promise<void> {
  await transaction.$queryRaw`
    SELECT version FROM jury_decision WHERE municipality_id = ${municipalityId} AND cycle_id = ${id}::uuid FOR NO KEY UPDATE`;
}

/** AWARD-2: keeps a cycle from going on to its jury until the transaction ends. Whoever nominates may, from every seat. */
export async function keepOpen(transaction: Transaction, id: AwardCycleId): Promise<void> {
  await transaction.$queryRaw`SELECT wall.hold_cycle(${id}::uuid)::text`;
}

/** AWARD-2: waits for everything that is being received in a cycle, and keeps more from it until the transaction ends. */
export async function closeCycle(transaction: Transaction, municipalityId: number, id: AwardCycleId): Promise<void> {
  await transaction.$queryRaw`
    SELECT version FROM award_cycle WHERE municipality_id = ${municipalityId} AND id = ${id}::uuid FOR NO KEY UPDATE`;
}

/** What everybody knows of a cycle, for seats that may not see a jury. */
export async function findPublicCycle(
  transaction: Transaction,
  municipalityId: number,
  id: AwardCycleId,
): Promise<JudgedCycle | null> {
  const row = await transaction.awardCycle.findFirst({ where: { municipalityId, id } });
  return row && toCycle({ ...row, jurors: [] });
}

function toCycle(row: Omit<CycleRow, "decision" | "minute" | "awards">): JudgedCycle {
  return {
    id: asId(row.id),
    municipalityId: asMunicipalityId(row.municipalityId),
    administration: asAdministrationSlug(row.administrationId),
    version: row.version,
    prizeId: asId(row.prizeId),
    year: row.year,
    nominateFrom: toInstant(row.nominateFrom),
    nominateUntil: toInstant(row.nominateUntil),
    scoresDueOn: row.scoresDueOn.toISOString().slice(0, 10) as PlainDate,
    phase: row.phase as AwardCyclePhase,
    cancelReason: row.cancelReason,
    jurors: row.jurors.map(({ id, personId, name, isChair, validFrom, validTo }) => ({
      id: asId(id),
      personId: asId(personId),
      name,
      isChair,
      validFrom: toInstant(validFrom),
      validTo: validTo && toInstant(validTo),
    })),
  };
}

function toCycleState({ decision, minute, awards, ...row }: CycleRow): CycleState {
  const known: JuryDecision = {
    ...(decision === null
      ? unknown
      : {
          version: decision.version,
          isComplete: decision.isComplete,
          publishAt: decision.publishAt && toInstant(decision.publishAt),
        }),
    minute: minute?.text ?? null,
    awards: awards.map(({ id, categoryId, nominationId, associationId, winner, motivation, decidedAt }) => ({
      id: asId(id),
      categoryId: asId(categoryId),
      nominationId: nominationId === null ? null : asId(nominationId),
      associationId: associationId === null ? null : asId(associationId),
      winner,
      motivation,
      decidedAt: toInstant(decidedAt),
    })),
  };
  return { cycle: toCycle(row), decision: known };
}

/** AWARD-1: years that a prize has a cycle of. */
export async function yearsOf(transaction: Transaction, municipalityId: number, prizeId: PrizeId): Promise<number[]> {
  const rows = await transaction.awardCycle.findMany({ where: { municipalityId, prizeId }, select: { year: true } });
  return rows.map(({ year }) => year);
}

/** AWARD-1: whom the transaction's person may put on a jury; nobody for whoever runs no prizes. */
export async function findPossibleJurors(
  transaction: Transaction,
): Promise<readonly (PossibleJuror & { readonly title: string | null })[]> {
  return transaction.$queryRaw<{ personId: PersonId; name: string; title: string | null }[]>`
    SELECT person_id::text AS "personId", name, title FROM wall.possible_jurors() ORDER BY name, person_id`;
}
