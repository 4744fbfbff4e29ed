import type { Transaction } from "@indgang/database";
import type { DatedCriterion, Pool, PoolTerms } from "@indgang/domain/pools";
import type { PoolHead } from "../pool/pool.store.ts";
import { toRowDate, toRowDateOrNull, toRowMoneyOrNull } from "../values.ts";

type PoolKey = Pick<Pool, "id" | "municipalityId" | "administration">;

/** A new pool with its terms. */
export async function insertPool(transaction: Transaction, pool: Pool): Promise<void> {
  const { id, municipalityId, administration, version, committeeId, slug, name, description, kleNumber } = pool;
  const words = { version, committeeId, slug, name, description, kleNumber };
  await transaction.pool.createMany({ data: [{ id, municipalityId, administrationId: administration, ...words }] });
  await insertTerms(transaction, pool, pool.terms);
}

/** False when the row was not as it was read. */
export async function savePool(transaction: Transaction, before: PoolHead, after: PoolHead): Promise<boolean> {
  const { version, committeeId, name, description, kleNumber } = after;
  const { count } = await transaction.pool.updateMany({
    where: { municipalityId: before.municipalityId, id: before.id, version: before.version },
    data: { version, committeeId, name, description, kleNumber },
  });
  return count === 1;
}

/** Takes away what is no more among a pool's terms, and adds what is new. */
export async function saveTermsRows(
  transaction: Transaction,
  pool: PoolKey,
  before: readonly PoolTerms[],
  after: readonly PoolTerms[],
): Promise<void> {
  const gone = before.filter((terms) => !after.includes(terms)).map(({ validFrom }) => toRowDate(validFrom));
  const { municipalityId, id: poolId } = pool;
  if (gone.length > 0)
    await transaction.poolTerms.deleteMany({ where: { municipalityId, poolId, validFrom: { in: gone } } });
  await insertTerms(
    transaction,
    pool,
    after.filter((terms) => !before.includes(terms)),
  );
}

async function insertTerms(transaction: Transaction, pool: PoolKey, terms: readonly PoolTerms[]): Promise<void> {
  if (terms.length === 0) return;
  const { municipalityId, administration, id: poolId } = pool;
  await transaction.poolTerms.createMany({
    data: terms.map((one) => ({
      municipalityId,
      administrationId: administration,
      poolId,
      validFrom: toRowDate(one.validFrom),
      legalBasis: one.legalBasis,
      legalBasisUrl: one.legalBasisUrl,
      reserveShareBasisPoints: one.reserveShareBasisPoints,
      auditorThreshold: toRowMoneyOrNull(one.auditorThreshold),
      auditorThresholdInclusive: one.auditorThresholdInclusive,
      agreementThreshold: toRowMoneyOrNull(one.agreementThreshold),
      agreementThresholdInclusive: one.agreementThresholdInclusive,
      formalCheckWorkingDays: one.formalCheckWorkingDays,
      assessmentWorkingDays: one.assessmentWorkingDays,
      targetGroups: [...one.targetGroups],
      retentionYears: one.retentionYears,
      accountsDueMonths: one.accountsDueMonths,
      outcomeDueMonths: one.outcomeDueMonths,
      renewalMonths: one.renewalMonths,
      repayment: one.repayment,
      committeeChanges: [...one.committeeChanges],
      screeningWealthBasisPoints: one.screeningWealthBasisPoints,
      screeningWagesBasisPoints: one.screeningWagesBasisPoints,
      heardBodies: [...one.heardBodyIds],
    })),
  });
}

/** Takes away, adds, ends and orders a pool's criteria, each by one statement at most. */
export async function saveCriteriaRows(
  transaction: Transaction,
  { municipalityId, administration, id: poolId }: PoolKey,
  before: readonly DatedCriterion[],
  after: readonly DatedCriterion[],
): Promise<void> {
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id)).map(({ id }) => id);
  if (gone.length > 0) await transaction.criterion.deleteMany({ where: { municipalityId, id: { in: gone } } });
  const changed = after
    .filter(({ id, position, validTo }) =>
      before.some((one) => one.id === id && (one.position !== position || one.validTo !== validTo)),
    )
    .map(({ id, position, validTo }) => ({ id, position, valid_to: validTo }));
  if (changed.length > 0)
    await transaction.$executeRaw`UPDATE criterion SET position = changed.position, valid_to = changed.valid_to
      FROM json_to_recordset(${JSON.stringify(changed)}::json) AS changed (id uuid, position integer, valid_to date)
      WHERE criterion.id = changed.id`;
  const added = after.filter(({ id }) => !before.some((one) => one.id === id));
  if (added.length === 0) return;
  await transaction.criterion.createMany({
    data: added.map(({ id, position, title, guidance, origin, weight, validFrom, validTo }) => ({
      municipalityId,
      administrationId: administration,
      poolId,
      id,
      position,
      title,
      guidance,
      origin,
      weight,
      validFrom: toRowDate(validFrom),
      validTo: toRowDateOrNull(validTo),
    })),
  });
}
