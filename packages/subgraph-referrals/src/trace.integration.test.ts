import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson, contentFor, karla, sentReferral, type Answer, type Shown } from "./testing/operations.ts";
import { besoegsven, contextOf, dementia, enterWorld, friends, uuid } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

const sara = (now?: string) => asPerson(test, "sara", now);
const hanne = () => asPerson(test, "hanne");
const at = ({ id, version }: Shown) => ({ referralId: id, version });

it("the same key has one effect, with other words or about another referral it is refused; a stale version is told", async () => {
  const [one, other] = [await sentReferral(test), await sentReferral(test)];
  const accept = (referral: Shown) => hanne().change("acceptReferral", { idempotencyKey: "once", ...at(referral) });
  const first = await accept(one);
  expect([first.referral.version, (await accept(one)).referral.version]).toEqual([one.version + 1, one.version + 1]);
  expect(await accept(other)).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
  expect(await hanne().change("startReferral", at(one))).toMatchObject({ code: "STALE_VERSION" });
  const draft: Answer = await sara().change("createReferral", { content: contentFor("citizen_x", dementia) });
  expect(draft).toMatchObject({ fields: [{ path: "citizenId", code: "UNKNOWN_VALUE" }] });
});

it("LAW-6 every look, search and change stands in the audit chain of whoever did it, by id alone", async () => {
  const sent = await sentReferral(test, besoegsven);
  await asPerson(test, "vera").see(sent.id);
  await hanne().ask(`{ citizenByCpr(cpr: "${karla.cpr}") { name } }`);
  const { rows } = await test.owner.query<{ chain: string; payload: string }>(
    "SELECT chain, payload FROM audit_entry ORDER BY sequence",
  );
  const entries = rows.map(({ chain, payload }) => ({
    chain,
    ...(JSON.parse(payload) as { operation: string; subject: string; detail: object }),
  }));
  const subject = `Referral ${sent.id.slice("referral_".length)}`;
  expect(
    entries
      .filter((entry) => entry.subject === subject && entry.operation !== "look")
      .map(({ chain, operation }) => [chain, operation]),
  ).toEqual([
    ["social", "createReferral"],
    ["social", "sendReferral"],
  ]);
  expect(entries).toContainEqual(
    expect.objectContaining({
      chain: "shared",
      operation: "look",
      subject,
      detail: {
        kind: "LOOK",
        looks: [expect.objectContaining({ cause: "RECEIVES_REFERRAL", fields: ["NEED", "AGE_BAND", "DISTRICT"] })],
      },
    }),
  );
  expect(entries).toContainEqual(
    expect.objectContaining({ chain: "health-elderly", detail: expect.objectContaining({ kind: "SEARCH" }) as object }),
  );
  expect(rows.map(({ payload }) => payload).join()).not.toMatch(/Karla|1234/u);
});

/** SQL statements that something takes, transaction frames included. */
async function statementsOf(run: () => Promise<unknown>): Promise<number> {
  const before = test.database.statements.count;
  await run();
  return test.database.statements.count - before;
}

it("a referral and a page of them take the same few statements, however many they are", async () => {
  const sent = await sentReferral(test);
  expect(await statementsOf(() => hanne().see(sent.id))).toBe(9);
  expect(await statementsOf(() => sara().see(sent.id))).toBe(10);
  const page = await statementsOf(() => hanne().list("RECEIVER"));
  await sentReferral(test);
  expect(await statementsOf(() => hanne().list("RECEIVER"))).toBe(page);
  expect(page).toBe(8);
});

it.each([
  ["what waits", "{ myReferralWork { nodes { referralId } } }", 4],
  ["what waits, counted", "{ myReferralWork { totalCount nodes { referralId } } }", 8],
  ["a page, counted", "{ referrals(side: RECEIVER) { totalCount } }", 12],
  ["a citizen who is not known", `{ citizenByCpr(cpr: "010101-1111") { name } }`, 6],
  ["units", "{ referralUnits { nodes { name } } }", 1],
  ["activities, counted", "{ referralActivities { totalCount nodes { name } } }", 2],
])("%s takes a known number of statements", async (_, query, statements) => {
  await sentReferral(test);
  expect(await statementsOf(() => hanne().ask(query))).toBe(statements);
});

