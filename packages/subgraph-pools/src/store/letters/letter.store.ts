import type { Letter, LetterMail, LetterTemplate } from "@indgang/domain/letters";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";

const letterSelect = `SELECT letter.id, letter.municipality_id AS "municipalityId", letter.administration_id AS administration, letter.version,
  letter.application_id AS "applicationId", letter.state, letter.replaces_id AS "replacesId",
  letter.title, letter.text, letter.written_at AS "writtenAt", letter.approved_at AS "approvedAt", letter.approved_by_id AS "approvedBy",
  file.sha256, letter.recipient_email AS "recipientEmail", letter.sent_at AS "sentAt", letter.posted_at AS "postedAt",
  letter.posted_by_id AS "postedBy"
  FROM letter LEFT JOIN letter_file file ON file.municipality_id = letter.municipality_id AND file.letter_id = letter.id`;
const letterInstants = ["writtenAt", "approvedAt", "sentAt", "postedAt"] as const;

const byIdText = `${letterSelect} WHERE letter.id = ANY ($1::uuid[])`;
const byApplicationText = `${letterSelect} WHERE letter.application_id = ANY ($1::uuid[])
  ORDER BY letter.application_id, letter.written_at DESC, letter.id DESC`;

/** Without the file, of which only the digest is read. */
export const letterById = seatReads.oneByKey<Letter>({ name: "letter by id", text: byIdText });

/** The latest first: it is in the place of those behind it. */
export const lettersByApplication = seatReads.manyByKey<Letter>({
  name: "letters by application",
  text: byApplicationText,
  key: "applicationId",
});

/** The file of an approved letter in base64. */
export const letterFile = seatReads.oneByKey<{ readonly id: string; readonly pdf: string }>({
  name: "letter file",
  text: `SELECT letter_id AS id, replace(encode(pdf, 'base64'), E'\\n', '') AS pdf FROM letter_file WHERE letter_id = ANY ($1::uuid[])`,
});

const mailText = `SELECT letter_id AS "letterId", attempts, sent_at AS "sentAt", given_up_at AS "givenUpAt",
  CASE WHEN sent_at IS NULL AND given_up_at IS NULL THEN due_at END AS "dueAt",
  CASE WHEN sent_at IS NOT NULL THEN 'SENT' WHEN given_up_at IS NOT NULL THEN 'GIVEN_UP' ELSE 'QUEUED' END AS state
  FROM wall.letter_mail($1::uuid[])`;
const mailInstants = ["dueAt", "sentAt", "givenUpAt"] as const;

/** What became of the mail that a letter went out with. */
export const mailOfLetter = seatReads.oneByKey<LetterMail>({ name: "mail of letter", text: mailText, key: "letterId" });

const templatesText = `SELECT id, municipality_id AS "municipalityId", administration_id AS administration, version, pool_id AS "poolId",
  outcome, valid_from AS "validFrom", title, text FROM letter_template WHERE pool_id = ANY ($1::uuid[]) ORDER BY pool_id, outcome, valid_from`;

/** All wordings that a pool has had and will have, by outcome and day. */
export const letterTemplatesByPool = seatReads.manyByKey<LetterTemplate>({
  name: "letter templates by pool",
  text: templatesText,
  key: "poolId",
});

// The same inside the transaction of a change.

export async function findLetter(rows: Rows, id: string): Promise<Letter | null> {
  const read = { name: "letter", text: byIdText, values: [[id]], instants: letterInstants };
  return (await rows.query<Columns<Letter>>(read))[0] ?? null;
}

/** The latest letter of each case. */
export async function findLatestLetters(
  rows: Rows,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Letter>> {
  const read = { name: "letters", text: byApplicationText, values: [applicationIds], instants: letterInstants };
  const found = await rows.query<Columns<Letter>>(read);
  return new Map(found.toReversed().map((letter) => [letter.applicationId, letter]));
}

export async function findLetterMail(rows: Rows, id: string): Promise<LetterMail | null> {
  const read = { name: "letter mail", text: mailText, values: [[id]], instants: mailInstants };
  return (await rows.query<Columns<LetterMail>>(read))[0] ?? null;
}

export function findLetterTemplates(rows: Rows, poolIds: readonly string[]): Promise<readonly LetterTemplate[]> {
  return rows.query<Columns<LetterTemplate>>({ name: "letter templates", text: templatesText, values: [poolIds] });
}
