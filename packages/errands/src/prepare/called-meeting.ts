import { ask, newKey } from "../graph/ask.ts";
import { pastTheLastMinutes } from "../time/past-the-last-minutes.ts";
import { assessableCase } from "./assessable-case.ts";
import type { PreparedCase } from "./received-case.ts";

const complete = `mutation Complete($input: CompleteAssessmentInput!) {
  completeAssessment(input: $input) { __typename ... on Refusal { code message } }
}`;

const create = `mutation Create($input: CreateMeetingInput!) {
  createMeeting(input: $input) { ... on CreateMeetingPayload { meeting { id version } } ... on Refusal { code message } }
}`;

const add = `mutation Add($input: AddToMeetingInput!) {
  addToMeeting(input: $input) { ... on AddToMeetingPayload { meeting { version } } ... on Refusal { code message } }
}`;

const call = `mutation Call($input: CallMeetingInput!) {
  callMeeting(input: $input) { __typename ... on Refusal { code message } }
}`;

interface Criteria {
  readonly application: { readonly round: { readonly criteria: readonly { readonly id: string }[] } };
}

/** A fresh case with a recommendation in full. */
export async function recommendedCase(title: string, roundId?: string): Promise<PreparedCase> {
  const { id, version } = await assessableCase(title, roundId);
  const { application } = await ask<Criteria>(
    "social.caseworker",
    "query Criteria($id: ID!) { application(id: $id) { round { criteria { id } } } }",
    { id },
  );
  const criteria = application.round.criteria.map((criterion) => ({
    criterionId: criterion.id,
    rating: "MET",
    note: "",
  }));
  await ask("social.caseworker", complete, {
    input: {
      idempotencyKey: newKey(),
      applicationId: id,
      version: 0,
      criteria,
      recommendation: "FULL",
      recommendedAmount: 4_000_000,
      summary: "Opfylder alle kriterier.",
      doubleFunding: { verdict: "NOT_SAME_PURPOSE", note: "Det andet er til noget andet." },
    },
  });
  return { id, version, title };
}

/** A called meeting with one fresh case on its agenda: today, where it can be decided at once, or so many days ahead. */
export async function calledMeeting(title: string, daysFromToday = 0): Promise<{ readonly id: string }> {
  const { id } = await recommendedCase(title);
  if (daysFromToday === 0) await pastTheLastMinutes();
  const { viewer } = await ask<{ viewer: { administration: { committees: readonly { id: string }[] } } }>(
    "social.secretary",
    "{ viewer { administration { committees { id } } } }",
  );
  const { createMeeting } = await ask<{ createMeeting: { meeting: { id: string; version: number } } }>(
    "social.secretary",
    create,
    {
      input: {
        idempotencyKey: newKey(),
        committeeId: viewer.administration.committees[0]?.id,
        startsAt: new Date(Date.now() + daysFromToday * 86_400_000 + 30_000).toISOString(),
        place: "Rådhuset",
      },
    },
  );
  const { meeting } = createMeeting;
  const { addToMeeting } = await ask<{ addToMeeting: { meeting: { version: number } } }>("social.secretary", add, {
    input: { idempotencyKey: newKey(), meetingId: meeting.id, version: meeting.version, applicationIds: [id] },
  });
  await ask("social.secretary", call, {
    input: { idempotencyKey: newKey(), meetingId: meeting.id, version: addToMeeting.meeting.version },
  });
  return { id: meeting.id };
}
