import type { ApplicationState, WorkPlace } from "@indgang/domain/pools";

/** Where candidates are looked for. `due` and `id` are what a page is sorted by. */
export interface WorkSource {
  readonly columns: string;
  readonly due: string;
  readonly id: string;
  readonly from: string;
  /** `$1` is the viewer, `$2` today; each in a question of its own, so that one plan does for everybody: planning for a value takes longer than reading. */
  readonly where: string;
  /** How many there are, where that is counted all along; left out: the rows are counted. */
  readonly counted?: string;
}

/** Cases in a state, of each pool: added up from what triggers count with the change. */
const tallied = (state: ApplicationState): string => `case_tally WHERE dimension = 'STATE' AND key = '${state}'`;

/** Cases of the viewer, and those that nobody has: which of them are theirs to do the domain says. */
const ofHolder = "(application.assignee_id = (SELECT $1::uuid) OR application.assignee_id IS NULL)";

/** Whose holder is asked about by itself is found by an index; either of the two is not. */
const grantedOf = (holder: string): string =>
  `SELECT municipality_id, id, title FROM application WHERE state IN ('GRANTED', 'PARTLY_GRANTED') AND assignee_id ${holder}`;

const ofCase = (where: string): WorkSource => ({
  columns: "'APPLICATION' AS source, NULL::bigint AS count, title",
  due: "due_order",
  id: "id",
  from: "application",
  where,
});

const ofMeeting = (where: string): WorkSource => ({
  columns: "'MEETING' AS source, NULL::bigint AS count, place AS title",
  due: "(starts_at AT TIME ZONE 'Europe/Copenhagen')::date",
  id: "id",
  from: "committee_meeting",
  where,
});

/** A grant has one outcome: it is looked up for the few grants of a holder, instead of all that are due. */
const ofOutcome = (due: string, where: string, holder: string): WorkSource => ({
  columns: "'OUTCOME' AS source, NULL::bigint AS count, outcome.title",
  due,
  id: "outcome.id",
  from: `(${grantedOf(holder)}) AS held JOIN LATERAL (SELECT id, title, state, due_on FROM outcome_report WHERE outcome_report.municipality_id = held.municipality_id
    AND outcome_report.application_id = held.id OFFSET 0) AS outcome ON true`,
  where,
});
const handedIn = "outcome.state = 'HANDED_IN'";
const missing = "outcome.state IN ('AWAITED', 'RETURNED') AND outcome.due_on < (SELECT $2::date)";

const ofAsked = (where: string): WorkSource => ({
  columns: "'CHANGE' AS source, NULL::bigint AS count, application.title",
  due: "'infinity'::date",
  id: "asked.id",
  from: `change_request asked JOIN application ON application.municipality_id = asked.municipality_id AND application.id = asked.application_id
    LEFT JOIN committee_meeting meeting ON meeting.municipality_id = asked.municipality_id AND meeting.id = asked.meeting_id`,
  where,
});

/** POOL-11: accounts, under the title of their case. */
const ofAccounts = (where: string): WorkSource => ({
  columns: "'ACCOUNTS' AS source, NULL::bigint AS count, application.title",
  due: "grant_accounts.due_on",
  id: "grant_accounts.id",
  from: "grant_accounts JOIN application ON application.municipality_id = grant_accounts.municipality_id AND application.id = grant_accounts.application_id",
  where,
});

/** POOL-11: an association that owes the pool accounts is paid nothing; that they are missing is told of by itself. */
const noMissingAccounts = `NOT EXISTS (SELECT FROM grant_accounts owed WHERE owed.municipality_id = application.municipality_id
    AND owed.administration_id = application.administration_id AND owed.association_id = application.association_id
    AND owed.pool_id = application.pool_id AND owed.state IN ('OWED', 'RETURNED') AND owed.due_on < (SELECT $2::date))`;

/** POOL-11: instalments, under the title of their case. */
const ofInstalment = (due: string, where: string): WorkSource => ({
  columns: "'INSTALMENT' AS source, NULL::bigint AS count, application.title",
  due,
  id: "instalment.id",
  from: "instalment JOIN application ON application.municipality_id = instalment.municipality_id AND application.id = instalment.application_id",
  where,
});

