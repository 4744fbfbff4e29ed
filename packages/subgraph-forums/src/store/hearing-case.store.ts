import { newId, type Transaction } from "@indgang/database";
import { asId } from "@indgang/domain/kernel";
import type { Hearing, HearingCase } from "@indgang/domain/forums";
import type { Columns, Ordering, Rows } from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

const columns = `id, hearing_id AS "hearingId", application_id AS "applicationId", case_number AS "caseNumber", association_id AS "associationId",
  title, purpose, applied_amount AS "appliedAmount"`;

const byNumber: Ordering<HearingCase> = {
  name: "hearing cases CASE_NUMBER_ASC",
  column: "case_number",
  cast: "text",
  kind: "text",
  descending: false,
  valueOf: ({ caseNumber }) => caseNumber,
};

/** The applications that were sent with a hearing, by case number. */
export const casesOfHearing = forumReads.pageOfChildren<HearingCase>({
  name: "cases of hearing",
  columns,
  from: "hearing_case",
  parent: "hearing_id",
  ordering: byNumber,
});

/** One of the applications that were sent with a hearing. */
export const hearingCaseById = forumReads.oneByKey<HearingCase>({
  name: "hearing case by id",
  text: `SELECT ${columns} FROM hearing_case WHERE id = ANY ($1::uuid[])`,
});

/** The cases of a hearing by their ids alone, for the rule that knows them. */
export function findCaseIds(rows: Rows, hearingId: string): Promise<readonly Pick<HearingCase, "id">[]> {
  return rows.query<Columns<Pick<HearingCase, "id">>>({
    name: "case ids of hearing",
    text: "SELECT id FROM hearing_case WHERE hearing_id = $1::uuid",
    values: [hearingId],
  });
}

/** POOL-8: of every application of a round that was not withdrawn, what a heard party may know of it. Under the asking seat's own policies. */
export async function casesOfRound(rows: Rows, hearing: Hearing): Promise<readonly HearingCase[]> {
  if (hearing.roundId === null) return [];
  const found = await rows.query<Columns<Omit<HearingCase, "id" | "hearingId">>>({
    name: "cases of round",
    text: `SELECT id AS "applicationId", case_number AS "caseNumber", association_id AS "associationId", title, purpose, applied_amount AS "appliedAmount"
      FROM application WHERE round_id = $1::uuid AND administration_id = $2 AND state <> 'WITHDRAWN' ORDER BY case_number`,
    values: [hearing.roundId, hearing.administration],
  });
  return found.map((row) => ({ ...row, id: asId<"HearingCase">(newId()), hearingId: hearing.id }));
}

/** True when the round is one of the administration's. */
export async function isRoundOf(rows: Rows, roundId: string, administration: string): Promise<boolean> {
  const found = await rows.query({
    name: "round of administration",
    text: "SELECT id FROM funding_round WHERE id = $1::uuid AND administration_id = $2",
    values: [roundId, administration],
  });
  return found.length === 1;
}

/** POOL-8: keeps the copies that are sent with a hearing. Amounts in øre. */
export async function insertCases(
  transaction: Transaction,
  { municipalityId, administration }: Hearing,
  cases: readonly HearingCase[],
): Promise<void> {
  if (cases.length === 0) return;
  await transaction.hearingCase.createMany({
    data: cases.map((each) => ({
      ...each,
      municipalityId,
      askedBy: administration,
      appliedAmount: BigInt(each.appliedAmount),
    })),
  });
}
