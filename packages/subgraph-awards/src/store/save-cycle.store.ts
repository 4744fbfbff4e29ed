import type { Transaction } from "@indgang/database";
import type { Award, JudgedCycle, Juror, JuryDecision, Prize } from "@indgang/domain/awards";

const at = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));

function jurorRow({ municipalityId, administration, id: cycleId }: JudgedCycle, juror: Juror) {
  const { validFrom, validTo, ...line } = juror;
  return {
    ...line,
    municipalityId,
    administrationId: administration,
    cycleId,
    validFrom: new Date(validFrom),
    validTo: at(validTo),
  };
}

/** Writes a new cycle with its jury, and the row that will hold what it decides. */
export async function insertCycle(transaction: Transaction, cycle: JudgedCycle): Promise<void> {
  const { municipalityId, administration, jurors, nominateFrom, nominateUntil, scoresDueOn, ...row } = cycle;
  const key = { municipalityId, administrationId: administration };
  await transaction.awardCycle.createMany({
    data: [
      {
        ...key,
        ...row,
        nominateFrom: new Date(nominateFrom),
        nominateUntil: new Date(nominateUntil),
        scoresDueOn: new Date(`${scoresDueOn}T00:00:00.000Z`),
      },
    ],
  });
  await transaction.juryDecision.createMany({ data: [{ ...key, cycleId: cycle.id, version: 1, isComplete: false }] });
  await transaction.juror.createMany({ data: jurors.map((juror) => jurorRow(cycle, juror)) });
}

/** Writes a step over a cycle as it was; false when somebody was first, or the wall kept it as it was. */
export async function saveCycle(transaction: Transaction, before: JudgedCycle, after: JudgedCycle): Promise<boolean> {
  const { id, municipalityId, version } = before;
  const { count } = await transaction.awardCycle.updateMany({
    where: { municipalityId, id, version },
    data: { version: after.version, phase: after.phase, cancelReason: after.cancelReason },
  });
  if (count !== 1) return false;
  const known = new Map(before.jurors.map((juror) => [juror.id, juror]));
  const added = after.jurors.filter((juror) => !known.has(juror.id));
  if (added.length > 0) await transaction.juror.createMany({ data: added.map((juror) => jurorRow(after, juror)) });
  for (const juror of after.jurors.filter((each) => known.get(each.id) && known.get(each.id)?.validTo !== each.validTo))
    await transaction.juror.updateMany({
      where: { municipalityId, id: juror.id },
      data: { validTo: at(juror.validTo) },
    });
  return true;
}

/** Writes what the jury has decided since; false when somebody was first, or the wall kept it as it was. */
export async function saveDecision(
  transaction: Transaction,
  { cycle, prize }: { readonly cycle: JudgedCycle; readonly prize: Prize },
  before: JuryDecision,
  after: JuryDecision,
): Promise<boolean> {
  const { municipalityId, administration: administrationId, id: cycleId } = cycle;
  const key = { municipalityId, administrationId, cycleId };
  const known = new Set(before.awards);
  // First what was decided: once publishing is set it stays.
  for (const award of after.awards.filter((each) => !known.has(each))) {
    const { count } = await transaction.award.updateMany({
      where: { municipalityId, id: award.id },
      data: wordsOf(award),
    });
    if (count > 0) continue;
    const { id, categoryId } = award;
    const { year } = cycle;
    await transaction.award.createMany({
      data: [{ ...key, id, prizeId: prize.id, categoryId, year, ...wordsOf(award) }],
    });
  }
  if (after.minute !== null && after.minute !== before.minute) {
    const text = after.minute;
    const { count } = await transaction.juryMinute.updateMany({ where: { municipalityId, cycleId }, data: { text } });
    if (count === 0) await transaction.juryMinute.createMany({ data: [{ ...key, text }] });
  }
  const { count } = await transaction.juryDecision.updateMany({
    where: { municipalityId, cycleId, version: before.version },
    data: { version: after.version, isComplete: after.isComplete, publishAt: at(after.publishAt) },
  });
  return count === 1;
}

function wordsOf({ nominationId, associationId, winner, motivation, decidedAt }: Award) {
  return { nominationId, associationId, winner, motivation, decidedAt: new Date(decidedAt) };
}
