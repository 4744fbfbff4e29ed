import type { Transaction } from "@indgang/database";
import type { ApplicationId } from "@indgang/domain/kernel";
import type { Application, AssessmentContext, Opinion, OpinionContent } from "@indgang/domain/pools";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";
import { present } from "../present.ts";
import { personReads } from "../person-rows.ts";
import { toRowDateOrNull, toRowInstant, toRowInstantOrNull } from "../values.ts";

/** An opinion with what stands in it, as far as whoever reads is shown that. */
export type ReadOpinion = Opinion & { readonly content: OpinionContent | null };

const select = `SELECT opinion.id, opinion.municipality_id AS "municipalityId", opinion.administration_id AS administration, opinion.version,
  opinion.application_id AS "applicationId", opinion.person_id AS "personId", opinion.asked_by_id AS "askedById", opinion.asked_at AS "askedAt",
  opinion.question, opinion.due_on AS "dueOn", opinion.state, opinion.given_at AS "givenAt",
  (SELECT json_build_object('criteria', answer.ratings, 'summary', answer.summary) FROM opinion_answer answer
    WHERE answer.municipality_id = opinion.municipality_id AND answer.opinion_id = opinion.id) AS content
  FROM opinion`;
const order = "ORDER BY opinion.application_id, opinion.asked_at, opinion.id";
const instants = ["askedAt", "givenAt"] as const;
const reads = personReads(instants);

/** POOL-4: who was asked; what they think as far as the wall shows it to this person. */
export const opinionsByApplication = reads.manyByKey<ReadOpinion>({
  name: "opinions by application",
  text: `${select} WHERE opinion.application_id = ANY ($1::uuid[]) ${order}`,
  key: "applicationId",
});

export const opinionById = reads.oneByKey<ReadOpinion>({
  name: "opinion by id",
  text: `${select} WHERE opinion.id = ANY ($1::uuid[])`,
});

/** Cases in which an opinion is waited for. */
export const waitedForByApplication = seatReads.oneByKey<{ readonly applicationId: string }>({
  name: "opinions waited for",
  text: `SELECT DISTINCT application_id AS "applicationId" FROM opinion WHERE application_id = ANY ($1::uuid[]) AND state = 'ASKED'`,
  key: "applicationId",
});

export async function findOpinions(rows: Rows, applicationId: ApplicationId): Promise<readonly Opinion[]> {
  const text = `${select} WHERE opinion.application_id = $1::uuid ${order}`;
  return rows.query<Columns<ReadOpinion>>({ name: "opinions", text, values: [applicationId], instants });
}

/** What an assessment is held to beside the criteria: who was asked, and the focus areas of the round (POOL-5). */
export async function findAround(
  rows: Rows,
  { id, roundId }: Pick<Application, "id" | "roundId">,
): Promise<Pick<AssessmentContext, "focusAreas" | "opinions">> {
  const text = `SELECT focus_areas AS "focusAreas", (SELECT coalesce(json_agg(json_build_object('personId', opinion.person_id, 'state', opinion.state)), '[]')
    FROM opinion WHERE opinion.municipality_id = round.municipality_id AND opinion.application_id = $2::uuid) AS opinions
    FROM funding_round round WHERE round.id = $1::uuid`;
  const [found] = await rows.query<Pick<AssessmentContext, "focusAreas" | "opinions">>({
    name: "around an assessment",
    text,
    values: [roundId, id],
  });
  return present(found, "The round of an application");
}

export async function findOpinion(rows: Rows, id: string): Promise<Opinion | null> {
  const text = `${select} WHERE opinion.id = $1::uuid`;
  const [found = null] = await rows.query<Columns<ReadOpinion>>({ name: "opinion", text, values: [id], instants });
  return found;
}

/** Asks: a first time, or again. False when one of them is not as it was read. */
export async function saveAsked(transaction: Transaction, asked: readonly Opinion[]): Promise<boolean> {
  const first = asked.filter(({ version }) => version === 1);
  if (first.length > 0) await transaction.opinion.createMany({ data: first.map(rowOf) });
  for (const again of asked.filter(({ version }) => version > 1))
    if (!(await saveOpinionRow(transaction, again))) return false;
  return true;
}

/** Writes an opinion's new state. False when it was not as it was read, or the wall kept it as it was. */
export async function saveOpinionRow(transaction: Transaction, after: Opinion): Promise<boolean> {
  const { id, municipalityId, version, state, askedById, question } = after;
  const { count } = await transaction.opinion.updateMany({
    where: { municipalityId, id, version: version - 1 },
    data: {
      version,
      state,
      askedById,
      question,
      askedAt: toRowInstant(after.askedAt),
      dueOn: toRowDateOrNull(after.dueOn),
      givenAt: toRowInstantOrNull(after.givenAt),
    },
  });
  return count === 1;
}

/** Writes what somebody thinks over what they thought. */
export async function saveAnswer(
  transaction: Transaction,
  { municipalityId, administration, id }: Opinion,
  { criteria, summary }: OpinionContent,
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO opinion_answer (municipality_id, administration_id, opinion_id, ratings, summary)
    VALUES (${municipalityId}, ${administration}, ${id}::uuid, ${JSON.stringify(criteria)}::jsonb, ${summary})
    ON CONFLICT (municipality_id, opinion_id) DO UPDATE SET ratings = excluded.ratings, summary = excluded.summary`;
}

function rowOf({ administration, askedAt, dueOn, givenAt, ...opinion }: Opinion) {
  return {
    municipalityId: opinion.municipalityId,
    administrationId: administration,
    id: opinion.id,
    version: opinion.version,
    applicationId: opinion.applicationId,
    personId: opinion.personId,
    askedById: opinion.askedById,
    question: opinion.question,
    state: opinion.state,
    askedAt: toRowInstant(askedAt),
    dueOn: toRowDateOrNull(dueOn),
    givenAt: toRowInstantOrNull(givenAt),
  };
}
