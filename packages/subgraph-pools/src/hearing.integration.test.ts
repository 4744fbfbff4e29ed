import { randomUUID } from "node:crypto";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toInstant } from "@indgang/domain/kernel";
import { toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, globalId, id, insert, insertWorld, mutate, personNumber, sittingOf, type Who } from "./testing/index.ts";

let test: TestDatabase;
const [council, network] = [randomUUID(), randomUUID()];
// The database asks its own clock whether a hearing is over, so its end lies ahead of both.
const answerBy = toInstant(Date.now() + 20 * 86_400_000);
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
  const body = {
    municipality_id: 101,
    administration_id: "social",
    version: 1,
    kind: "COUNCIL",
    major_days: 14,
    meetings_a_year: 4,
  };
  await insert(test.owner, "forum_body", [
    { ...body, id: council, name: "Ældrerådet" },
    { ...body, id: network, name: "Netværket" },
  ]);
});
afterAll(() => test.close());

const { list, decide } = sittingOf(() => test);
const said = "Pengene skal bruges, før høringen slutter.";

/** A hearing of Social's about cases, sent and not over; of whoever is named in `answered` there is an answer. */
async function hear(cases: readonly number[], bodies: readonly string[], answered: readonly string[] = []) {
  const { owner } = test;
  const hearing = randomUUID();
  await insert(owner, "hearing", [
    {
      municipality_id: 101,
      administration_id: "social",
      id: hearing,
      version: 1,
      title: "Høring",
      text: "Udtal jer",
      round_id: id("round", 1),
      answer_by: answerBy,
      state: "DRAFT",
      created_at: "2026-01-01T00:00:00Z",
    },
  ]);
  const asked = { municipality_id: 101, asked_by: "social", hearing_id: hearing };
  const parties = bodies.map((body_id, position) => ({ ...asked, id: randomUUID(), position, body_id }));
  await insert(owner, "hearing_party", parties);
  await insert(
    owner,
    "hearing_case",
    cases.map((number) => ({
      ...asked,
      id: randomUUID(),
      application_id: id("application", number),
      case_number: `SOC-${number}`,
      association_id: id("association", 1),
      title: "Besøg",
      purpose: "Samvær",
      applied_amount: 1_000_000,
    })),
  );
  await owner.query("UPDATE hearing SET state = 'SENT', sent_at = now() WHERE id = $1", [hearing]);
  await insert(
    owner,
    "hearing_answer",
    parties
      .filter(({ body_id }) => answered.includes(body_id))
      .map((party) => ({
        ...asked,
        id: randomUUID(),
        version: 1,
        party_id: party.id,
        text: "Ingen bemærkninger",
        answered_at: new Date().toISOString(),
        answered_by_id: id("person", personNumber("social.secretary")),
      })),
  );
}

const hearingOf = async (number: number, who: Who = "social.secretary") => {
  const { data } = await ask(
    test.database,
    who,
    "query ($id: ID!) { application(id: $id) { hearing { state until voices { body { id } answerBy isPending } } } }",
    { id: globalId("application", number) },
  );
  return (data["application"] as { readonly hearing: object | null } | null)?.hearing;
};

it("POOL-8 a case is not decided while a hearing of it is not over, unless it is written why", async () => {
  const [waiting = 0, answered = 0, free = 0] = await list(3);
  await hear([waiting], [council, network], [council]);
  await hear([answered], [council], [council]);
  expect(await hearingOf(waiting)).toEqual({
    state: "WAITING",
    until: answerBy,
    voices: [council, network].toSorted().map((body) => ({
      body: { id: toGlobalId("ForumBody", body) },
      answerBy,
      isPending: body === network,
    })),
  });
  expect(await hearingOf(answered)).toMatchObject({ state: "HEARD", until: answerBy });
  expect(await hearingOf(free, "servicedesk")).toBeNull();
  expect((await decide(waiting, {})).code).toBe("HEARING_PENDING");
  expect((await decide(waiting, { hearingDeviation: "Haster" })).code).toBe("HEARING_PENDING");
  expect((await decide(waiting, { hearingDeviation: said })).code).toBeNull();
  expect((await decide(answered, { hearingDeviation: said })).code).toBeNull();
  expect((await decide(free, {})).code).toBeNull();
  const { rows } = await test.owner.query(
    "SELECT hearing_deviation AS said FROM decision WHERE application_id = ANY ($1::uuid[]) ORDER BY 1 NULLS LAST",
    [[waiting, answered, free].map((number) => id("application", number))],
  );
  expect(rows).toEqual([{ said }, { said: null }, { said: null }]);
});

it("POOL-8 the terms of the round name who is to be heard: a case that nobody sent them waits for that", async () => {
  await test.owner.query("UPDATE pool_terms SET heard_bodies = ARRAY[$1]::uuid[] WHERE pool_id = $2", [
    council,
    id("pool", 1),
  ]);
  const [unsent = 0, heard = 0] = await list(2);
  await hear([heard], [council], [council]);
  expect(await hearingOf(unsent)).toEqual({
    state: "NOT_SENT",
    until: null,
    voices: [{ body: { id: toGlobalId("ForumBody", council) }, answerBy: null, isPending: true }],
  });
  expect((await decide(unsent, {})).code).toBe("HEARING_PENDING");
  expect((await decide(heard, {})).code).toBeNull();
  const batch = {
    idempotencyKey: "batch",
    meetingId: globalId("meeting", unsent),
    version: 1,
    items: [
      {
        meetingItemId: globalId("item", unsent),
        version: 1,
        outcome: "FULL",
        amount: 1_000_000,
        budgetLineId: globalId("line", 11),
      },
    ],
  };
  const select = "... on BatchItemRefused { refusal { code } }";
  const refused = await mutate(test.database, "social.secretary", "recordDecisions", batch, { select });
  expect(refused.answer).toMatchObject({ refusal: { code: "HEARING_PENDING" } });
});

it("POOL-8 whatever SQL a seat sends, a case that waits to be heard is not decided without a reason", async () => {
  const [number = 0] = await list(1);
  const values = [randomUUID(), ...["application", "item"].map((kind) => id(kind as "item", number))];
  const insertion = (deviation: string) => ({
    text: `INSERT INTO decision (municipality_id, administration_id, id, application_id, meeting_item_id, outcome, amount, reason_text, hearing_deviation, decided_at, recorded_by_id)
      VALUES (101, 'social', $1, $2, $3, 'REJECTED', 0, 'Nej', ${deviation}, now(), '${id("person", personNumber("social.secretary"))}')`,
    name: `decided ${deviation}`,
    values,
  });
  const seat = test.database.seat(101, "social");
  await expect(seat.query(insertion("NULL"))).rejects.toThrow("waits for those who are to be heard");
  // With a reason it is the policy's turn: without a person nobody is a secretary.
  await expect(seat.query(insertion("'Haster'"))).rejects.toThrow('policy for table "decision"');
});
