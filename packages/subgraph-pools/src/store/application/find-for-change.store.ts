import type { Committee, CommitteeMember, Person } from "@indgang/domain/administrations";
import type {
  Assessment,
  BudgetLine,
  CommitteeMeeting,
  Decision,
  FundingRound,
  MeetingItem,
  Pool,
} from "@indgang/domain/pools";
import type { Columns, Read, Rows } from "@indgang/subgraph-kit";
import { assessmentByApplicationText, assessmentInstants } from "../assessment/assessment.store.ts";
import { decisionByApplicationText } from "../meeting/decision.store.ts";
import {
  linesByIdText,
  linesByRoundText,
  roundInstants,
  roundsWithOpenCasesText,
  roundText,
} from "../pool/funding-round.store.ts";
import { itemsByIdText, itemsByMeetingText, meetingInstants, meetingText } from "../meeting/meeting.store.ts";
import { poolText, termsText, type PoolHead } from "../pool/pool.store.ts";

// What rules ask for beside the case itself, read inside the transaction of a change.

async function all<Thing>(rows: Rows, read: Read): Promise<readonly Thing[]> {
  return rows.query<Columns<Thing>>(read);
}

async function one<Thing>(rows: Rows, read: Read): Promise<Thing | null> {
  return (await all<Thing>(rows, read))[0] ?? null;
}

export function findRound(rows: Rows, id: string): Promise<FundingRound | null> {
  return one<FundingRound>(rows, { name: "round", text: roundText, values: [[id]], instants: roundInstants });
}

/** Rounds with how many cases of each still wait for somebody. */
export function findRoundsWithOpenCases(
  rows: Rows,
  ids: readonly string[],
): Promise<readonly (FundingRound & { readonly openCases: number })[]> {
  return all(rows, {
    name: "rounds with open cases",
    text: roundsWithOpenCasesText,
    values: [ids],
    instants: roundInstants,
  });
}

export function findPools(rows: Rows, ids: readonly string[]): Promise<readonly PoolHead[]> {
  return all<PoolHead>(rows, { name: "pools", text: poolText, values: [ids] });
}

export function findTerms(rows: Rows, poolId: string): Promise<Pool["terms"]> {
  return all<Pool["terms"][number]>(rows, { name: "terms", text: termsText, values: [[poolId]] });
}

export function findAssessments(rows: Rows, applicationIds: readonly string[]): Promise<readonly Assessment[]> {
  return all<Assessment>(rows, {
    name: "assessments",
    text: assessmentByApplicationText,
    values: [applicationIds],
    instants: assessmentInstants,
  });
}

export function findMeeting(rows: Rows, id: string): Promise<CommitteeMeeting | null> {
  return one<CommitteeMeeting>(rows, { name: "meeting", text: meetingText, values: [[id]], instants: meetingInstants });
}

export function findItems(rows: Rows, ids: readonly string[]): Promise<readonly MeetingItem[]> {
  return all<MeetingItem>(rows, { name: "items", text: itemsByIdText, values: [ids] });
}

export function findItemsOf(rows: Rows, meetingId: string): Promise<readonly MeetingItem[]> {
  return all<MeetingItem>(rows, { name: "items of meeting", text: itemsByMeetingText, values: [[meetingId]] });
}

export function findLines(rows: Rows, ids: readonly string[]): Promise<readonly BudgetLine[]> {
  return all<BudgetLine>(rows, { name: "lines", text: linesByIdText, values: [ids] });
}

export function findLinesOf(rows: Rows, roundId: string): Promise<readonly BudgetLine[]> {
  return all<BudgetLine>(rows, { name: "lines of round", text: linesByRoundText, values: [[roundId]] });
}

export function findCommittee(rows: Rows, id: string): Promise<Committee | null> {
  const text = `SELECT id, municipality_id AS "municipalityId", administration_id AS administration, name FROM committee WHERE id = $1::uuid`;
  return one<Committee>(rows, { name: "committee", text, values: [id] });
}

export function findMembers(rows: Rows, committeeId: string): Promise<readonly CommitteeMember[]> {
  const text = `SELECT committee_id AS "committeeId", person_id AS "personId", seat, valid_from AS "validFrom", valid_to AS "validTo"
    FROM committee_member WHERE committee_id = $1::uuid`;
  return all<CommitteeMember>(rows, { name: "members", text, values: [committeeId] });
}

export function findPerson(rows: Rows, id: string): Promise<Person | null> {
  const text = `SELECT id, municipality_id AS "municipalityId", administration_id AS administration, name, title FROM person WHERE id = $1::uuid`;
  return one<Person>(rows, { name: "person", text, values: [id] });
}

export async function isAssociation(rows: Rows, id: string): Promise<boolean> {
  return (
    (await one(rows, { name: "association", text: "SELECT id FROM association WHERE id = $1::uuid", values: [id] })) !==
    null
  );
}

export function findDecision(rows: Rows, applicationId: string): Promise<Decision | null> {
  const values = [[applicationId]];
  return one<Decision>(rows, { name: "decision", text: decisionByApplicationText, values, instants: ["decidedAt"] });
}

/** POOL-9: whether the meeting that decided a case is closed. */
export async function findMinutesStand(rows: Rows, applicationId: string): Promise<boolean> {
  const text = "SELECT application_id FROM wall.minutes_of($1::uuid[])";
  return (await one(rows, { name: "minutes stand", text, values: [[applicationId]] })) !== null;
}

/** LAW-4: the CVR number of an association in the directory; null where it has none. */
export async function findCvr(rows: Rows, associationId: string): Promise<string | null> {
  const text = "SELECT cvr FROM association WHERE id = $1::uuid";
  return (await one<{ cvr: string | null }>(rows, { name: "cvr", text, values: [associationId] }))?.cvr ?? null;
}
