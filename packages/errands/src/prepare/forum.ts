import { ask, newKey } from "../graph/ask.ts";
import type { Person } from "../people/people.ts";

/** Carries a change out in somebody's name, and gives what it answers with, as far as `shown` asks. Throws when it is refused. */
export async function change<Payload extends object>(
  person: Person,
  field: string,
  input: object,
  shown: string,
): Promise<Payload> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const query = `mutation Change($input: ${type}Input!) { ${field}(input: $input) { ... on ${type}Payload { ${shown} } ... on Refusal { code message } } }`;
  const data = await ask<Record<string, Payload>>(person, query, { input: { idempotencyKey: newKey(), ...input } });
  return data[field] as Payload;
}

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The instant so many milliseconds from now. */
export const inMilliseconds = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

const day = 86_400_000;

/** The contact committee, whose secretariat is Social. */
export async function contactCommittee(): Promise<string> {
  const query = "{ forumBodies { nodes { id kind } } }";
  const { forumBodies } = await ask<{ forumBodies: { nodes: readonly { id: string; kind: string }[] } }>(
    "social.secretary",
    query,
  );
  const body = forumBodies.nodes.find(({ kind }) => kind === "CONTACT_COMMITTEE");
  if (!body) throw new Error("The demo has no contact committee.");
  return body.id;
}

/** A meeting of the contact committee five days ahead: too near for matters of greater importance. Every errand takes its own. */
export async function plannedForumMeeting(): Promise<Versioned> {
  const bodyId = await contactCommittee();
  const times = { startsAt: inMilliseconds(5 * day), endsAt: inMilliseconds(5 * day + 3_600_000), place: "Rådhuset" };
  const { meeting } = await change<{ meeting: Versioned }>(
    "social.secretary",
    "planForumMeeting",
    { bodyId, times },
    "meeting { id version }",
  );
  return meeting;
}

/** Moves a meeting to begin at once, for nobody waits five days. */
export async function beginNow(meetingId: string): Promise<void> {
  const { forumMeeting } = await ask<{ forumMeeting: Versioned }>(
    "social.secretary",
    "query Meeting($id: ID!) { forumMeeting(id: $id) { id version } }",
    { id: meetingId },
  );
  const times = { startsAt: inMilliseconds(1_000), endsAt: inMilliseconds(3_600_000), place: "Rådhuset" };
  const input = { meetingId, version: forumMeeting.version, times };
  await change("social.secretary", "moveForumMeeting", input, "meeting { id }");
}

/** A case that stands on a committee meeting's list, and the round that it belongs to. */
export interface ListedCase {
  readonly meetingId: string;
  readonly applicationId: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly roundId: string;
}

interface Listed {
  readonly id: string;
  readonly items: readonly {
    readonly application: {
      readonly id: string;
      readonly caseNumber: string;
      readonly title: string;
      readonly round: { readonly id: string };
    };
  }[];
}

/** The last case of a list that Social's committee has before it. */
export async function listedCase(): Promise<ListedCase> {
  const query =
    "{ committeeMeetings(first: 5, filter: { state: CALLED }) { nodes { id items { application { id caseNumber title round { id } } } } } }";
  const { committeeMeetings } = await ask<{ committeeMeetings: { nodes: readonly Listed[] } }>(
    "social.secretary",
    query,
  );
  const meeting = committeeMeetings.nodes.find(({ items }) => items.length > 0);
  const application = meeting?.items.at(-1)?.application;
  if (!meeting || !application) throw new Error("The demo has no case on a called meeting.");
  const { id, caseNumber, title, round } = application;
  return { meetingId: meeting.id, applicationId: id, caseNumber, title, roundId: round.id };
}

interface HeardCases {
  readonly hearing: {
    readonly parties: readonly { readonly id: string; readonly mayAnswer: boolean }[];
    readonly cases: {
      readonly nodes: readonly { readonly id: string; readonly caseNumber: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const heardQuery = `query Heard($id: ID!, $after: String) { hearing(id: $id) { parties { id mayAnswer }
  cases(first: 100, after: $after) { nodes { id caseNumber } pageInfo { hasNextPage endCursor } } } }`;

/** Answers a hearing for Ældrerådet, with a comment on one case. */
export async function answerForElders(hearingId: string, caseNumber: string, comment: string): Promise<Versioned> {
  let after: string | null = null;
  for (;;) {
    const { hearing }: HeardCases = await ask<HeardCases>("aeldreraad", heardQuery, { id: hearingId, after });
    const heard = hearing.cases.nodes.find((one) => one.caseNumber === caseNumber);
    const partyId = hearing.parties.find(({ mayAnswer }) => mayAnswer)?.id;
    if (heard && partyId) {
      const input = { partyId, text: "Rådet har læst ansøgningerne.", comments: [{ caseId: heard.id, text: comment }] };
      const { party } = await change<{ party: { answer: Versioned } }>(
        "aeldreraad",
        "answerHearing",
        input,
        "party { id answer { id version } }",
      );
      return { id: partyId, version: party.answer.version };
    }
    if (!hearing.cases.pageInfo.hasNextPage) throw new Error(`${caseNumber} is not in the hearing.`);
    after = hearing.cases.pageInfo.endCursor;
  }
}
