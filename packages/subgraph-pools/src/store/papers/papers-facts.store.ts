import type { ApplicationId, Money } from "@indgang/domain/kernel";
import type { PapersAttachment, PapersFacts, PapersHearing, PapersItem, PapersLine } from "@indgang/domain/papers";
import type { CommitteeMeeting, MeetingItem } from "@indgang/domain/pools";
import type { Rows } from "@indgang/subgraph-kit";
import { decisionByApplicationText, type ReadDecision } from "../meeting/decision.store.ts";
import { findAssessments, findItemsOf } from "../application/find-for-change.store.ts";
import { present } from "../present.ts";
import { findApplications } from "../application/whole-application.store.ts";

// What papers are made of: the same from a seat and inside a change.

interface Names extends Record<string, unknown> {
  readonly applicationId: ApplicationId;
  readonly association: string;
  readonly pool: string;
  readonly round: string;
  readonly line: string | null;
  readonly recused: readonly string[];
}

const namesText = `SELECT application.id AS "applicationId", association.name AS association, pool.name AS pool, round.name AS round, line.name AS line,
  (SELECT coalesce(json_agg(person.name ORDER BY person.name), '[]') FROM recusal
    JOIN person ON person.municipality_id = recusal.municipality_id AND person.id = recusal.person_id
    WHERE recusal.municipality_id = item.municipality_id AND recusal.application_id = item.application_id) AS recused
  FROM meeting_item item
  JOIN application ON application.municipality_id = item.municipality_id AND application.id = item.application_id
  JOIN association ON association.municipality_id = application.municipality_id AND association.id = application.association_id
  JOIN pool ON pool.municipality_id = application.municipality_id AND pool.id = application.pool_id
  JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id
  LEFT JOIN budget_line line ON line.municipality_id = item.municipality_id AND line.id = item.budget_line_id
  WHERE item.meeting_id = $1::uuid`;

const headText = `SELECT municipality.name AS municipality, administration.name AS "administrationName", committee.name AS committee,
  (SELECT coalesce(json_agg(person.name ORDER BY person.name), '[]') FROM person
    WHERE person.municipality_id = meeting.municipality_id AND person.id = ANY (meeting.attendee_ids)) AS attendees
  FROM committee_meeting meeting
  JOIN municipality ON municipality.id = meeting.municipality_id
  JOIN administration ON administration.municipality_id = meeting.municipality_id AND administration.id = meeting.administration_id
  JOIN committee ON committee.municipality_id = meeting.municipality_id AND committee.id = meeting.committee_id
  WHERE meeting.id = $1::uuid`;

const linesText = `SELECT pool.name AS pool, round.name AS round, line.name AS line, line.amount, line.granted
  FROM budget_line line
  JOIN funding_round round ON round.municipality_id = line.municipality_id AND round.id = line.round_id
  JOIN pool ON pool.municipality_id = round.municipality_id AND pool.id = round.pool_id
  WHERE line.round_id = ANY ($1::uuid[]) ORDER BY pool.name, round.name, line.name, line.id`;

/** LAW-7: pictures hold no text that could be looked through; of other files than PDF it was when they came. */
const attachmentsText = `SELECT a.id, a.application_id AS "applicationId", a.kind, f.name, f.format, f.may_hold_cpr AS "mayHoldCpr",
  CASE f.format WHEN 'PDF' THEN coalesce(f.text_read, false) ELSE f.format NOT IN ('PNG', 'JPEG', 'HEIC') END AS "isRead"
  FROM attachment a
  JOIN stored_file f ON f.municipality_id = a.municipality_id AND f.administration_id = a.administration_id AND f.id = a.file_id
  WHERE a.application_id = ANY ($1::uuid[]) AND a.state = 'ATTACHED' ORDER BY a.attached_at, a.id`;

