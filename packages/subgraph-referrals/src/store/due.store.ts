import type { Transaction } from "@indgang/database";
import { asId, dateAt, type Instant, type MunicipalityId, type ReferralId } from "@indgang/domain/kernel";
import type { Referral } from "@indgang/domain/referrals";
import type { Reading } from "./find-referrals.store.ts";
import { toRecord, toReferral } from "./referral-record.ts";
import { unopened } from "./referral-words.ts";

/**
 * REF-7, REF-8: the own administration's referrals that the clock may have something to do with, which nobody else changes until the transaction
 * ends: unanswered and drafts past their day, and what has ended longer ago than anything is kept. What somebody else holds just now is passed over.
 */
export async function lockDue({ transaction, viewer }: Reading, now: Instant): Promise<readonly ReferralId[]> {
  const rows = await transaction.$queryRaw<{ readonly id: string }[]>`
    SELECT id::text FROM referral
    WHERE municipality_id = ${viewer.municipalityId} AND administration_id = ${viewer.seat}
      AND ((state IN ('REQUESTED', 'DRAFT') AND due_on < ${dateAt(now)}::text::date)
        OR (erased_at IS NULL AND ended_at < ${now}::text::timestamptz - (SELECT min(kept_days) FROM referral_terms) * interval '1 day'))
    ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`;
  return rows.map(({ id }) => asId<"Referral">(id));
}

/** Those of the ids that the transaction's seat sees, without a word of them: what the clock does needs none. */
export async function findUnopened(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  ids: readonly ReferralId[],
): Promise<readonly Referral[]> {
  const records = await transaction.referral.findMany({
    where: { municipalityId, id: { in: [...ids] } },
    omit: { senderKey: true, receiverKey: true },
    orderBy: { id: "asc" },
  });
  return records.map((record) => toReferral(record, unopened));
}

/**
 * Writes what the clock changes, or who does its work before it, and no more; what is erased loses its keys and its words, and its row is the stub.
 * False when somebody was first.
 */
export async function saveClockStep(transaction: Transaction, before: Referral, after: Referral): Promise<boolean> {
  const { id, municipalityId, version } = before;
  const { state, returnCause, reasonCode, dueOn, endedAt, ...record } = toRecord(after);
  const { senderId, citizenId, consentFields, fields, channel, erasedAt } = record;
  const isErased = after.erasedAt !== null;
  const moved = { version: after.version, state, returnCause, reasonCode, dueOn, endedAt };
  const stub = { senderId, citizenId, consentFields, fields, channel, erasedAt, senderKey: null, receiverKey: null };
  const { count } = await transaction.referral.updateMany({
    where: { municipalityId, id, version },
    data: isErased ? { ...moved, ...stub } : moved,
  });
  if (count === 0) return false;
  if (isErased) await transaction.referralSealed.deleteMany({ where: { municipalityId, referralId: id } });
  return true;
}
