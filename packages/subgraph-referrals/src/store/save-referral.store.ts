import { databaseFault, newId, type Transaction } from "@indgang/database";
import type { MunicipalityId } from "@indgang/domain/kernel";
import {
  administrationOf,
  type NewReferralEvent,
  type Receiver,
  type Referral,
  type TellingOf,
} from "@indgang/domain/referrals";
import type { DataKey, Vault } from "@indgang/vault";
import type { HeldReferral } from "./find-referrals.store.ts";
import { toRecord } from "./referral-record.ts";
import {
  contentWordsOf,
  exchangeWordsOf,
  sealPart,
  tellingParts,
  wrapFor,
  type SealedRecord,
} from "./referral-words.ts";

/** Whose key opens what a receiver is sent: its administration's, or the one that all associations' referrals have. */
function seatOf(receiver: Receiver): string {
  return administrationOf(receiver) ?? "association";
}

/** Writes a new referral with a key of its own. `telling`: what is told from the first moment; null for a draft. */
export async function insertReferral(
  transaction: Transaction,
  vault: Vault,
  referral: Referral,
  telling: TellingOf | null,
): Promise<void> {
  const { id, municipalityId, sender } = referral;
  const key = vault.newKey();
  await transaction.referral.createMany({
    data: [
      {
        ...toRecord(referral),
        municipalityId,
        administrationId: sender.administration,
        id,
        senderKey: wrapFor(vault, key, id, municipalityId, sender.administration),
        receiverKey: receiverKeyOf(vault, key, referral),
      },
    ],
  });
  await saveParts(transaction, referral, [
    sealPart(vault, id, key, "CONTENT", contentWordsOf(referral)),
    ...tellingRecords(vault, key, referral, telling),
  ]);
}

/** What a step changed. */
export interface SavedStep {
  readonly before: HeldReferral;
  readonly after: Referral;
  /** REF-6: what is told from now on; null when the step tells nothing new. */
  readonly telling: TellingOf | null;
}

/** Writes a step over what was before. False when the wall, or a change in between, kept the row as it was. */
export async function saveReferral(
  transaction: Transaction,
  vault: Vault,
  { before, after, telling }: SavedStep,
): Promise<boolean> {
  const { id, municipalityId, version } = before.referral;
  const { key } = before;
  if (key) await saveParts(transaction, after, changedParts(vault, key, { before, after, telling }));
  // Wrapped once: what was sent stays as it was sent.
  const isKeyKept = key === null || (before.referral.sentAt !== null && !isClosed(after));
  const data = { ...toRecord(after), ...(isKeyKept ? {} : { receiverKey: receiverKeyOf(vault, key, after) }) };
  const { count } = await transaction.referral.updateMany({ where: { municipalityId, id, version }, data });
  return count === 1;
}

/** Adds lines to the history, which belongs to the sender's administration. */
export async function addReferralEvents(
  transaction: Transaction,
  { municipalityId, sender }: Referral,
  events: readonly NewReferralEvent[],
): Promise<void> {
  await transaction.referralEvent.createMany({
    data: events.map(({ at, tells, ...event }) => ({
      ...event,
      municipalityId,
      administrationId: sender.administration,
      id: newId(),
      at: new Date(at),
      tells: [...tells],
    })),
  });
}

/** Only what a step changed is written: each side may write its own parts alone. */
function changedParts(vault: Vault, key: DataKey, { before, after, telling }: SavedStep): readonly SealedRecord[] {
  const { id } = after;
  const isChanged = (words: (referral: Referral) => object): boolean =>
    JSON.stringify(words(before.referral)) !== JSON.stringify(words(after));
  return [
    ...(isChanged(contentWordsOf) ? [sealPart(vault, id, key, "CONTENT", contentWordsOf(after))] : []),
    ...(isChanged(exchangeWordsOf) ? [sealPart(vault, id, key, "EXCHANGE", exchangeWordsOf(after))] : []),
    ...tellingRecords(vault, key, after, telling),
  ];
}

function tellingRecords(
  vault: Vault,
  key: DataKey,
  { id }: Referral,
  telling: TellingOf | null,
): readonly SealedRecord[] {
  if (telling === null) return [];
  const parts = tellingParts(telling);
  return (["LEVEL_1", "LEVEL_2"] as const).map((part) => sealPart(vault, id, key, part, parts[part]));
}

/** REF-5: there from the sending on, and gone when consent is withdrawn. */
function receiverKeyOf(vault: Vault, key: DataKey, referral: Referral) {
  const { id, municipalityId, receiver, sentAt } = referral;
  if (sentAt === null || receiver === null || isClosed(referral)) return null;
  return wrapFor(vault, key, id, municipalityId, seatOf(receiver));
}

function isClosed({ basis }: Referral): boolean {
  return basis?.kind === "CONSENT" && basis.withdrawnAt !== null;
}

async function saveParts(
  transaction: Transaction,
  {
    id,
    municipalityId,
    sender,
  }: { readonly id: string; readonly municipalityId: MunicipalityId } & Pick<Referral, "sender">,
  parts: readonly SealedRecord[],
): Promise<void> {
  for (const { part, sealed } of parts) {
    await transaction.$executeRaw`
      INSERT INTO referral_sealed (municipality_id, administration_id, referral_id, part, sealed)
      VALUES (${municipalityId}, ${sender.administration}, ${id}::uuid, ${part}, ${sealed})
      ON CONFLICT (municipality_id, referral_id, part) DO UPDATE SET sealed = excluded.sealed`;
  }
}

/** REF-2: true when what was written names an association, or an activity, that there is not. */
export function isReceiverUnknown(error: unknown): boolean {
  const fault = databaseFault(error);
  return fault?.constraint?.startsWith("referral_municipality_id_receiver_") === true;
}
