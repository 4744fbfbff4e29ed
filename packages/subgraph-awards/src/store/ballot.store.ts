import type { Transaction } from "@indgang/database";
import {
  asId,
  toInstant,
  type AwardCycleId,
  type NominationId,
  type PersonId,
  type PrizeCategoryId,
} from "@indgang/domain/kernel";
import type { JudgedCycle, JuryBallot, JuryScore } from "@indgang/domain/awards";

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
  const gone = [...new Set(without(before.scores, after.scores).map(({ nominationId }) => nominationId))];
  if (gone.length > 0)
    await transaction.juryScore.deleteMany({ where: { municipalityId, jurorId, nominationId: { in: gone } } });
  const left = before.scores.filter(({ nominationId }) => !gone.includes(nominationId));
  const added = without(after.scores, left);
  if (added.length > 0) await transaction.juryScore.createMany({ data: added.map((score) => ({ ...key, ...score })) });
  const { count } = await transaction.juryBallot.updateMany({
    where: { municipalityId, jurorId, categoryId, version: before.version },
    data: { version: after.version, submittedAt: after.submittedAt && new Date(after.submittedAt) },
  });
  return count === 1;
}

/** The scores that are not, point for point, among the others. */
function without(scores: readonly JuryScore[], others: readonly JuryScore[]): readonly JuryScore[] {
  const isSame = (one: JuryScore, other: JuryScore): boolean =>
    one.nominationId === other.nominationId && one.criterionId === other.criterionId && one.points === other.points;
  return scores.filter((score) => !others.some((other) => isSame(score, other)));
}
