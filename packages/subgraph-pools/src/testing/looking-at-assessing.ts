import type { TestDatabase } from "@indgang/database/testing";
import { ask } from "./ask.ts";
import { id } from "./ids.ts";
import { personNumber, type Who } from "./people.ts";

const seen = `{ application(id: $id) { scores { mean lowest highest count }
  assessment { id summary ratedAt score criteria { rating } } opinions { state person { id } content { summary score criteria { rating note } } } } }`;

interface Seen {
  readonly scores: { readonly mean: number; readonly count: number } | null;
  readonly assessment: { readonly summary: string; readonly score: number | null } | null;
  readonly opinions:
    | readonly { readonly state: string; readonly content: { readonly summary: string } | null }[]
    | null;
}

/** What a person is shown of a case that several assess. */
export async function lookAtAssessing(test: TestDatabase, who: Who, applicationId: string): Promise<Seen> {
  const { data, errors } = await ask(test.database, who, `query ($id: ID!) ${seen}`, { id: applicationId });
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return data["application"] as Seen;
}

/** The assessment and the opinions that a person's seat shows to plain SQL. */
export async function seenPlainly(test: TestDatabase, who: Who, number: number): Promise<readonly number[]> {
  const [slug] = who.split(".");
  await test.owner.query("BEGIN");
  await test.owner.query(`SET LOCAL SESSION AUTHORIZATION "indgang_101_${slug}"`);
  await test.owner.query("SELECT set_config('indgang.person', $1, true)", [id("person", personNumber(who))]);
  const { rows } = await test.owner.query<{ drafts: number; ratings: number; answers: number }>(
    `SELECT (SELECT count(*)::int FROM assessment WHERE application_id = $1) AS drafts,
      (SELECT count(*)::int FROM criterion_assessment JOIN assessment ON assessment.id = assessment_id WHERE application_id = $1) AS ratings,
      (SELECT count(*)::int FROM opinion_answer JOIN opinion ON opinion.id = opinion_id WHERE application_id = $1) AS answers`,
    [id("application", number)],
  );
  await test.owner.query("ROLLBACK");
  await test.owner.query("RESET SESSION AUTHORIZATION");
  return rows.flatMap(({ drafts, ratings, answers }) => [drafts, ratings, answers]);
}
