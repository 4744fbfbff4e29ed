import pg from "pg";
import { vacuum } from "../server/database.ts";
import { type Copied, copyRows } from "./copy-rows.ts";

const byAssessment = {
  of: "parent.application_id",
  through: "JOIN assessment parent ON parent.id = old.assessment_id",
};
const byReport = { of: "parent.application_id", through: "JOIN outcome_report parent ON parent.id = old.report_id" };
const byAgreement = { of: "parent.application_id", through: "JOIN agreement parent ON parent.id = old.agreement_id" };
/** Cases of a small round; as many lie on a meeting's list, whatever the size of the round. */
const small = 80;
/** Cases that the demo's rounds have. */
const had = 60;
const meeting = "CASE fresh.list WHEN 0 THEN old.meeting_id ELSE md5(old.meeting_id || '/' || fresh.list)::uuid END";

/** A name that is like no other's but for its last word: who has one like it is asked about (POOL-13). */
const nameOf = (id: string, name: string): string =>
  `initcap(translate(left(md5(${id} || '/' || fresh.n), 18), '0123456789', 'ælørnåtsmi')) || ' ' || substring(${name} from '[^ ]+$')`;

/** What hangs on a case, without what triggers make of cases. */
const parts: readonly Copied[] = [
  { table: "application_goal", anew: ["application_id"] },
  { table: "other_funding", anew: ["application_id"] },
  { table: "application_answers", anew: ["application_id"] },
  { table: "formal_check", anew: ["application_id"] },
  { table: "formal_check_item", anew: ["application_id"] },
  { table: "timeline_event", anew: ["id", "application_id"] },
  { table: "assessment", anew: ["id", "application_id"] },
  { table: "criterion_assessment", anew: ["assessment_id"], ...byAssessment },
  {
    table: "meeting_item",
    anew: ["id", "application_id"],
    changed: { meeting_id: meeting, position: `${had} + fresh.n` },
  },
  { table: "recusal", anew: ["application_id"] },
  { table: "decision", anew: ["id", "application_id", "meeting_item_id"] },
  { table: "grant_given", anew: ["id", "application_id", "association_id"], changed: { external_id: "NULL" } },
  { table: "agreement", anew: ["id", "application_id", "association_id"] },
  { table: "agreement_version", anew: ["agreement_id"], ...byAgreement },
  { table: "grant_accounts", anew: ["id", "application_id", "association_id"] },
  { table: "payment_plan", anew: ["id", "application_id"] },
  {
    table: "instalment",
    anew: ["id", "plan_id", "application_id"],
    changed: { reference: "old.reference || '-' || fresh.n" },
  },
  { table: "outcome_report", anew: ["id", "application_id", "association_id"] },
  { table: "outcome_goal", anew: ["report_id"], ...byReport },
];

/** Two rounds of Social's pool, by year: one under way, and the one before it, which is decided. */
export interface PlantedRounds {
  readonly underWay: { readonly id: string; readonly year: number };
  readonly decided: { readonly id: string; readonly year: number };
  readonly poolId: string;
}

/**
 * Brings the demo's round under way and its decided one up to so many applications, each from an association of its own, with all that hangs on
 * them, and gives them to so many people, who also say what they think of each other's cases. Of the round under way no more are put on a list than
 * of a small one; decided ones lie on lists of the same length.
 */