/** Rows in which the domain may find work. It decides itself, per row, whether there is any. */
export const workSources = {
  formalCheck: {
    ...ofCase("waits_for = 'SERVICE_DESK'"),
    counted: `(SELECT coalesce(sum(cases), 0)::bigint FROM ${tallied("RECEIVED")})`,
  },
  overdueCompletion: ofCase("waits_for = 'ASSOCIATION' AND due_order < (SELECT $2::date)"),
  unassigned: ofCase("waits_for = 'CASEWORKER' AND assignee_id IS NULL"),
  assigned: ofCase("waits_for = 'CASEWORKER' AND assignee_id = (SELECT $1::uuid)"),
  opinionsAsked: {
    columns: "'OPINION' AS source, NULL::bigint AS count, application.title",
    due: "coalesce(opinion.due_on, 'infinity'::date)",
    id: "opinion.id",
    // A person is asked of few cases at a time: each is looked up, instead of all that wait.
    from: `opinion JOIN LATERAL (SELECT title FROM application WHERE application.municipality_id = opinion.municipality_id
      AND application.id = opinion.application_id AND application.waits_for = 'CASEWORKER' OFFSET 0) AS application ON true`,
    where: "opinion.person_id = (SELECT $1::uuid) AND opinion.state = 'ASKED'",
  },
  outcomesHandedIn: ofOutcome("'infinity'::date", handedIn, "= (SELECT $1::uuid)"),
  outcomesMissing: ofOutcome("outcome.due_on", missing, "= (SELECT $1::uuid)"),
  outcomesUnheld: ofOutcome(
    "CASE outcome.state WHEN 'HANDED_IN' THEN 'infinity'::date ELSE outcome.due_on END",
    `(${handedIn} OR ${missing})`,
    "IS NULL",
  ),
  changesAsked: ofAsked(
    `(asked.state = 'ASKED' OR (asked.state = 'REFERRED' AND meeting.state = 'CANCELLED')) AND ${ofHolder}`,
  ),
  changesReferred: ofAsked("asked.state = 'REFERRED' AND meeting.state = 'CLOSED'"),
  yearsConfirmed: {
    columns: "'YEAR' AS source, NULL::bigint AS count, application.title",
    due: "'infinity'::date",
    id: "given.id",
    from: "grant_year given JOIN application ON application.municipality_id = given.municipality_id AND application.id = given.application_id",
    where: `given.state = 'CONFIRMED' AND ${ofHolder}`,
  },
  agreements: {
    columns: "'AGREEMENT' AS source, NULL::bigint AS count, '' AS title",
    due: "'infinity'::date",
    id: "agreement.id",
    from: "agreement",
    where: "agreement.handled_by_id = (SELECT $1::uuid) AND agreement.waits_on = 'MUNICIPALITY'",
  },
  followUps: {
    columns: "'FOLLOW_UP' AS source, NULL::bigint AS count, point.topic AS title",
    due: "point.due_on",
    id: "point.id",
    from: "agreement_follow_up point JOIN agreement ON agreement.municipality_id = point.municipality_id AND agreement.id = point.agreement_id",
    where: "agreement.handled_by_id = (SELECT $1::uuid) AND agreement.state = 'AGREED' AND point.note IS NULL",
  },
  agreementsMissing: {
    columns: "'AGREEMENT_MISSING' AS source, NULL::bigint AS count, application.title",
    due: "'infinity'::date",
    id: "application.id",
    from: `(${["= (SELECT $1::uuid)", "IS NULL"].map((holder) => grantedOf(holder)).join(" UNION ALL ")}) AS application`,
    where: `NOT EXISTS (SELECT FROM agreement
      WHERE agreement.municipality_id = application.municipality_id AND agreement.application_id = application.id) AND wall.lacks_agreement(application.id)`,
  },
  instalmentsReady: ofInstalment("instalment.due_on", `instalment.state = 'READY' AND ${noMissingAccounts}`),
  // What waits for an agreement, or for accounts, is told of as that.
  instalmentsHeld: ofInstalment(
    "CASE instalment.state WHEN 'STOPPED' THEN 'infinity'::date ELSE instalment.due_on END",
    `(instalment.state = 'STOPPED' OR (instalment.state = 'PLANNED' AND instalment.due_on <= (SELECT $2::date) AND NOT wall.lacks_agreement(instalment.application_id) AND ${noMissingAccounts})) AND ${ofHolder}`,
  ),
  submittedAccounts: ofAccounts("grant_accounts.state = 'SUBMITTED'"),
  checkedAccounts: ofAccounts(`grant_accounts.state = 'CHECKED' AND ${ofHolder}`),
  missingAccounts: ofAccounts(
    `grant_accounts.state IN ('OWED', 'RETURNED') AND grant_accounts.due_on < (SELECT $2::date) AND ${ofHolder}`,
  ),
  openMeetings: ofMeeting("state::text IN ('DRAFT', 'CALLED')"),
  calledMeetings: ofMeeting("state::text = 'CALLED'"),
  committees: {
    columns: "'COMMITTEE' AS source, waiting.count, committee.name AS title",
    due: "'infinity'::date",
    id: "committee.id",
    from: `committee JOIN (SELECT pool.committee_id, sum(recommended.cases)::bigint AS count FROM (SELECT municipality_id, pool_id, cases FROM ${tallied("RECOMMENDED")}) AS recommended
      JOIN pool ON pool.municipality_id = recommended.municipality_id AND pool.id = recommended.pool_id
      GROUP BY pool.committee_id HAVING sum(recommended.cases) > 0) AS waiting ON waiting.committee_id = committee.id`,
    where: "true",
  },
} as const satisfies Readonly<Record<WorkPlace, WorkSource>>;
