import type { Transaction } from "@indgang/database";
import {
  asAdministrationSlug,
  asId,
  dateAt,
  toInstant,
  type AdministrationSlug,
  type CitizenId,
  type Instant,
  type MunicipalityId,
  type PlainDate,
  type ReferralId,
} from "@indgang/domain/kernel";

/** How many are taken in one transaction. */
export interface Batch {
  readonly transaction: Transaction;
  readonly most: number;
}

/** REF-7, REF-8: referrals of the municipality that the clock may have something to do with, after one that it has been at; null: from the first. */
export async function listDue(
  { transaction, most }: Batch,
  municipalityId: MunicipalityId,
  now: Instant,
  after: ReferralId | null,
): Promise<readonly ReferralId[]> {
  const rows = await transaction.$queryRaw<{ readonly id: string }[]>`
    SELECT id::text FROM referral
    WHERE municipality_id = ${municipalityId} AND (${after}::uuid IS NULL OR id > ${after}::uuid)
      AND ((state IN ('REQUESTED', 'DRAFT') AND due_on < ${dateAt(now)}::text::date)
        OR (erased_at IS NULL AND wall.kept_until(ended_at) < ${dateAt(now)}::text::date))
    ORDER BY id LIMIT ${most}`;
  return rows.map(({ id }) => asId<"Referral">(id));
}

/** Takes a referral for this transaction alone. False when somebody else has it just now, or the clock has nothing more to do with it. */
export async function takeDue(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  id: ReferralId,
): Promise<boolean> {
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT FROM referral WHERE municipality_id = ${municipalityId} AND id = ${id}::uuid FOR NO KEY UPDATE SKIP LOCKED`;
  return rows.length > 0;
}

/** A citizen who was there, and whose she was. */
export interface ForgottenCitizen {
  readonly id: CitizenId;
  readonly administration: AdministrationSlug;
}

/** REF-3, REF-8: takes away citizens whom no referral names, of those entered before the day. */
export async function forgetCitizens(
  { transaction, most }: Batch,
  enteredBefore: PlainDate,
): Promise<readonly ForgottenCitizen[]> {
  const rows = await transaction.$queryRaw<{ readonly administration: string; readonly citizen: string }[]>`
    SELECT administration, citizen::text FROM wall.forget_citizens(${enteredBefore}::text::date, ${most}::integer)`;
  return rows.map(({ administration, citizen }) => ({
    id: asId<"Citizen">(citizen),
    administration: asAdministrationSlug(administration),
  }));
}

/** A line of the access log, by its place in its chain. */
export interface OldLook {
  readonly chain: string;
  readonly sequence: number;
  readonly at: Instant;
}

/** LAW-6: lines of the access log that were written before, the oldest first. What they say is not read. */
export async function listOldLooks({ transaction, most }: Batch, before: Instant): Promise<readonly OldLook[]> {
  const rows = await transaction.$queryRaw<{ chain: string; sequence: number; at: string }[]>`
    SELECT chain, sequence, at FROM wall.old_looks(${before}::text::timestamptz, ${most}::integer)`;
  return rows.map(({ at, ...place }) => ({ ...place, at: toInstant(new Date(at)) }));
}

/** LAW-6: empties lines of one chain. Answers which were not empty yet. */
export async function forgetLooks(
  transaction: Transaction,
  chain: string,
  entries: readonly number[],
): Promise<readonly number[]> {
  const rows = await transaction.$queryRaw<{ readonly entry: number }[]>`
    SELECT entry FROM wall.forget_looks(${chain}, ${[...entries]}::integer[]) AS entry ORDER BY entry`;
  return rows.map(({ entry }) => entry);
}
