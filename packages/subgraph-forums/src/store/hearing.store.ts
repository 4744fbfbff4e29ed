import type { Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import { hearingStateAt, type Hearing, type HearingState } from "@indgang/domain/forums";
import {
  instantColumn,
  mapPage,
  type Columns,
  type Ordering,
  type Page,
  type PageOfNodes,
  type RequestContext,
  type Rows,
} from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

/** `of` is where the columns are taken from, with its point; nothing for a statement that reads hearings alone. */
const columnsOf = (of: string): string =>
  `${of}id, ${of}municipality_id AS "municipalityId", ${of}administration_id AS administration, ${of}version, ${of}title, ${of}text, ${of}round_id AS "roundId",
  ${instantColumn(`${of}answer_by`)} AS "answerBy", ${of}state, ${instantColumn(`${of}sent_at`)} AS "sentAt", ${of}sent_by_id AS "sentById", ${of}summary,
  ${instantColumn(`${of}summed_up_at`)} AS "summedUpAt", ${of}withdraw_reason AS "withdrawReason"`;
const columns = columnsOf("");

const text = `SELECT ${columns} FROM hearing WHERE id = ANY ($1::uuid[])`;

/** The latest end first. */
const byEnd = (name: string): Ordering<Hearing> => ({
  name,
  column: "answer_by",
  cast: "timestamptz",
  kind: "instant",
  descending: true,
  valueOf: ({ answerBy }) => answerBy,
});

const rowById = forumReads.oneByKey<Hearing>({ name: "hearing by id", text });
const rowsOfRound = forumReads.pageOfChildren<Hearing>({
  name: "hearings of round",
  columns,
  from: "hearing",
  parent: "round_id",
  narrowedTo: ({ viewer }) => ({ condition: "administration_id = $1", value: viewer.administration }),
  ordering: byEnd("hearings of round ANSWER_BY_DESC"),
});

/** POOL-8: the hearings that an application was sent with, of the viewer's own administration, the latest end first. */
const rowsOfApplication = forumReads.pageOfChildren<Hearing>({
  name: "hearings of application",
  columns: columnsOf("hearing."),
  from: "hearing JOIN hearing_case heard ON heard.municipality_id = hearing.municipality_id AND heard.hearing_id = hearing.id",
  parent: "heard.application_id",
  narrowedTo: ({ viewer }) => ({ condition: "hearing.administration_id = $1", value: viewer.administration }),
  ordering: { ...byEnd("hearings of application ANSWER_BY_DESC"), column: "hearing.answer_by", id: "hearing.id" },
});

/** FORUM-4: as it stands at a moment: that it is closed follows from the time. */
function at<Kept extends Hearing>(kept: Kept, now: Instant): Kept {
  return { ...kept, state: hearingStateAt(kept.state, kept.answerBy, now) };
}

/** FORUM-4: a hearing as it stands now, as far as the viewer is shown it. */
export async function loadHearing(context: RequestContext, id: string): Promise<Hearing | null> {
  const row = await context.use(rowById).load(id);
  return row && at(row, context.now());
}

/** The hearings about a round's applications that the viewer's own administration has, the latest end first. */
export async function hearingsOfRound(
  context: RequestContext,
  roundId: string,
  page: Page,
): Promise<PageOfNodes<Hearing>> {
  const found = await context.use(rowsOfRound).load(roundId, page);
  return mapPage(found, (row) => at(row, context.now()));
}

/** POOL-8: the hearings that an application was sent with, the latest end first. */
export async function hearingsOfApplication(
  context: RequestContext,
  applicationId: string,
  page: Page,
): Promise<PageOfNodes<Hearing>> {
  const found = await context.use(rowsOfApplication).load(applicationId, page);
  return mapPage(found, (row) => at(row, context.now()));
}

/** A page of the hearings that the own administration asks in (`ASKING`), or that the viewer is heard in. */
export async function listHearings(
  context: RequestContext,
  side: "ASKING" | "ASKED",
  page: Page,
): Promise<PageOfNodes<Hearing>> {
  const isAsking = side === "ASKING";
  const list = {
    name: `hearings ${side}`,
    columns,
    from: "hearing",
    conditions: isAsking
      ? ["administration_id = $1"]
      : ["sent_at IS NOT NULL", "id IN (SELECT hearing_id FROM wall.heard(false))"],
    values: isAsking ? [context.viewer.administration] : [],
    ordering: byEnd(`hearings ${side} ANSWER_BY_DESC`),
  };
  return mapPage(await forumReads.pageOfList(context, list, page), (row) => at(row, context.now()));
}

/** FORUM-4: a hearing as it stands at a moment, inside a change. */
export async function findHearing(rows: Rows, id: string, now: Instant): Promise<Hearing | null> {
  const [row] = await rows.query<Columns<Hearing>>({ name: "hearing", text, values: [[id]] });
  return row ? at(row, now) : null;
}

/** Closed is no state of the row. */
const keptState = (state: HearingState): HearingState => (state === "CLOSED" ? "SENT" : state);
const atOrNull = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));

/** True when it was written. `createdAt` counts for a new one. */
export async function keepHearing(transaction: Transaction, hearing: Hearing, createdAt: Instant): Promise<boolean> {
  const { municipalityId, administration, ...rest } = hearing;
  const data = {
    ...rest,
    municipalityId,
    administrationId: administration,
    state: keptState(hearing.state),
    answerBy: new Date(hearing.answerBy),
    sentAt: atOrNull(hearing.sentAt),
    summedUpAt: atOrNull(hearing.summedUpAt),
  };
  if (hearing.version === 1)
    return (await transaction.hearing.createMany({ data: [{ ...data, createdAt: new Date(createdAt) }] })).count === 1;
  return (await transaction.hearing.updateMany({ where: { municipalityId, id: hearing.id }, data })).count === 1;
}
