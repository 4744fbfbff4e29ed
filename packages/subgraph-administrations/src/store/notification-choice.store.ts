import type { Transaction } from "@indgang/database";
import type { MunicipalityId, PersonId } from "@indgang/domain/kernel";
import type { MailRhythm, NotificationChoice, NotificationTopic } from "@indgang/domain/messages";

/** What the transaction's person has chosen; topics without a choice are not in it. */
export async function findChoices(
  transaction: Transaction,
  municipalityId: MunicipalityId,
): Promise<readonly NotificationChoice[]> {
  const records = await transaction.notificationChoice.findMany({ where: { municipalityId } });
  return records.map(({ topic, inApp, byMail }) => ({
    topic: topic as NotificationTopic,
    inApp,
    byMail: byMail as MailRhythm,
  }));
}

export async function saveChoice(
  transaction: Transaction,
  { municipalityId, personId }: { readonly municipalityId: MunicipalityId; readonly personId: PersonId },
  { topic, inApp, byMail }: NotificationChoice,
): Promise<void> {
  await transaction.notificationChoice.upsert({
    where: { municipalityId_personId_topic: { municipalityId, personId, topic } },
    create: { municipalityId, personId, topic, inApp, byMail },
    update: { inApp, byMail },
  });
}
