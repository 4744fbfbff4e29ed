import type { Transaction } from "@indgang/database";
import { asId, dateAt, type Instant, type ReferralId } from "@indgang/domain/kernel";
import type { Reading } from "./find-referrals.store.ts";

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

/** REF-8: destroys a referral's words and its key; the row is the stub. */
export async function destroyWords(
  transaction: Transaction,
  municipalityId: number,
  referralId: ReferralId,
): Promise<void> {
  await transaction.referralSealed.deleteMany({ where: { municipalityId, referralId } });
  await transaction.referral.updateMany({
    where: { municipalityId, id: referralId },
    data: { senderKey: null, receiverKey: null },
  });
}
