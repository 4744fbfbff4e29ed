import { newId, type Transaction } from "@indgang/database";
import type { Hearing, HearingAnswer, HearingComment } from "@indgang/domain/forums";
import { instantColumn, type Columns, type Ordering, type Rows } from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

const answerColumns = `id, version, hearing_id AS "hearingId", party_id AS "partyId", text, ${instantColumn("answered_at")} AS "answeredAt",
  answered_by_id AS "answeredById"`;
const ofPartyText = `SELECT ${answerColumns} FROM hearing_answer WHERE party_id = ANY ($1::uuid[])`;

/** The answer of a party. */
export const answerOfParty = forumReads.oneByKey<HearingAnswer>({
  name: "answer of party",
  text: ofPartyText,
  key: "partyId",
});

/** The answer of a party inside a change. */
export async function findAnswer(rows: Rows, partyId: string): Promise<HearingAnswer | null> {
  const [answer] = await rows.query<Columns<HearingAnswer>>({ name: "answer", text: ofPartyText, values: [[partyId]] });
  return answer ?? null;
}

/** A comment with who says it. */
export interface FoundComment extends HearingComment {
  readonly partyId: string;
}

const commentColumns = `comment.id, comment.hearing_id AS "hearingId", comment.answer_id AS "answerId", comment.case_id AS "caseId", comment.text,
  answer.party_id AS "partyId"`;
const withAnswer = `hearing_comment comment JOIN hearing_answer answer
  ON answer.municipality_id = comment.municipality_id AND answer.id = comment.answer_id`;

const byId = (name: string): Ordering<FoundComment> => ({
  name,
  column: "comment.id",
  id: "comment.id",
  cast: "uuid",
  kind: "text",
  descending: false,
  valueOf: ({ id }) => id,
});

/** What an answer says of single applications. */
export const commentsOfAnswer = forumReads.pageOfChildren<FoundComment>({
  name: "comments of answer",
  columns: commentColumns,
  from: withAnswer,
  parent: "comment.answer_id",
  ordering: byId("comments of answer ID_ASC"),
});

/** What the answers say of one application of a hearing. */
export const commentsOfCase = forumReads.pageOfChildren<FoundComment>({
  name: "comments of case",
  columns: commentColumns,
  from: withAnswer,
  parent: "comment.case_id",
  ordering: byId("comments of case ID_ASC"),
});

/** POOL-8: what was said of an application in all hearings of the viewer's own administration. */
export const commentsOfApplication = forumReads.pageOfChildren<FoundComment>({
  name: "comments of application",
  columns: commentColumns,
  from: `${withAnswer} JOIN hearing_case heard ON heard.municipality_id = comment.municipality_id AND heard.id = comment.case_id`,
  parent: "heard.application_id",
  narrowedTo: ({ viewer }) => ({ condition: "comment.asked_by = $1", value: viewer.administration }),
  ordering: byId("comments of application ID_ASC"),
});

/** Keeps an answer. False when somebody of the same party was first. */
export async function keepAnswer(
  transaction: Transaction,
  { municipalityId, administration }: Hearing,
  answer: HearingAnswer,
): Promise<boolean> {
  const data = { ...answer, municipalityId, askedBy: administration, answeredAt: new Date(answer.answeredAt) };
  if (answer.version === 1)
    return (await transaction.hearingAnswer.createMany({ data: [data], skipDuplicates: true })).count === 1;
  const where = { municipalityId, id: answer.id, version: answer.version - 1 };
  return (await transaction.hearingAnswer.updateMany({ where, data })).count === 1;
}

/** What an answer says of single applications, in place of what it said before. */
export async function replaceComments(
  transaction: Transaction,
  { municipalityId, administration }: Hearing,
  answer: HearingAnswer,
  comments: readonly Pick<HearingComment, "caseId" | "text">[],
): Promise<void> {
  const { id: answerId, hearingId } = answer;
  if (answer.version > 1) await transaction.hearingComment.deleteMany({ where: { municipalityId, answerId } });
  if (comments.length === 0) return;
  const owner = { municipalityId, askedBy: administration, hearingId, answerId };
  await transaction.hearingComment.createMany({
    data: comments.map((comment) => ({ ...owner, ...comment, id: newId() })),
  });
}
