import { addMilliseconds, asId, toInstant, type FundingRoundId, type HearingCaseId } from "@indgang/domain/kernel";
import type { HeardParty, Hearing } from "@indgang/domain/forums";
import type { RequestContext } from "@indgang/subgraph-kit";
import { answerHearing, createHearing, sendHearing, sumUpHearing, withdrawHearing } from "../service/keep-hearings.ts";
import { actingIn } from "../service/read-forum.ts";
import { readParties } from "../service/read-hearings.ts";
import { mayAnswerFor } from "@indgang/domain/forums";
import type { DemoHearing } from "./demo-plan.type.ts";
import type { DemoBodies } from "./make-bodies.ts";
import { millisecondsADay, okay, personOf, requestOf, type Making } from "./making.ts";

/** Drafts a hearing and carries it as far as the plan says, each step on its day. */
export async function makeHearing(making: Making, bodies: DemoBodies, plan: DemoHearing, key: string): Promise<void> {
  const { by, title, text, sentDaysAgo, endsInDays } = plan;
  const day = -(sentDaysAgo ?? 2);
  const on = (days: number) => requestOf(making, by, days);
  const answerBy = addMilliseconds(toInstant(making.now), endsInDays * millisecondsADay);
  const roundId = plan.withRound ? await roundAtWork(on(0)) : null;
  const parties = partiesOf(making, bodies, plan);
  const content = { idempotencyKey: key, title, text, roundId, answerBy, parties };
  const draft = okay(await createHearing(on(day), content));
  if (sentDaysAgo === null) return;
  const step = { hearingId: draft.id, version: 1 };
  const sent = okay(await sendHearing(on(day), { ...step, idempotencyKey: `${key} send` }));
  for (const answer of plan.answers) await answerFor(making, sent, answer, day + 1, `${key} ${answer.by}`);
  const { summary, withdrawn } = plan;
  const next = { hearingId: draft.id, version: sent.version };
  if (summary !== undefined)
    okay(await sumUpHearing(on(endsInDays + 2), { ...next, summary, idempotencyKey: `${key} sum` }));
  if (withdrawn !== undefined)
    okay(await withdrawHearing(on(-1), { ...next, reason: withdrawn, idempotencyKey: `${key} back` }));
}

function partiesOf(making: Making, bodies: DemoBodies, plan: DemoHearing): readonly HeardParty[] {
  const heard = plan.bodies.flatMap((key): HeardParty[] => {
    const body = bodies.get(key);
    return body ? [{ kind: "BODY", bodyId: body.id }] : [];
  });
  const associations = plan.associationsOf.flatMap((subject): HeardParty[] => {
    const { association } = personOf(making, subject);
    return association === null ? [] : [{ kind: "ASSOCIATION", associationId: asId<"Association">(association) }];
  });
  return [...heard, ...associations];
}

/** The round of the own administration that has most cases on their way to the committee. */
async function roundAtWork({ seat, viewer }: RequestContext): Promise<FundingRoundId | null> {
  const [round] = await seat.query<{ id: FundingRoundId }>({
    name: "round at work",
    text: `SELECT round_id AS id FROM application WHERE administration_id = $1 AND state IN ('RECOMMENDED', 'SCHEDULED')
      GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
    values: [viewer.administration],
  });
  return round?.id ?? null;
}

async function answerFor(
  making: Making,
  hearing: Hearing,
  { by, text, comment }: DemoHearing["answers"][number],
  day: number,
  key: string,
): Promise<void> {
  const context = requestOf(making, by, day);
  const acting = await actingIn(context);
  const party = (await readParties(context, hearing)).find((each) => mayAnswerFor(acting, hearing, each));
  if (!party) throw new Error(`The demo's ${by} answers for nobody in ${hearing.title}.`);
  const caseId = comment === undefined ? null : await caseOnTheList(making, hearing);
  const comments = caseId === null || comment === undefined ? [] : [{ caseId, text: comment }];
  const input = { idempotencyKey: key, partyId: party.id, version: null, text, comments };
  okay(await answerHearing(requestOf(making, by, day), input));
}

/** A case that stands on the committee's next list, so that the comment is met there. */
async function caseOnTheList(making: Making, hearing: Hearing): Promise<HearingCaseId | null> {
  const { seat } = requestOf(making, `${hearing.administration}.secretary`, 0);
  const [found] = await seat.query<{ id: HearingCaseId }>({
    name: "case on the list",
    text: `SELECT heard.id FROM hearing_case heard
      JOIN application ON application.municipality_id = heard.municipality_id AND application.id = heard.application_id
      WHERE heard.hearing_id = $1::uuid ORDER BY (application.state = 'SCHEDULED') DESC, heard.case_number LIMIT 1`,
    values: [hearing.id],
  });
  return found?.id ?? null;
}