export async function plantRounds(ownerUrl: string, size: number, reviewers: number): Promise<PlantedRounds> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const found = await owner.query<{ id: string; year: number; poolId: string }>(
    `SELECT round.id, round.year, round.pool_id AS "poolId" FROM funding_round round JOIN pool ON pool.id = round.pool_id
     WHERE pool.slug = 'paragraf-18' AND round.municipality_id = 101 AND (SELECT count(*) FROM application WHERE round_id = round.id) = ${had}
     ORDER BY round.year DESC LIMIT 2`,
  );
  const [underWay, decided] = found.rows;
  if (underWay === undefined || decided === undefined) throw new Error("The demo has no two rounds of § 18.");
  await owner.query("BEGIN");
  await owner.query(
    `CREATE TEMP TABLE fresh ON COMMIT DROP AS
     SELECT template.id AS template, template.association_id, n::integer AS n, CASE WHEN n <= ${small - had} THEN 0 ELSE 1 + (n - 1 - ${small - had}) / ${small} END AS list
     FROM unnest($1::uuid[]) AS round (id) CROSS JOIN generate_series(1, $2::integer - ${had}) AS n
     JOIN LATERAL (SELECT id, association_id, row_number() OVER (ORDER BY state = 'SCHEDULED', id) AS place, count(*) OVER () AS cases,
       count(*) FILTER (WHERE state <> 'SCHEDULED') OVER () AS early FROM application WHERE round_id = round.id) AS template
       ON template.place = 1 + n * 7 % CASE WHEN n <= ${small - had} THEN template.cases ELSE template.early END`,
    [[underWay.id, decided.id], size],
  );
  await copyRows(owner, {
    table: "association",
    anew: ["id"],
    of: "old.id",
    copies: "(SELECT DISTINCT association_id AS template, n FROM fresh)",
    changed: {
      name: nameOf("old.id", "old.name"),
      cvr: "NULL",
      external_id: "NULL",
      email: "fresh.n || '.' || old.email",
      phone: "(30000000 + fresh.n * 7 + abs(hashtext(old.id::text)) % 7)::text",
      street: "old.street || ' ' || fresh.n",
    },
  });
  await copyRows(owner, {
    table: "application",
    anew: ["id", "association_id"],
    of: "old.id",
    changed: {
      case_number: "old.case_number || '-' || lpad(fresh.n::text, 5, '0')",
      association_name: nameOf("old.association_id", "old.association_name"),
      received_at: "old.received_at + fresh.n % 1000 * interval '7 seconds'",
      applied_amount: "old.applied_amount + fresh.n % 1000 * 100",
    },
  });
  await copyRows(owner, { table: "budget_item", anew: ["application_id"] });
  // What decisions and money come to in ledgers is left out, so none of their triggers runs.
  await owner.query("SET LOCAL session_replication_role = replica");
  for (const part of parts) await copyRows(owner, part);
  await copyRows(owner, {
    table: "committee_meeting",
    anew: ["id"],
    of: "old.id",
    copies:
      "(SELECT DISTINCT item.meeting_id AS template, list AS n FROM fresh JOIN meeting_item item ON item.application_id = fresh.template WHERE list > 0)",
  });
  await plantReviewers(owner, reviewers, [underWay.id, decided.id]);
  await owner.query("SET LOCAL session_replication_role = origin");
  await owner.query(
    "UPDATE application SET granted_amount = decision.amount FROM decision WHERE decision.application_id = application.id AND granted_amount <> decision.amount",
  );
  await owner.query("COMMIT");
  await owner.end();
  await vacuum(ownerUrl, "FULL");
  await vacuum(ownerUrl);
  return { underWay, decided, poolId: underWay.poolId };
}

async function plantReviewers(owner: pg.Client, count: number, rounds: readonly string[]): Promise<void> {
  const id = "md5('reviewer ' || n)::uuid";
  await owner.query(
    `INSERT INTO person (municipality_id, id, administration_id, subject, name) SELECT 101, ${id}, 'social', 'bench.reviewer.' || n, 'Sagsbehandler ' || n FROM generate_series(0, $1 - 1) AS n`,
    [count],
  );
  await owner.query(
    `INSERT INTO role_assignment (municipality_id, person_id, role, valid_from) SELECT 101, ${id}, 'CASEWORKER', '2020-01-01' FROM generate_series(0, $1 - 1) AS n`,
    [count],
  );
  await owner.query(
    `UPDATE application SET assignee_id = md5('reviewer ' || held.place % $1)::uuid
     FROM (SELECT id, row_number() OVER (PARTITION BY round_id, state ORDER BY id) AS place FROM application WHERE round_id = ANY ($2::uuid[]) AND assignee_id IS NOT NULL) AS held
     WHERE held.id = application.id`,
    [count, rounds],
  );
  await owner.query(
    "UPDATE assessment SET assessor_id = application.assignee_id FROM application WHERE application.id = assessment.application_id AND round_id = ANY ($1::uuid[])",
    [rounds],
  );
  await owner.query(
    `INSERT INTO opinion (municipality_id, administration_id, id, application_id, person_id, asked_by_id, asked_at, question, state, given_at)
     SELECT 101, 'social', md5(assessment.id || ' opinion')::uuid, application_id, md5('reviewer ' || abs(hashtext(assessment.id::text)) % $1)::uuid, assessor_id, updated_at, 'Hvad mener du?',
       CASE assessment.state WHEN 'DRAFT' THEN 'ASKED' ELSE 'GIVEN' END, CASE assessment.state WHEN 'DRAFT' THEN NULL ELSE updated_at END
     FROM assessment JOIN application ON application.id = assessment.application_id WHERE round_id = ANY ($2::uuid[])`,
    [count, rounds],
  );
  await owner.query(
    `INSERT INTO opinion_answer (municipality_id, administration_id, opinion_id, ratings, summary)
     SELECT 101, 'social', opinion.id, (SELECT coalesce(jsonb_agg(jsonb_build_object('criterionId', rated.criterion_id, 'rating', rated.rating, 'note', rated.note)), '[]')
       FROM criterion_assessment rated JOIN assessment ON assessment.id = rated.assessment_id WHERE assessment.application_id = opinion.application_id), 'Enig.' FROM opinion WHERE state = 'GIVEN'`,
  );
}
