import type { Transaction } from "@indgang/database";
import { asId, type ReferralId, type Viewer } from "@indgang/domain/kernel";
import type { Referral, TellingOf } from "@indgang/domain/referrals";
import type { DataKey, Vault } from "@indgang/vault";
import { toReferral, type ReferralRecord } from "./referral-record.ts";
import { openWords, unwrapFor } from "./referral-words.ts";

/** A referral as one seat has it: with the words that it may read, and with its key where it has one. */
export interface HeldReferral {
  readonly referral: Referral;
  /** REF-6: what was told of the citizen, as far as it is open to this seat. */
  readonly told: TellingOf;
  /** Null: consent is withdrawn, or the referral erased. */
  readonly key: DataKey | null;
}

/** Who asks, inside which transaction: row-level security needs the person. */
export interface Reading {
  readonly transaction: Transaction;
  readonly vault: Vault;
  readonly viewer: Viewer;
}

/** Those of the ids that the seat and its person see, opened. Two statements, however many there are. */
export async function findReferrals(
  reading: Reading,
  ids: readonly ReferralId[],
): Promise<ReadonlyMap<ReferralId, HeldReferral>> {
  const { municipalityId } = reading.viewer;
  const records = await reading.transaction.referral.findMany({ where: { municipalityId, id: { in: [...ids] } } });
  const held = await holdReferrals(reading, records);
  return new Map(held.map((each) => [each.referral.id, each]));
}

/** The same for rows that are read already, in their order. */
export async function holdReferrals(
  { transaction, vault, viewer }: Reading,
  records: readonly ReferralRecord[],
): Promise<readonly HeldReferral[]> {
  const { municipalityId } = viewer;
  const referralIds = records.map(({ id }) => id);
  const parts = await transaction.referralSealed.findMany({
    where: { municipalityId, referralId: { in: referralIds } },
  });
  const partsOf = Map.groupBy(parts, ({ referralId }) => referralId);
  return records.map((record) => {
    const id = asId<"Referral">(record.id);
    const isSender = record.administrationId === viewer.seat;
    const wrapped = isSender ? record.senderKey : record.receiverKey;
    const key = wrapped && unwrapFor(vault, wrapped, id, municipalityId, viewer.seat);
    const words = openWords(vault, id, key, partsOf.get(record.id) ?? []);
    return { referral: toReferral(record, words), told: words.told, key };
  });
}

/** A referral that nobody else changes until the transaction ends; null when the seat does not see it. */
export async function lockReferral(reading: Reading, id: ReferralId): Promise<HeldReferral | null> {
  const { municipalityId } = reading.viewer;
  await reading.transaction.$queryRaw`
    SELECT id::text FROM referral WHERE municipality_id = ${municipalityId} AND id = ${id}::uuid FOR NO KEY UPDATE`;
  return (await findReferrals(reading, [id])).get(id) ?? null;
}
