import type { Voice } from "@indgang/domain/case-hearing";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";

/** Somebody who is to be heard on a case. */
type ReadVoice = Voice & { readonly applicationId: string };

const text = `SELECT application_id AS "applicationId", body_id AS "bodyId", association_id AS "associationId", answer_by AS "answerBy", has_answered AS "hasAnswered"
  FROM wall.case_voices($1::uuid[]) ORDER BY answer_by NULLS FIRST, body_id, association_id`;
const instants = ["answerBy"] as const;

/** POOL-8: who is to be heard on cases of the own administration: that, until when, and whether they have answered. */
export const voicesByApplication = seatReads.manyByKey<ReadVoice>({
  name: "voices by application",
  text,
  key: "applicationId",
});

/** The same inside a change, by case. */
export async function findVoices(
  rows: Rows,
  applicationIds: readonly string[],
): Promise<(id: string) => readonly Voice[]> {
  const found = await rows.query<Columns<ReadVoice>>({ name: "voices", text, values: [applicationIds], instants });
  return (id) => found.filter(({ applicationId }) => applicationId === id);
}
