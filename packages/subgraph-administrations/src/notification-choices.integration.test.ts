import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { asAdministrationSlug, toInstant } from "@indgang/domain/kernel";
import type { NotificationKind } from "@indgang/domain/messages";
import { tell } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askOf, contextOf, copenhagen, people, today, uuid } from "./testing/copenhagen.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await copenhagen(owner);
    for (const [who, role] of [
      ["mette", "CASEWORKER"],
      ["birgit", "LEADER"],
      ["desk", "SERVICE_DESK"],
    ] as const)
      await owner.query("INSERT INTO role_assignment VALUES (101, $1, $2, '2020-01-01', NULL)", [
        uuid(people[who]),
        role,
      ]);
    await owner.query("INSERT INTO person_address VALUES (101, $1, 'birgit@indgang.example')", [uuid(people.birgit)]);
  });
});
afterAll(() => test.close());

const ask = askOf(() => test.database);
const birgit = () => contextOf(test.database, "social", "birgit", "LEADER");
const choose = async (key: string, choice: object) =>
  ask(
    birgit(),
    `mutation ($input: ChooseNotificationsInput!) { chooseNotifications(input: $input) { __typename
      ... on ChooseNotificationsPayload { notificationChoices { topic inApp byMail } } } }`,
    { input: { idempotencyKey: key, ...choice } },
  );
const choices = "{ notificationChoices { topic inApp byMail } }";
const counts = async () => {
  const { rows } = await test.owner.query(
    "SELECT (SELECT count(*)::int FROM notification) AS told, (SELECT count(*)::int FROM outbox_message) AS mails",
  );
  return rows[0];
};

async function told(kind: NotificationKind, about: string | null = null): Promise<void> {
  const { seat, viewer } = contextOf(test.database, "social", "mette", "CASEWORKER");
  const to = { kind: "ROLE", administration: asAdministrationSlug("social"), role: "LEADER" } as const;
  await seat.write({ personId: viewer.personId, roles: [] }, (transaction) =>
    tell({ transaction, now: toInstant(new Date(today)) }, { kind, path: "forums", about, to }),
  );
}

it("everybody is told everything at once until they choose, topic by topic", async () => {
  const { data, statements } = await ask(birgit(), choices);
  expect(data["notificationChoices"]).toHaveLength(6);
  expect(data["notificationChoices"]).toContainEqual({ topic: "FORUMS", inApp: true, byMail: "AT_ONCE" });
  expect(statements).toBe(4);
  await told("FORUM_MEETING_CALLED");
  expect(await counts()).toEqual({ told: 1, mails: 1 });
});

it("what was chosen holds from then on, can be repeated, and is nobody else's", async () => {
  const choice = { topic: "FORUMS", inApp: false, byMail: "NEVER" };
  const first = await choose("choice-1", choice);
  expect(first.data["chooseNotifications"]).toMatchObject({ __typename: "ChooseNotificationsPayload" });
  expect(first.statements).toBe(8);
  expect((await choose("choice-1", choice)).data).toEqual(first.data);
  await told("FORUM_MEETING_CALLED");
  expect(await counts()).toEqual({ told: 1, mails: 1 });
  await told("HEARING_ANSWERED");
  expect(await counts()).toEqual({ told: 2, mails: 2 });
  const mette = await ask(contextOf(test.database, "social", "mette", "CASEWORKER"), choices);
  expect(mette.data["notificationChoices"]).toContainEqual({ topic: "FORUMS", inApp: true, byMail: "AT_ONCE" });
  expect((await ask(contextOf(test.database, "public"), choices)).data).toEqual({ notificationChoices: [] });
});

