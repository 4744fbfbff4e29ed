import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toInstant } from "@indgang/domain/kernel";
import type { Concerned } from "@indgang/domain/messages";
import { tell } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asAdministrationSlug, asId } from "@indgang/domain/kernel";
import { askOf, contextOf, copenhagen, people, today, uuid } from "./testing/copenhagen.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await copenhagen(owner);
    await owner.query(
      `INSERT INTO role_assignment (municipality_id, person_id, role, valid_from, valid_to) VALUES
        (101, $1, 'CASEWORKER', '2020-01-01', NULL), (101, $2, 'CASEWORKER', '2020-01-01', NULL),
        (101, $3, 'CASEWORKER', '2020-01-01', '2026-11-22T00:00:00Z'), (101, $4, 'CASEWORKER', '2020-01-01', NULL)`,
      [people.mette, people.birgit, people.aase, people.culture].map(uuid),
    );
    await owner.query("INSERT INTO person_address VALUES (101, $1, 'birgit@indgang.example')", [uuid(people.birgit)]);
  });
});
afterAll(() => test.close());

const ask = askOf(() => test.database);
const list = `query ($after: String) { unreadNotificationCount
  notifications(first: 2, after: $after) { totalCount nodes { kind path readAt } pageInfo { hasNextPage endCursor } } }`;
const birgit = () => contextOf(test.database, "social", "birgit", "CASEWORKER");

async function told(kind: "REFERRAL_RECEIVED" | "REFERRAL_ACCEPTED", to: Concerned, at = today): Promise<void> {
  const { seat, viewer } = contextOf(test.database, "social", "mette", "CASEWORKER");
  await seat.write({ personId: viewer.personId, roles: [] }, (transaction) =>
    tell({ transaction, now: toInstant(new Date(at)) }, { kind, path: "referrals/referral_1", to }),
  );
}
const caseworkers = { kind: "ROLE", administration: asAdministrationSlug("social"), role: "CASEWORKER" } as const;

it("REF-1 everybody who has the role now is told, and nobody else: not who acts, who left, or who works elsewhere", async () => {
  await told("REFERRAL_RECEIVED", caseworkers);
  const { rows } = await test.owner.query<{ person_id: string }>("SELECT person_id FROM notification");
  expect(rows).toEqual([{ person_id: uuid(people.birgit) }]);
  const { data, statements } = await ask(birgit(), list);
  expect(data).toEqual({
    unreadNotificationCount: 1,
    notifications: {
      totalCount: 1,
      nodes: [{ kind: "REFERRAL_RECEIVED", path: "referrals/referral_1", readAt: null }],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string },
    },
  });
  // Three transactions, each of which says who reads.
  expect(statements).toBe(12);
});

it("REF-1 who has an address gets a mail that leads into the own frontend, written in the same transaction", async () => {
  const { rows } = await test.owner.query("SELECT recipient, subject, body, sent_at FROM outbox_message");
  expect(rows).toEqual([
    {
      recipient: "birgit@indgang.example",
      subject: "I har fået en henvisning",
      body: expect.stringMatching(/\{site\}\/social\/referrals\/referral_1$/u) as string,
      sent_at: null,
    },
  ]);
  await expect(
    contextOf(test.database, "social", "mette").seat.write({ personId: null, roles: [] }, async (transaction) => {
      await tell(
        { transaction, now: toInstant(new Date(today)) },
        { kind: "REFERRAL_MOVED", path: "x", to: caseworkers },
      );
      throw new Error("rolled back");
    }),
  ).rejects.toThrow("rolled back");
  expect((await test.owner.query("SELECT FROM outbox_message")).rowCount).toBe(1);
});

it("nobody reads what another was told, and nobody reads addresses or mail", async () => {
  for (const [seat, who] of [
    ["social", "mette"],
    ["culture", "culture"],
    ["servicedesk", "desk"],
  ] as const)
    expect((await ask(contextOf(test.database, seat, who, "CASEWORKER"), list)).data).toMatchObject({
      unreadNotificationCount: 0,
      notifications: { nodes: [], totalCount: 0 },
    });
  const public_ = contextOf(test.database, "public");
  expect((await ask(public_, list)).data["unreadNotificationCount"]).toBe(0);
  for (const table of ["person_address", "outbox_message"])
    await expect(birgit().seat.query({ name: table, text: `SELECT * FROM ${table}`, values: [] })).rejects.toThrow(
      "permission denied",
    );
});

it("REF-3 a seat that names a person of another learns nothing of what that one was told or did, and the auditor is told nothing", async () => {
  const mine = { personId: uuid(people.birgit), roles: [] };
  const count = (seat: string, table: string) =>
    test.database.seat(101, seat).write(mine, async (transaction) => {
      const [row] = await transaction.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) AS count FROM ${table}`);
      return Number(row?.count);
    });
  await test.owner.query(
    "INSERT INTO idempotency_key (municipality_id, person_id, key, operation, input_hash, created_at) VALUES (101, $1, 'k', 'acceptReferral', '', now())",
    [uuid(people.birgit)],
  );
  for (const table of ["notification", "idempotency_key"]) {
    expect(await count("social", table)).toBe(1);
    for (const seat of ["culture", "servicedesk", "association", "public", "auditor"])
      expect([seat, await count(seat, table)]).toEqual([seat, 0]);
  }
  expect((await ask(contextOf(test.database, "auditor", "auditor", "AUDITOR"), list)).data).toMatchObject({
    unreadNotificationCount: 0,
    notifications: { totalCount: 0 },
  });
});

it("what was shown is marked as read, once, and what came after it stays new", async () => {
  const person = { kind: "PERSON", personId: asId<"Person">(uuid(people.birgit)) } as const;
  await told("REFERRAL_ACCEPTED", person, "2026-11-22T13:05:00.000Z");
  const mark =
    "mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { __typename ... on MarkNotificationsReadPayload { unreadCount } } }";
  const input = { idempotencyKey: "read-1", upTo: today };
  const answer = { markNotificationsRead: { __typename: "MarkNotificationsReadPayload", unreadCount: 1 } };
  const { data, statements } = await ask(birgit(), mark, { input });
  expect([data, statements]).toEqual([answer, 8]);
  expect((await ask(birgit(), mark, { input })).data).toEqual(answer);
  const nodes = [
    { kind: "REFERRAL_ACCEPTED", readAt: null },
    { kind: "REFERRAL_RECEIVED", readAt: today },
  ];
  expect((await ask(birgit(), list)).data).toMatchObject({ notifications: { nodes } });
  expect((await ask(contextOf(test.database, "public"), mark, { input })).data).toEqual({
    markNotificationsRead: { __typename: "NotAllowed" },
  });
});

it("the list pages from the latest on", async () => {
  await told("REFERRAL_ACCEPTED", caseworkers, "2026-11-22T13:10:00.000Z");
  const { data } = await ask(birgit(), list);
  const first = data["notifications"] as { pageInfo: { endCursor: string; hasNextPage: boolean } };
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect((await ask(birgit(), list, { after: first.pageInfo.endCursor })).data).toMatchObject({
    notifications: { nodes: [{ kind: "REFERRAL_RECEIVED" }], pageInfo: { hasNextPage: false } },
  });
});
