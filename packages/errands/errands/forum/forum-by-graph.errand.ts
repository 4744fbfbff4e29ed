import { errand, expect } from "../../src/errand.ts";
import { ask } from "../../src/graph/ask.ts";
import type { Person } from "../../src/people/people.ts";
import {
  answerForElders,
  beginNow,
  change,
  contactCommittee,
  inMilliseconds,
  listedCase,
  plannedForumMeeting,
  type Versioned,
} from "../../src/prepare/forum.ts";

const secretary = "social.secretary";
const item = "item { id version isLate }";
const meeting = "meeting { id version }";

const agendaOf = async (person: Person, id: string): Promise<unknown> =>
  ask(person, "query Meeting($id: ID!) { forumMeeting(id: $id) { agenda { title minutes } } }", { id });

/** True once the step is no longer too early. */
const goesThrough = (step: () => Promise<unknown>) => async (): Promise<boolean> =>
  step().then(
    () => true,
    () => false,
  );

errand("FORUM-2 a meeting from the proposal to its minutes; who left yesterday sees nothing of it", async () => {
  const planned = await plannedForumMeeting();
  const proposal = { meetingId: planned.id, title: "Ny model", text: "Forslag.", importance: "MAJOR" };
  const put = await change<{ item: Versioned & { isLate: boolean } }>(
    "health-elderly.caseworker",
    "proposeAgendaItem",
    proposal,
    item,
  );
  expect(put.item.isLate).toBe(true);
  const { id: itemId, version } = put.item;
  await change(secretary, "takeOnAgendaItem", { itemId, version }, item);
  expect(await agendaOf("aeldreraad", planned.id)).toEqual({ forumMeeting: { agenda: [] } });
  await change(secretary, "callForumMeeting", { meetingId: planned.id, version: planned.version }, meeting);
  expect(await agendaOf("aeldreraad", planned.id)).toEqual({
    forumMeeting: { agenda: [{ title: "Ny model", minutes: null }] },
  });
  expect(await agendaOf("fratraadt", planned.id)).toEqual({ forumMeeting: null });

  await beginNow(planned.id);
  const write = { itemId, version: version + 1, minutes: "Vedtaget." };
  const written = goesThrough(() => change(secretary, "saveForumMinutes", write, item));
  await expect.poll(written, { intervals: [300] }).toBe(true);
  const again = await ask<{ forumMeeting: Versioned }>(
    secretary,
    "query Version($id: ID!) { forumMeeting(id: $id) { id version } }",
    { id: planned.id },
  );
  const closing = { meetingId: planned.id, version: again.forumMeeting.version };
  const closed = await change<{ meeting: Versioned }>(secretary, "closeForumMeeting", closing, meeting);
  const approving = { meetingId: planned.id, version: closed.meeting.version };
  await change(secretary, "approveForumMinutes", approving, meeting);
  expect(await agendaOf("aeldreraad", planned.id)).toEqual({
    forumMeeting: { agenda: [{ title: "Ny model", minutes: "Vedtaget." }] },
  });
});

errand("FORUM-4 a hearing is answered until its end, and summed up; nobody else reads the answers", async () => {
  const { roundId, caseNumber, applicationId } = await listedCase();
  const { forumBodies } = await ask<{ forumBodies: { nodes: readonly { id: string; kind: string }[] } }>(
    secretary,
    "{ forumBodies { nodes { id kind } } }",
  );
  const bodyIds = forumBodies.nodes.flatMap(({ id, kind }) => (kind === "SUBCOMMITTEE" ? [] : [id]));
  const content = { title: "Runden", text: "Hvad siger I?", roundId, bodyIds, associationIds: [] };
  const shown = "hearing { id version }";
  const created = await change<{ hearing: Versioned }>(
    secretary,
    "createHearing",
    { content: { ...content, answerBy: inMilliseconds(6_000) } },
    shown,
  );
  const { id: hearingId, version } = created.hearing;
  const sent = await change<{ hearing: Versioned }>(secretary, "sendHearing", { hearingId, version }, shown);
  const comment = `Rådet støtter den ${hearingId}`;
  const answer = await answerForElders(hearingId, caseNumber, comment);

  const commentsFor = async (person: Person): Promise<string> =>
    JSON.stringify(
      await ask(
        person,
        "query Comments($id: ID!, $hearing: ID!) { application(id: $id) { hearingComments(first: 100) { nodes { text } } } hearing(id: $hearing) { id } }",
        { id: applicationId, hearing: hearingId },
      ),
    );
  expect(await commentsFor(secretary)).toContain(comment);
  expect(await commentsFor("culture.caseworker")).toBe('{"application":null,"hearing":null}');

  const summary = "Rådet støtter runden.";
  const summing = goesThrough(() =>
    change(secretary, "sumUpHearing", { hearingId, version: sent.hearing.version, summary }, shown),
  );
  await expect.poll(summing, { intervals: [500] }).toBe(true);
  const late = { partyId: answer.id, version: answer.version, text: "For sent.", comments: [] };
  await expect(change("aeldreraad", "answerHearing", late, "party { id }")).rejects.toThrow(/HEARING_ENDED/u);
  expect(
    await ask("aeldreraad", "query Read($id: ID!) { hearing(id: $id) { state summary } }", { id: hearingId }),
  ).toEqual({ hearing: { state: "SUMMED_UP", summary } });
});

errand("FORUM-1 an eleventh association on ten seats is refused", async () => {
  const id = await contactCommittee();
  const { forumBody, forumCandidates, associations } = await ask<{
    forumBody: { seatKinds: readonly { id: string; seats: number; isForAssociation: boolean }[] };
    forumCandidates: { nodes: readonly { id: string }[] };
    associations: { nodes: readonly { id: string }[] };
  }>(
    secretary,
    `query Seats($id: ID!) { forumBody(id: $id) { seatKinds { id seats isForAssociation } }
      forumCandidates(first: 1, search: "Birkholt") { nodes { id } } associations(first: 1) { nodes { id } } }`,
    { id },
  );
  const kind = forumBody.seatKinds.find(({ seats, isForAssociation }) => isForAssociation && seats === 10);
  const input = {
    seatKindId: kind?.id,
    personId: forumCandidates.nodes[0]?.id,
    associationId: associations.nodes[0]?.id,
    startsOn: new Date().toISOString().slice(0, 10),
  };
  await expect(change(secretary, "appointMember", input, "body { id }")).rejects.toThrow(/SEATS_TAKEN/u);
});
