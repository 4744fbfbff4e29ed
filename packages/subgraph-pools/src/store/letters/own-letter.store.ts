import type { OwnLetter } from "@indgang/domain/letters";
import { instantColumn } from "@indgang/subgraph-kit";
import { ownReads } from "../own-rows.ts";

const leftAt = "COALESCE(letter.posted_at, letter.sent_at)";

const text = `SELECT letter.id, letter.municipality_id AS "municipalityId", own.association_id AS "associationId", letter.application_id AS "applicationId",
  own.case_number AS "caseNumber", letter.title, letter.text, ${instantColumn(leftAt)} AS "sentAt", ${instantColumn("own.decided_at")} AS "decidedAt",
  EXISTS (SELECT FROM letter later WHERE later.municipality_id = letter.municipality_id AND later.replaces_id = letter.id) AS "isReplaced"
  FROM letter JOIN wall.own_applications() own ON own.id = letter.application_id`;

export const ownLetterById = ownReads.oneByKey<OwnLetter>({
  name: "own letter by id",
  text: `${text} WHERE letter.id = ANY ($1::uuid[])`,
});

/** The latest first: it is in the place of those behind it. */
export const ownLettersByApplication = ownReads.manyByKey<OwnLetter>({
  name: "own letters by application",
  text: `${text} WHERE letter.application_id = ANY ($1::uuid[]) ORDER BY letter.application_id, ${leftAt} DESC, letter.id DESC`,
  key: "applicationId",
});

/** The file in base64. */
export const ownLetterFile = ownReads.oneByKey<{ readonly id: string; readonly pdf: string }>({
  name: "own letter file",
  text: `SELECT letter_id AS id, replace(encode(pdf, 'base64'), E'\\n', '') AS pdf FROM letter_file WHERE letter_id = ANY ($1::uuid[])`,
});
