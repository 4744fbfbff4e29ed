import type { Transaction } from "@indgang/database";
import type { PlainDate } from "@indgang/domain/kernel";
import type { Agreement } from "@indgang/domain/agreement";
import { toRowInstant } from "../values.ts";

const dayOrNull = (day: PlainDate | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00.000Z`));

function keysOf({ municipalityId, administration, id }: Agreement) {
  return { municipalityId, administrationId: administration, agreementId: id };
}

function columnsOf(agreement: Agreement) {
  const { version, form, state, number, waitsOn, agreedWith } = agreement;
  const days = { answerBy: dayOrNull(agreement.answerBy), agreedOn: dayOrNull(agreement.agreedOn) };
  return { version, form, state, number, waitsOn, agreedWith, ...days };
}

/** No two agreements for a case at once: whoever is second waits, and finds the first. */
export async function lockAgreementsOf(transaction: Transaction, applicationId: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(40, hashtext(${applicationId}))`;
}

export async function insertAgreement(transaction: Transaction, agreement: Agreement): Promise<void> {
  const { municipalityId, administration, id, applicationId, associationId, caseNumber, handledBy } = agreement;
  const keys = { municipalityId, administrationId: administration, id, applicationId, associationId, caseNumber };
  await transaction.agreement.createMany({
    data: [{ ...keys, handledById: handledBy, ...columnsOf(agreement) }],
  });
  await insertVersions(transaction, agreement, agreement.versions);
}

/** Saves what a step added to an agreement, except for the file: that comes between. */
export async function saveAgreementParts(transaction: Transaction, before: Agreement, after: Agreement): Promise<void> {
  const keys = keysOf(after);
  const [draft] = after.versions;
  if (before.state === "DRAFT" && draft !== undefined && draft !== before.versions[0])
    await transaction.agreementVersion.updateMany({
      where: { municipalityId: after.municipalityId, agreementId: after.id, number: draft.number },
      data: { title: draft.title, text: draft.text, at: toRowInstant(draft.at) },
    });
  await insertVersions(transaction, after, after.versions.slice(before.versions.length));
  const accepted = after.acceptances.slice(before.acceptances.length);
  if (accepted.length > 0)
    await transaction.agreementAcceptance.createMany({
      data: accepted.map(({ at, ...acceptance }) => ({ ...keys, ...acceptance, at: toRowInstant(at) })),
    });
  const declined = after.declines.slice(before.declines.length);
  if (declined.length > 0)
    await transaction.agreementDecline.createMany({
      data: declined.map(({ at, ...decline }) => ({ ...keys, ...decline, at: toRowInstant(at) })),
    });
  await saveFollowUps(transaction, before, after);
}

/** False when the row was not as it was read. */
export async function saveAgreementRow(
  transaction: Transaction,
  before: Agreement,
  after: Agreement,
): Promise<boolean> {
  // An association has no right to this column, not even to leave it as it is.
  const handled = before.handledBy === after.handledBy ? {} : { handledById: after.handledBy };
  const { count } = await transaction.agreement.updateMany({
    where: { municipalityId: before.municipalityId, id: before.id, version: before.version },
    data: { ...columnsOf(after), ...handled },
  });
  return count === 1;
}

/** The file of an agreement, once and for ever. */
export async function insertAgreementFile(
  transaction: Transaction,
  agreement: Agreement,
  pdf: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await transaction.agreementFile.createMany({ data: [{ ...keysOf(agreement), pdf }] });
}

async function insertVersions(
  transaction: Transaction,
  agreement: Agreement,
  versions: Agreement["versions"],
): Promise<void> {
  if (versions.length === 0) return;
  const keys = keysOf(agreement);
  await transaction.agreementVersion.createMany({
    data: versions.map(({ at, ...version }) => ({ ...keys, ...version, at: toRowInstant(at) })),
  });
}

async function saveFollowUps(transaction: Transaction, before: Agreement, after: Agreement): Promise<void> {
  const known = new Map(before.followUps.map((point) => [point.id, point]));
  for (const point of after.followUps.filter((each) => known.get(each.id) !== each)) {
    const { id, topic, note, notedAt } = point;
    if (known.has(id) && notedAt !== null)
      await transaction.agreementFollowUp.updateMany({
        where: { municipalityId: after.municipalityId, id },
        data: { note, at: toRowInstant(notedAt) },
      });
    else
      await transaction.agreementFollowUp.createMany({
        data: [{ ...keysOf(after), id, topic, dueOn: new Date(`${point.dueOn}T00:00:00.000Z`) }],
      });
  }
}