it("REF-2 an association shows its activities to whoever may refer, in one statement however many associations there are", async () => {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Association { id referralActivities(first: 1) {
    totalCount nodes { name association { id } } pageInfo { hasNextPage } } } } }`;
  const id = toGlobalId("Association", friends);
  const keys = [id, toGlobalId("Association", uuid(99))].map((one) => ({ __typename: "Association", id: one }));
  const seen = { totalCount: 1, nodes: [{ name: "Besøgsven", association: { id } }], pageInfo: { hasNextPage: false } };
  const none = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
  let answer: unknown;
  expect(await statementsOf(async () => (answer = await hanne().ask(query, { keys })))).toBe(1);
  expect(answer).toEqual({
    _entities: [
      { id, referralActivities: seen },
      { id: keys[1]?.id, referralActivities: none },
    ],
  });
});

it("each step takes a known number of statements, the telling of those whom it concerns included", async () => {
  const counts: Record<string, number> = {};
  const step = async (by: ReturnType<typeof sara>, operation: string, input: object): Promise<Shown> => {
    let answer: Answer | null = null;
    counts[operation] = await statementsOf(async () => (answer = await by.change(operation, input)));
    return (answer as unknown as Answer).referral;
  };
  const { citizen } = (await sara().change("registerCitizen", karla)) as unknown as { citizen: { id: string } };
  const draft = await step(sara(), "createReferral", { content: contentFor(citizen.id, dementia) });
  const saved = await step(sara(), "saveReferral", { ...at(draft), content: contentFor(citizen.id, dementia) });
  const sent = await step(sara(), "sendReferral", at(saved));
  const asked = await step(hanne(), "askAboutReferral", { ...at(sent), question: "Hvor længe?" });
  const answered = await step(sara(), "answerAboutReferral", { ...at(asked), answer: "Et år" });
  const accepted = await step(hanne(), "acceptReferral", at(answered));
  const started = await step(hanne(), "startReferral", at(accepted));
  await step(hanne(), "completeReferral", { ...at(started), outcome: "Får hjælp" });
  const { id, version } = (await sara().change("createReferral", { content: contentFor(citizen.id, dementia) }))
    .referral;
  await step(sara(), "discardReferral", { referralId: id, version });
  expect(counts).toEqual({
    discardReferral: 22,
    createReferral: 21,
    saveReferral: 23,
    sendReferral: 27,
    askAboutReferral: 23,
    answerAboutReferral: 24,
    acceptReferral: 22,
    startReferral: 22,
    completeReferral: 23,
  });
});

it("REF-5 REF-7 the database alone keeps what was sent, and what is back with its sender, whatever SQL the other side sends", async () => {
  const sent = await sentReferral(test);
  await sara("2026-10-08T06:00:00.000Z").see(sent.id);
  const id = sent.id.slice("referral_".length);
  const asHanne = (statement: string) =>
    contextOf(test, "hanne").seat.write({ personId: uuid(3), roles: ["REFERRAL"] }, (transaction) =>
      transaction.$executeRawUnsafe(`UPDATE referral SET ${statement} WHERE id = '${id}'`),
    );
  for (const statement of [
    "state = 'ACCEPTED', return_cause = NULL",
    "return_cause = NULL",
    "level = 2, fields = '{CPR}'",
    "sent_at = NULL",
  ])
    await expect(asHanne(statement), statement).rejects.toThrow("stays as it was sent");
  await expect(asHanne("receiver_administration_id = 'social'")).rejects.toThrow();
  await expect(asHanne("erased_at = now(), basis = NULL, citizen_id = NULL")).rejects.toThrow("erased by its sender");
  expect(await asHanne("version = version")).toBe(1);
});

it("REF-7 REF-8 the database alone keeps what was told as it was told, for the sender too, until it is erased", async () => {
  const id = (await sentReferral(test)).id.slice("referral_".length);
  const asSara = (statement: string) =>
    contextOf(test, "sara").seat.write({ personId: uuid(1), roles: ["REFERRAL"] }, (transaction) =>
      transaction.$executeRawUnsafe(`${statement} WHERE referral_id = '${id}'`),
    );
  const stays = "in a referral stays";
  await expect(asSara("UPDATE referral_sealed SET sealed = ''")).rejects.toThrow(stays);
  await expect(asSara("UPDATE referral_sealed SET part = 'EXCHANGE'")).rejects.toThrow(stays);
  await expect(asSara("DELETE FROM referral_sealed")).rejects.toThrow(stays);
});
