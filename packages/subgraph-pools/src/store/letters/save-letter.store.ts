import type { Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import type { Letter, LetterTemplate } from "@indgang/domain/letters";
import type { Mail } from "@indgang/domain/messages";
import { toRowInstant, toRowInstantOrNull } from "../values.ts";

/** Letters of these cases are written by nobody else until the transaction ends. Not by locking the cases: the service desk may not change decided ones. */
export async function lockLettersOf(transaction: Transaction, applicationIds: readonly string[]): Promise<void> {
  const ids = applicationIds.toSorted();
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(31, hashtext(id)) FROM unnest(${ids}::text[]) AS id`;
}

export async function insertLetters(transaction: Transaction, letters: readonly Letter[]): Promise<void> {
  await transaction.letter.createMany({ data: letters.map((letter) => ({ ...keysOf(letter), ...columnsOf(letter) })) });
}

/** False when the row was not as it was read. */
export async function saveLetterRow(transaction: Transaction, before: Letter, after: Letter): Promise<boolean> {
  const { count } = await transaction.letter.updateMany({
    where: { municipalityId: before.municipalityId, id: before.id, version: before.version },
    data: columnsOf(after),
  });
  return count === 1;
}

/** The file of an approved letter, once and for ever. */
export async function insertLetterFile(
  transaction: Transaction,
  { municipalityId, administration, id }: Letter,
  pdf: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await transaction.letterFile.createMany({
    data: [{ municipalityId, administrationId: administration, letterId: id, pdf }],
  });
}

/** Puts a sent letter's mail into the outbox; it has the letter's id, so that there is never a second one. */
export async function postLetterMail(transaction: Transaction, { id }: Letter, { subject, body }: Mail): Promise<void> {
  await transaction.$executeRaw`SELECT wall.post_letter(${id}::uuid, ${subject}, ${body})`;
}

/** Adds a pool's wording, or writes the one that is there anew. False when it was not as it was read. */
export async function saveTemplateRow(
  transaction: Transaction,
  before: LetterTemplate | null,
  after: LetterTemplate,
): Promise<boolean> {
  const { municipalityId, administration, id, version, poolId, outcome, validFrom, title, text } = after;
  if (before !== null) {
    const where = { municipalityId, id, version: before.version };
    return (await transaction.letterTemplate.updateMany({ where, data: { version, title, text } })).count === 1;
  }
  const day = new Date(`${validFrom}T00:00:00.000Z`);
  const { count } = await transaction.letterTemplate.createMany({
    data: [
      { municipalityId, administrationId: administration, id, version, poolId, outcome, validFrom: day, title, text },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

function keysOf({ municipalityId, administration, id, applicationId, replacesId, writtenAt }: Letter) {
  const at: Instant = writtenAt;
  return {
    municipalityId,
    administrationId: administration,
    id,
    applicationId,
    replacesId,
    writtenAt: toRowInstant(at),
  };
}

function columnsOf({ version, state, title, text, approvedBy, recipientEmail, postedBy, ...at }: Letter) {
  return {
    version,
    state,
    title,
    text,
    recipientEmail,
    approvedAt: toRowInstantOrNull(at.approvedAt),
    approvedById: approvedBy,
    sentAt: toRowInstantOrNull(at.sentAt),
    postedAt: toRowInstantOrNull(at.postedAt),
    postedById: postedBy,
  };
}
