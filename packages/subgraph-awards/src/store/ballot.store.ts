import type { Transaction } from "@indgang/database";
import {
  asId,
  toInstant,
  type AwardCycleId,
  type NominationId,
  type PersonId,
  type PlainDate,
  type PrizeCategoryId,
} from "@indgang/domain/kernel";
import type {
  Interests,
  JudgedCycle,
  JuryBallot,
  JuryRecusal,
  JuryRecusalKind,
  JuryScore,
} from "@indgang/domain/awards";
import type { AssociationTie, TieKind } from "@indgang/domain/associations";

/** The ballots of the cycles with as many of their scores as the transaction's person may see, by cycle. */
export async function findBallots(
  transaction: Transaction,
  municipalityId: number,
  cycleIds: readonly AwardCycleId[],
  categoryId?: PrizeCategoryId,
): Promise<ReadonlyMap<string, readonly JuryBallot[]>> {
  const rows = await transaction.juryBallot.findMany({
    where: { municipalityId, cycleId: { in: [...cycleIds] }, ...(categoryId ? { categoryId } : {}) },
    include: { scores: { orderBy: [{ nominationId: "asc" }, { criterionId: "asc" }] } },
    orderBy: [{ jurorId: "asc" }],
  });
  const byCycle = Map.groupBy(rows, ({ cycleId }) => cycleId);
  return new Map(
    [...byCycle].map(([cycleId, ballots]) => [
      cycleId,
      ballots.map((ballot) => ({
        categoryId: asId<"PrizeCategory">(ballot.categoryId),
        jurorId: asId<"Juror">(ballot.jurorId),
        version: ballot.version,
        submittedAt: ballot.submittedAt && toInstant(ballot.submittedAt),
        scores: ballot.scores.map(({ nominationId, criterionId, points }) => ({
          nominationId: asId<"Nomination">(nominationId),
          criterionId: asId<"PrizeCriterion">(criterionId),
          points,
        })),
      })),
    ]),
  );
}

interface TieRow {
  readonly cycleId: string;
  readonly personId: string;
  readonly associationId: string;
  readonly kind: string;
  readonly isAppointed: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** LAW-2: what is known of interests in each of the cycles, to the jury's staff. Two statements, however many cycles. */
export async function findInterests(
  transaction: Transaction,
  municipalityId: number,
  cycleIds: readonly AwardCycleId[],
): Promise<(cycleId: AwardCycleId) => Interests> {
  const ids = [...cycleIds] as string[];
  const ties = await transaction.$queryRaw<TieRow[]>`
    SELECT cycle.id::text AS "cycleId", person_id::text AS "personId", association_id::text AS "associationId", kind,
      is_appointed_by_council AS "isAppointed", valid_from::text AS "validFrom", valid_to::text AS "validTo"
    FROM unnest(${ids}::uuid[]) AS cycle (id), wall.jury_ties(cycle.id)`;
  const recusals = await transaction.juryRecusal.findMany({ where: { municipalityId, cycleId: { in: ids } } });
  return (cycleId) => ({
    ties: ties.filter((tie) => tie.cycleId === cycleId).map(toTie),
    recusals: recusals
      .filter((recusal) => recusal.cycleId === cycleId)
      .map(({ nominationId, personId, kind, reason }) => ({
        nominationId: asId(nominationId),
        personId: asId(personId),
        kind: kind as JuryRecusalKind,
        reason,
      })),
  });
}

function toTie({ personId, associationId, kind, isAppointed, validFrom, validTo }: TieRow): AssociationTie {
  return {
    personId: asId(personId),
    associationId: asId(associationId),
    kind: kind as TieKind,
    isAppointedByCouncil: isAppointed,
    validFrom: validFrom as PlainDate,
    validTo: validTo as PlainDate | null,
  };
}

/** LAW-2: records recusals; one that is there already stays as it was found. */
export async function addRecusals(
  transaction: Transaction,
  { municipalityId, administration: administrationId, id: cycleId }: JudgedCycle,
  recusals: readonly JuryRecusal[],
): Promise<void> {
  if (recusals.length === 0) return;
  const key = { municipalityId, administrationId, cycleId };
  await transaction.juryRecusal.createMany({
    data: recusals.map((recusal) => ({ ...key, ...recusal })),
    skipDuplicates: true,
  });
}

/** LAW-2: takes out what a juror gave a nomination that they have an interest in. */
export async function takeOutScores(
  transaction: Transaction,
  municipalityId: number,
  nominationId: NominationId,
  personId: PersonId,
): Promise<void> {
  await transaction.juryScore.deleteMany({
    where: { municipalityId, nominationId, ballot: { juror: { personId } } },
  });
}

/** AWARD-2: one ballot of a cycle is submitted at a time, so that of two at once one knows that it is the last. */
export async function voteInTurn(transaction: Transaction, cycleId: AwardCycleId): Promise<void> {
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(22, hashtext(${cycleId}))::text`;
}

/** Writes a ballot over what it was; false when somebody was first, or the wall kept it as it was. */
export async function saveBallot(
  transaction: Transaction,
  { municipalityId, administration: administrationId, id: cycleId }: JudgedCycle,
  before: JuryBallot,
  after: JuryBallot,
): Promise<boolean> {
  const { jurorId, categoryId } = after;
  const key = { municipalityId, administrationId, cycleId, categoryId, jurorId };
  if (before.version === 0)
    await transaction.juryBallot.createMany({ data: [{ ...key, version: 0, submittedAt: null }] });
  const isKept = (score: JuryScore): boolean =>
    after.scores.some((each) => JSON.stringify(each) === JSON.stringify(score));
  const gone = [...new Set(before.scores.filter((score) => !isKept(score)).map(({ nominationId }) => nominationId))];
  if (gone.length > 0)
    await transaction.juryScore.deleteMany({ where: { municipalityId, jurorId, nominationId: { in: gone } } });
  const isThere = (score: JuryScore): boolean =>
    !gone.includes(score.nominationId) && before.scores.some((each) => JSON.stringify(each) === JSON.stringify(score));
  const added = after.scores.filter((score) => !isThere(score));
  if (added.length > 0) await transaction.juryScore.createMany({ data: added.map((score) => ({ ...key, ...score })) });
  const { count } = await transaction.juryBallot.updateMany({
    where: { municipalityId, jurorId, categoryId, version: before.version },
    data: { version: after.version, submittedAt: after.submittedAt && new Date(after.submittedAt) },
  });
  return count === 1;
}
