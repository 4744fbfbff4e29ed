import type { Agreement, AgreementFacts } from "@indgang/domain/agreement";
import { instantColumn, readsThrough, rowsIn, seatRows, type Columns, type Rows } from "@indgang/subgraph-kit";

// Instants inside of JSON, as everywhere else.
const signed = `'number', part.number, 'side', part.side, 'personId', part.person_id, 'name', part.name, 'at', ${instantColumn("part.at")}`;
const partsOf = (table: string, object: string, order: string): string =>
  `(SELECT coalesce(json_agg(json_build_object(${object}) ORDER BY ${order}), '[]') FROM ${table} part
    WHERE part.municipality_id = agreement.municipality_id AND part.agreement_id = agreement.id)`;

const text = `SELECT agreement.id, agreement.municipality_id AS "municipalityId", agreement.administration_id AS administration, agreement.version,
  agreement.application_id AS "applicationId", agreement.association_id AS "associationId", agreement.case_number AS "caseNumber", agreement.form,
  agreement.state, agreement.number, agreement.waits_on AS "waitsOn", agreement.answer_by AS "answerBy", agreement.handled_by_id AS "handledBy",
  agreement.agreed_on AS "agreedOn", agreement.agreed_with AS "agreedWith",
  (SELECT file.sha256 FROM agreement_file file WHERE file.municipality_id = agreement.municipality_id AND file.agreement_id = agreement.id) AS sha256,
  ${partsOf("agreement_version", `${signed}, 'title', part.title, 'text', part.text, 'comment', part.comment`, "part.number")} AS versions,
  ${partsOf("agreement_acceptance", signed, "part.number, part.at, part.side")} AS acceptances,
  ${partsOf("agreement_decline", `${signed}, 'reason', part.reason, 'touchesIndependence', part.touches_independence`, "part.number")} AS declines,
  ${partsOf("agreement_follow_up", `'id', part.id, 'dueOn', part.due_on, 'topic', part.topic, 'note', part.note, 'notedBy', part.name, 'notedAt', ${instantColumn("part.at")}`, "part.due_on, part.id")} AS "followUps"
  FROM agreement`;

/** What was sent to an association is shown to the person who speaks for it; everybody else reads as their seat. */
const reads = readsThrough((context) => {
  const { viewer } = context;
  if (viewer.seat !== "association") return seatRows(context);
  return {
    query: (read) =>
      viewer.personId === null
        ? Promise.resolve([])
        : context.asPerson((transaction) => rowsIn(transaction).query(read)),
  };
});

export const agreementById = reads.oneByKey<Agreement>({
  name: "agreement by id",
  text: `${text} WHERE agreement.id = ANY ($1::uuid[])`,
});

export const agreementByApplication = reads.oneByKey<Agreement>({
  name: "agreement by application",
  text: `${text} WHERE agreement.application_id = ANY ($1::uuid[])`,
  key: "applicationId",
});

/** The file of an agreement that both accepted, in base64. */
export const agreementFile = reads.oneByKey<{ readonly id: string; readonly pdf: string }>({
  name: "agreement file",
  text: `SELECT agreement_id AS id, replace(encode(pdf, 'base64'), E'\\n', '') AS pdf FROM agreement_file WHERE agreement_id = ANY ($1::uuid[])`,
});

/** Whose agreement a point of follow-up is of. */
export const agreementOfFollowUp = reads.oneByKey<{ readonly id: string; readonly agreementId: string }>({
  name: "agreement of follow-up",
  text: `SELECT id, agreement_id AS "agreementId" FROM agreement_follow_up WHERE id = ANY ($1::uuid[])`,
});

// The same inside the transaction of a change.

/** An agreement that nobody else changes until the work is done; null when it is not the viewer's to see. */
export async function lockAgreement(rows: Rows, id: string): Promise<Agreement | null> {
  // Not by locking the row: the service desk may read it, and is to be told that it may not change it.
  const lock = "SELECT 1 FROM pg_advisory_xact_lock(401, hashtext($1::text))";
  await rows.query({ name: "agreement lock", text: lock, values: [id] });
  return findAgreement(rows, id);
}

export async function findAgreement(rows: Rows, id: string): Promise<Agreement | null> {
  return one(rows, "agreement.id", id);
}

/** The agreement that a case has; null for none. */
export async function findAgreementOf(rows: Rows, applicationId: string): Promise<Agreement | null> {
  return one(rows, "agreement.application_id", applicationId);
}

async function one(rows: Rows, column: string, id: string): Promise<Agreement | null> {
  const read = { name: `agreement ${column}`, text: `${text} WHERE ${column} = $1::uuid`, values: [id] };
  return (await rows.query<Columns<Agreement>>(read))[0] ?? null;
}

/** Who makes an agreement, as its file names them; for either side. */
export type Parties = Pick<AgreementFacts, "municipality" | "administrationName" | "association">;

export async function findParties(rows: Rows, { id }: Pick<Agreement, "id">): Promise<Parties | null> {
  const [found] = await rows.query<Columns<Parties>>({
    name: "agreement parties",
    text: `SELECT municipality.name AS municipality, administration.name AS "administrationName", association.name AS association FROM agreement
      JOIN municipality ON municipality.id = agreement.municipality_id
      JOIN administration ON administration.municipality_id = agreement.municipality_id AND administration.id = agreement.administration_id
      JOIN association ON association.municipality_id = agreement.municipality_id AND association.id = agreement.association_id
      WHERE agreement.id = $1::uuid`,
    values: [id],
  });
  return found ?? null;
}

/** What of a decided case stands in its agreement; null while nothing is decided. The terms are those that its round was announced with (POOL-17). */
export async function findAgreementFacts(rows: Rows, applicationId: string): Promise<AgreementFacts | null> {
  const [found] = await rows.query<Columns<AgreementFacts>>({
    name: "agreement facts",
    text: `SELECT municipality.name AS municipality, administration.name AS "administrationName", association.name AS association,
      application.case_number AS "caseNumber", application.title AS project, application.purpose, pool.name AS pool, round.name AS round,
      decision.amount, decision.conditions, minutes.starts_at AS "meetingAt",
      coalesce((SELECT terms.legal_basis FROM pool_terms terms WHERE terms.municipality_id = pool.municipality_id AND terms.pool_id = pool.id
        AND terms.valid_from <= COALESCE(round.terms_on, (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date) ORDER BY terms.valid_from DESC LIMIT 1), '') AS "legalBasis",
      (SELECT coalesce(json_agg(json_build_object('text', goal.text, 'measure', goal.measure) ORDER BY goal.position), '[]') FROM application_goal goal
        WHERE goal.municipality_id = application.municipality_id AND goal.application_id = application.id) AS goals
      FROM application
      JOIN decision ON decision.municipality_id = application.municipality_id AND decision.application_id = application.id
      JOIN municipality ON municipality.id = application.municipality_id
      JOIN administration ON administration.municipality_id = application.municipality_id AND administration.id = application.administration_id
      JOIN association ON association.municipality_id = application.municipality_id AND association.id = application.association_id
      JOIN pool ON pool.municipality_id = application.municipality_id AND pool.id = application.pool_id
      JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id
      LEFT JOIN wall.minutes_of(ARRAY[$1::uuid]) minutes ON minutes.application_id = application.id
      WHERE application.id = $1::uuid`,
    values: [applicationId],
    instants: ["meetingAt"],
  });
  return found ?? null;
}
