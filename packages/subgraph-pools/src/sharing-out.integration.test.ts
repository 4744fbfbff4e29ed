import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  assessmentInput,
  globalId,
  id,
  insert,
  insertMeeting,
  insertWorld,
  personNumber,
  stepsOf,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

interface SharedOut {
  readonly cases: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly object[];
  };
  readonly drafts: readonly { readonly id: string }[];
}

const { change, newCase } = stepsOf(() => test);

it("POOL-9 POOL-10 a try is worked out of what is left, taken over as the proposal, and conditions follow to the decision", async () => {
  const { number, ofCase } = await newCase({ state: "ASSESSING" });
  const conditions = [{ text: "Send vedtægter", dueOn: "2027-02-01" }];
  const done = { ...assessmentInput, ...ofCase, version: 0, conditions, focusArea: "Unge" };
  expect((await change("social.caseworker", "completeAssessment", done)).code).toBeNull();
  const another = await newCase({ state: "ASSESSING" });
  const doneToo = { ...assessmentInput, ...another.ofCase, version: 0 };
  expect((await change("social.caseworker", "completeAssessment", doneToo)).code).toBeNull();
  await insertMeeting(test.owner, number, { state: "DRAFT" });
  const meetingId = globalId("meeting", number);
  expect(
    (
      await change("social.secretary", "addToMeeting", {
        meetingId,
        version: 1,
        applicationIds: [ofCase.applicationId, another.ofCase.applicationId],
      })
    ).code,
  ).toBeNull();
  const rule = {
    roundId: globalId("round", 1),
    order: "FOCUS_FIRST",
    basis: "APPLIED",
    shareBasisPoints: 6000,
    usesReserve: false,
  };
  const kept = await change(
    "social.leader",
    "keepAllocationDraft",
    { ...rule, name: "60 %" },
    `... on KeepAllocationDraftPayload { round { allocation { applied recommended proposed
      cases(first: 1) { totalCount pageInfo { hasNextPage endCursor }
        nodes { score focusArea proposedAmount application { id } amounts { allocationDraftId amount limit budgetLineId } } }
      drafts { id total lines { used left } } } } }`,
  );
  const { allocation } = kept.answer["round"] as { allocation: SharedOut };
  const [draft] = allocation.drafts;
  const pageOf = async (after: string | null): Promise<SharedOut["cases"]> => {
    const query = `{ fundingRound(id: "${rule.roundId}") { allocation { cases(first: 1, after: ${JSON.stringify(after)}) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { score focusArea proposedAmount application { id } amounts { allocationDraftId amount limit budgetLineId } } } } } }`;
    const { data } = await ask(test.database, "social.secretary", query);
    return (data["fundingRound"] as { allocation: SharedOut }).allocation.cases;
  };
  const cases: object[] = [...allocation.cases.nodes];
  for (let page = allocation.cases; page.pageInfo.hasNextPage; cases.push(...page.nodes))
    page = await pageOf(page.pageInfo.endCursor);
  expect(cases).toHaveLength(allocation.cases.totalCount);
  expect(cases).toContainEqual({
    score: 10_000,
    focusArea: "Unge",
    proposedAmount: 1_000_000,
    application: { id: ofCase.applicationId },
    amounts: [{ allocationDraftId: draft?.id, amount: 600_000, limit: null, budgetLineId: globalId("line", 11) }],
  });
  const {
    rows: [summed],
  } = await test.owner.query<object>(
    `SELECT sum(applied_amount)::integer AS applied, sum(recommended_amount)::integer AS recommended FROM application asked
      JOIN assessment assessed ON assessed.application_id = asked.id WHERE asked.round_id = $1 AND asked.state IN ('RECOMMENDED', 'SCHEDULED')`,
    [id("round", 1)],
  );
  expect(allocation).toMatchObject({ ...summed, proposed: 2_000_000 });
  const taken = await change(
    "social.secretary",
    "takeOverAllocation",
    { meetingId, version: 2, allocationDraftId: draft?.id },
    "... on TakeOverAllocationPayload { meeting { items { proposedAmount proposedOutcome reasonCode } } }",
  );
  expect(taken.answer["meeting"]).toEqual({
    items: [
      { proposedAmount: 600_000, proposedOutcome: "PART", reasonCode: "LOWER_PRIORITY" },
      { proposedAmount: 600_000, proposedOutcome: "PART", reasonCode: "LOWER_PRIORITY" },
    ],
  });
  const { rows } = await test.owner.query<{ id: string }>(
    "SELECT id FROM meeting_item WHERE meeting_id = $1 ORDER BY position",
    [id("meeting", number)],
  );
  const of = { municipality_id: 101, administration_id: "social", application_id: id("application", number) };
  await insert(test.owner, "decision", [
    {
      ...of,
      id: id("decision", number),
      meeting_item_id: rows[0]?.id,
      budget_line_id: id("line", 11),
      outcome: "PART",
      amount: 600_000,
      reason_code: "LOWER_PRIORITY",
      reason_text: "Mange søgte.",
      decided_at: "2026-11-22T13:00:00Z",
      recorded_by_id: id("person", personNumber("social.secretary")),
    },
  ]);
  const query = `{ application(id: "${ofCase.applicationId}") { decision { conditions { text dueOn } } } }`;
  const { data } = await ask(test.database, "servicedesk", query);
  expect(data["application"]).toEqual({ decision: { conditions } });
  const foreign = await ask(
    test.database,
    "culture.caseworker",
    `{ fundingRound(id: "${rule.roundId}") { id allocation { cases { totalCount } } } }`,
  );
  expect(foreign.data["fundingRound"]).toMatchObject({ allocation: null });
  const politician = await ask(
    test.database,
    "social.chair",
    `{ fundingRound(id: "${rule.roundId}") { allocation { cases { totalCount } } } }`,
  );
  expect(politician.data["fundingRound"]).toEqual({ allocation: null });
});

it("POOL-16 LAW-2 whoever takes no part in a case sees it among those that money is shared out to, without what is thought of it", async () => {
  const { number: n } = await newCase({ state: "RECOMMENDED" });
  const { number: other } = await newCase({ state: "RECOMMENDED", association: 2 });
  const query = `query ($round: ID!) { fundingRound(id: $round) { allocation { cases(first: 100) { nodes {
    score recommendation recommended amounts { amount } application { id } } } } } }`;
  const read = async () => {
    const { data } = await ask(test.database, "social.leader", query, { round: globalId("round", 1) });
    const round = data["fundingRound"] as { allocation: { cases: { nodes: { application: { id: string } }[] } } };
    const of = (each: number) =>
      round.allocation.cases.nodes.find(({ application }) => application.id === globalId("application", each));
    return { own: of(n), other: of(other) };
  };
  const before = await read();
  expect(before.own).toMatchObject({ recommendation: "FULL", recommended: 1_000_000 });
  const tie = { kind: "LEADER", valid_from: "2026-01-01", valid_to: null };
  const tied = { person_id: id("person", personNumber("social.leader")), association_id: id("association", 1) };
  const owned = { municipality_id: 101, administration_id: "social", id: id("tie", 90) };
  await insert(test.owner, "association_tie", [{ ...owned, ...tied, ...tie }]);
  const seen = await read();
  expect(seen.own).toMatchObject({ score: null, recommendation: null, recommended: null, amounts: [] });
  expect(seen.other).toEqual(before.other);
});