const answeredBy = `hearing_answer answer
  JOIN hearing ON hearing.municipality_id = answer.municipality_id AND hearing.id = answer.hearing_id AND hearing.state IN ('SENT', 'SUMMED_UP')
  JOIN hearing_party party ON party.municipality_id = answer.municipality_id AND party.id = answer.party_id
  LEFT JOIN forum_body body ON body.municipality_id = party.municipality_id AND body.id = party.body_id
  LEFT JOIN association ON association.municipality_id = party.municipality_id AND association.id = party.association_id`;
const hearingColumns = `hearing.title AS hearing, coalesce(body.name, association.name, '') AS "from"`;
const hearingsText = `SELECT ${hearingColumns}, answer.text FROM ${answeredBy}
  WHERE answer.text <> '' AND hearing.id IN (SELECT hearing_id FROM hearing_case WHERE application_id = ANY ($1::uuid[]))
  ORDER BY answer.answered_at, answer.id`;
const commentsText = `SELECT asked.application_id AS "applicationId", ${hearingColumns}, comment.text FROM ${answeredBy}
  JOIN hearing_comment comment ON comment.municipality_id = answer.municipality_id AND comment.answer_id = answer.id
  JOIN hearing_case asked ON asked.municipality_id = comment.municipality_id AND asked.id = comment.case_id
  WHERE asked.application_id = ANY ($1::uuid[]) ORDER BY answer.answered_at, answer.id, comment.id`;

type OfCase<Thing> = Thing & { readonly applicationId: ApplicationId } & Record<string, unknown>;

/** POOL-9: everything that the papers of a meeting say, as it is now. */
export async function findPapersFacts(rows: Rows, meeting: CommitteeMeeting): Promise<PapersFacts> {
  const items = await findItemsOf(rows, meeting.id);
  const ids = items.map(({ applicationId }) => applicationId);
  const read = <Row extends Record<string, unknown>>(
    name: string,
    text: string,
    value: string | readonly string[],
  ): Promise<Row[]> => rows.query<Row>({ name: `papers ${name}`, text, values: [value] });
  const applications = await findApplications(rows, ids);
  const names = byCase(await read<OfCase<Names>>("names", namesText, meeting.id));
  const assessments = byCase(await findAssessments(rows, ids));
  const decisions = byCase(
    await rows.query<OfCase<ReadDecision>>({
      name: "papers decisions",
      text: decisionByApplicationText,
      values: [ids],
      instants: ["decidedAt"],
    }),
  );
  const attachments = await read<OfCase<PapersAttachment>>("attachments", attachmentsText, ids);
  const comments = await read<OfCase<PapersHearing>>("comments", commentsText, ids);
  const hearings = await read<PapersHearing & Record<string, unknown>>("hearings", hearingsText, ids);
  const roundIds = [...new Set([...applications.values()].map(({ roundId }) => roundId))];
  const lines = await read<PapersLine & { amount: Money } & Record<string, unknown>>("lines", linesText, roundIds);
  const [head] = await read<
    Pick<PapersFacts, "municipality" | "administrationName" | "committee" | "attendees"> & Record<string, unknown>
  >("head", headText, meeting.id);
  return {
    ...present(head, "Whose meeting it is"),
    meeting,
    lines,
    hearings,
    items: items.map((item) => itemOf(item)),
  };

  function itemOf(item: MeetingItem): PapersItem {
    const { applicationId } = item;
    const isOfCase = (one: { readonly applicationId: ApplicationId }): boolean => one.applicationId === applicationId;
    const { association, pool, round, line, recused } = present(names.get(applicationId), "The case of an item");
    return {
      item,
      application: present(applications.get(applicationId), "The application of a meeting item"),
      association,
      pool,
      round,
      line,
      recused,
      assessment: assessments.get(applicationId) ?? null,
      decision: decisions.get(applicationId) ?? null,
      attachments: attachments.filter(isOfCase),
      comments: comments.filter(isOfCase),
    };
  }
}

function byCase<Thing extends { readonly applicationId: ApplicationId }>(
  things: readonly Thing[],
): ReadonlyMap<ApplicationId, Thing> {
  return new Map(things.map((thing) => [thing.applicationId, thing]));
}
