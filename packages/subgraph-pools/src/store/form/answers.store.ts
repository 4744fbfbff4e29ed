import type { Transaction } from "@indgang/database";
import type { ApplicationId, AssociationId, Instant, Owned, PoolFormId, PoolId } from "@indgang/domain/kernel";
import type { FormAnswers } from "@indgang/domain/form";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";
import { toRowInstant } from "../values.ts";

/** Answers as they stand now, and the form that they were given on. */
export interface StoredAnswers {
  readonly applicationId: ApplicationId;
  readonly formId: PoolFormId;
  readonly revision: number;
  readonly answers: FormAnswers;
}

const text = `SELECT DISTINCT ON (application_id) application_id AS "applicationId", form_id AS "formId", revision, answers
  FROM application_answers WHERE application_id = ANY ($1::uuid[]) ORDER BY application_id, revision DESC`;

/** A case's answers; null for one that was filled in on no form. */
export const answersByApplication = seatReads.oneByKey<StoredAnswers>({
  name: "answers by application",
  text,
  key: "applicationId",
});

/** The same inside the transaction of a change. */
export async function findAnswers(rows: Rows, applicationId: ApplicationId): Promise<StoredAnswers | null> {
  const [found] = await rows.query<Columns<StoredAnswers>>({ name: "answers", text, values: [[applicationId]] });
  return found ?? null;
}

/** How many filled in a form of this kind in a round. */
export async function countFilledIn(rows: Rows, roundId: string, kind: string): Promise<number> {
  const [found] = await rows.query<{ readonly count: number }>({
    name: "filled in",
    text: `SELECT count(*)::integer AS count FROM application_answers answered
      JOIN application ON application.municipality_id = answered.municipality_id AND application.id = answered.application_id
      JOIN pool_form form ON form.municipality_id = answered.municipality_id AND form.id = answered.form_id
      WHERE application.round_id = $1::uuid AND form.kind = $2 AND answered.revision = 1`,
    values: [roundId, kind],
  });
  return found?.count ?? 0;
}

/** POOL-7: whether the association was granted something by the pool before. */
export async function hadGrant(rows: Rows, associationId: AssociationId, poolId: PoolId): Promise<boolean> {
  const found = await rows.query({
    name: "had grant",
    text: "SELECT 1 AS one FROM grant_given WHERE association_id = $1::uuid AND pool_id = $2::uuid LIMIT 1",
    values: [associationId, poolId],
  });
  return found.length > 0;
}

/** The same of a single year. */
export async function hadGrantIn(
  rows: Rows,
  associationId: AssociationId,
  poolId: PoolId,
  year: number,
): Promise<boolean> {
  const found = await rows.query({
    name: "had grant in year",
    text: "SELECT 1 AS one FROM grant_given WHERE association_id = $1::uuid AND pool_id = $2::uuid AND year = $3::integer LIMIT 1",
    values: [associationId, poolId, year],
  });
  return found.length > 0;
}

/** Writes answers down, as the revision after the last. */
export async function insertAnswers(
  transaction: Transaction,
  { municipalityId, administration }: Owned,
  { applicationId, formId, revision, answers }: StoredAnswers,
  at: Instant,
): Promise<void> {
  await transaction.applicationAnswers.createMany({
    data: [
      {
        municipalityId,
        administrationId: administration,
        applicationId,
        revision,
        formId,
        answers: structuredClone(answers) as object,
        recordedAt: toRowInstant(at),
      },
    ],
  });
}
