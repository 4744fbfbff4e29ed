import { ask, newKey } from "../graph/ask.ts";

const create = `mutation Create($input: CreateMeetingInput!) {
  createMeeting(input: $input) { ... on CreateMeetingPayload { meeting { id version } } ... on Refusal { code message } }
}`;

const add = `mutation Add($input: AddToMeetingInput!) {
  addToMeeting(input: $input) { ... on AddToMeetingPayload { meeting { version } } ... on Refusal { code message } }
}`;

/** A meeting of Social that is being drafted, with one recommended case on its agenda. */
export async function draftMeetingWith(applicationId: string, place: string): Promise<{ readonly id: string }> {
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
        startsAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
        place,
      },
    },
  );
  const { id, version } = createMeeting.meeting;
  await ask("social.secretary", add, {
    input: { idempotencyKey: newKey(), meetingId: id, version, applicationIds: [applicationId] },
  });
  return { id };
}
