import type { Decision } from "@indgang/domain/pools";
import type { LetterFacts } from "@indgang/domain/letters";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";

/** As a row has it: what the legal basis was when the round was announced (POOL-17), with the decision's columns beside the others. */
interface FactsRow extends Omit<LetterFacts, "decision"> {
  readonly decisionId: Decision["id"];
  readonly outcome: Decision["outcome"];
  readonly amount: Decision["amount"];
  readonly reasonText: string;
}

const text = `SELECT application.id AS "applicationId", municipality.name AS municipality, administration.name AS "administrationName",
  association.name AS association, association.street, association.postal_code AS "postalCode", association.city, association.email,
  application.case_number AS "caseNumber", application.title AS project, pool.name AS pool, round.name AS round,
  application.applied_amount AS "appliedAmount", committee.name AS committee, decision.id AS "decisionId", decision.outcome,
  decision.amount, decision.reason_text AS "reasonText", minutes.starts_at AS "meetingAt",
  (SELECT terms.legal_basis FROM pool_terms terms WHERE terms.municipality_id = pool.municipality_id AND terms.pool_id = pool.id
    ORDER BY terms.valid_from > (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date,
      abs(terms.valid_from - (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date) LIMIT 1) AS "legalBasis"
  FROM application
  JOIN decision ON decision.municipality_id = application.municipality_id AND decision.application_id = application.id
  JOIN municipality ON municipality.id = application.municipality_id
  JOIN administration ON administration.municipality_id = application.municipality_id AND administration.id = application.administration_id
  JOIN association ON association.municipality_id = application.municipality_id AND association.id = application.association_id
  JOIN pool ON pool.municipality_id = application.municipality_id AND pool.id = application.pool_id
  JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id
  LEFT JOIN wall.minutes_of($1::uuid[]) minutes ON minutes.application_id = application.id
  JOIN committee ON committee.municipality_id = application.municipality_id AND committee.id = COALESCE(minutes.committee_id, pool.committee_id)
  WHERE application.id = ANY ($1::uuid[])`;

const factsRows = seatReads.oneByKey<FactsRow>({ name: "letter facts", text, key: "applicationId" });

/** All that a letter about a decided case may say; for what is not decided nothing is found. */
export const letterFacts = factsRows;

export async function findLetterFacts(
  rows: Rows,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, LetterFacts>> {
  const read = { name: "letter facts", text, values: [applicationIds], instants: ["meetingAt"] };
  return new Map((await rows.query<Columns<FactsRow>>(read)).map((row) => [row.applicationId, factsOf(row)]));
}

export function factsOf({ decisionId, outcome, amount, reasonText, ...facts }: FactsRow): LetterFacts {
  return { ...facts, decision: { id: decisionId, outcome, amount, reasonText } };
}