it("who wants one mail a day gets one in the morning, which says how much; only once", async () => {
  await choose("choice-2", { topic: "HEARINGS", inApp: true, byMail: "DAILY" });
  await told("HEARING_ANSWERED");
  await told("HEARING_ANSWERED");
  expect(await counts()).toEqual({ told: 4, mails: 2 });
  const post = async (before: string) => {
    const rows = await test.database.seat(101, "clock").query<{ posted: number }>({
      name: "digests",
      text: "SELECT wall.post_digests($1::timestamptz, $1::timestamptz, 'Dine beskeder', '{count} nye') AS posted",
      values: [before],
    });
    return rows[0]?.posted;
  };
  expect(await post(today)).toBe(0);
  expect(await post("2026-11-23T06:00:00.000Z")).toBe(1);
  expect(await post("2026-11-23T06:00:00.000Z")).toBe(0);
  const { rows } = await test.owner.query(
    "SELECT recipient, body FROM outbox_message ORDER BY created_at DESC LIMIT 1",
  );
  expect(rows).toEqual([{ recipient: "birgit@indgang.example", body: "2 nye\n\n{site}/social/messages" }]);
});

it("REF-3 a message says which meeting it is about, and of a referral not even which", async () => {
  await told("HEARING_SUMMED_UP", "Ny politik");
  await told("REFERRAL_MOVED", "Ny politik");
  const { data } = await ask(birgit(), "{ notifications(first: 10) { nodes { kind about } } }");
  expect((data["notifications"] as { nodes: object[] }).nodes).toEqual(
    expect.arrayContaining([
      { kind: "HEARING_SUMMED_UP", about: "Ny politik" },
      { kind: "REFERRAL_MOVED", about: null },
    ]),
  );
  await expect(
    test.owner.query("UPDATE notification SET about = 'Ny politik' WHERE kind = 'REFERRAL_MOVED'"),
  ).rejects.toThrow("notification_about_no_citizen");
});

it("POOL-2 leaders and the service desk see whether what goes by itself goes, and nobody else does", async () => {
  const operation = "{ operation { duties { name state succeededAt fault } mail { waiting oldest givenUp } } }";
  const note = (fault: string | null) =>
    test.database.seat(101, "clock").query({
      name: "note",
      text: "SELECT wall.note_duty('REMINDERS', $1::timestamptz, $2)",
      values: [today, fault],
    });
  await note(null);
  const { data, statements } = await ask(birgit(), operation);
  expect(data["operation"]).toMatchObject({
    duties: [
      { name: "REFERRALS", state: "STOPPED", succeededAt: null, fault: null },
      { name: "REMINDERS", state: "GOING", succeededAt: today, fault: null },
      { name: "DIGESTS", state: "STOPPED" },
      { name: "MAIL", state: "STOPPED" },
      { name: "FILES", state: "STOPPED" },
      { name: "DRAFTS", state: "STOPPED" },
      { name: "LETTERS", state: "STOPPED" },
    ],
    mail: { waiting: 4, givenUp: 0 },
  });
  expect(statements).toBe(5);
  await note("23505");
  const desk = await ask(contextOf(test.database, "servicedesk", "desk", "SERVICE_DESK"), operation);
  expect(desk.data["operation"]).toMatchObject({
    duties: expect.arrayContaining([{ name: "REMINDERS", state: "FAILING", succeededAt: today, fault: "23505" }]),
  });
  for (const context of [contextOf(test.database, "social", "mette", "CASEWORKER"), contextOf(test.database, "public")])
    expect((await ask(context, operation)).data).toEqual({ operation: null });
});

it("LAW-6 the clock forgets mail that was sent long ago, and none that waits or is of late", async () => {
  const sent =
    "UPDATE outbox_message SET sent_at = now() - $1::interval WHERE id = (SELECT id FROM outbox_message WHERE sent_at IS NULL LIMIT 1)";
  for (const ago of ["91 days", "89 days"]) await test.owner.query(sent, [ago]);
  const forget = async (days: number) => {
    const rows = await test.database.seat(101, "clock").query<{ gone: number }>({
      name: "forget mail",
      text: "SELECT wall.forget_mail(now() - $1::int * interval '1 day') AS gone",
      values: [days],
    });
    return rows[0]?.gone;
  };
  expect([await forget(90), await forget(90)]).toEqual([1, 0]);
  // The database keeps a month whatever is asked.
  await test.owner.query(sent, ["29 days"]);
  expect(await forget(0)).toBe(1);
  expect(await counts()).toMatchObject({ mails: 2 });
});
