import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { addDays, dateAt, toInstant, type Instant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, globalId, id, insertCase, insertWorld, mutate, personNumber, type Who } from "./testing/index.ts";
import { content, insertLeaders, lines, of, onPool, onRound, roundUntil, termsFrom } from "./testing/pool-setup.ts";

let test: TestDatabase;
// The database holds by its own clock that nothing is written into the past, so everything here happens now.
const now: Instant = toInstant(new Date());
const today = dateAt(now);
const days = (count: number): Instant => toInstant(Date.parse(now) + count * 86_400_000);

beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertWorld(owner);
    await insertLeaders(owner);
    await insertCase(owner, 1, { association: 1 });
    await insertCase(owner, 2, { association: 2, state: "WITHDRAWN" });
  });
});
afterAll(() => test.close());

let keys = 0;
/** How many statements each success took. */
const counted = new Map<string, number>();
const change = async (who: Who, name: string, input: object, select = "") => {
  const idempotencyKey = `setup ${(keys += 1)}`;
  const changed = await mutate(test.database, who, name, { idempotencyKey, ...input }, { now, select });
  if (changed.code === null) counted.set(name, changed.statements);
  return changed;
};
const terms = termsFrom(today);
const round = roundUntil(days(30));

it("POOL-1 POOL-4 POOL-17 a leader sets up a pool from nothing, and its round opens with the rules of that day", async () => {
  const made = await change("social.leader", "createPool", { content, terms }, of("CreatePool", onPool));
  expect(made.answer).toMatchObject({ pool: { version: 1, slug: "aeldres-netvaerk", terms: { validFrom: today } } });
  const { id: poolId } = made.answer["pool"] as { readonly id: string };
  const { data } = await ask(test.database, "social.leader", "{ generalCriteria { id title } }", {}, now);
  const [general] = data["generalCriteria"] as readonly { readonly id: string; readonly title: string }[];
  const listed = await change(
    "social.leader",
    "saveCriteria",
    { poolId, version: 1, from: today, criteria: [{ generalId: general?.id }, { title: "Naboskab" }] },
    of("SaveCriteria", onPool),
  );
  expect(listed.answer).toMatchObject({
    pool: { version: 2, criteriaOverTime: [{ title: general?.title }, { title: "Naboskab" }] },
  });
  const planned = await change(
    "social.leader",
    "planRound",
    { poolId, content: round, lines },
    of("PlanRound", onRound),
  );
  expect(planned.answer).toMatchObject({
    round: { state: "OPEN", termsOn: today, reserve: { kept: 0, asked: 9_000_000, missing: 9_000_000 } },
  });
  // What the round was announced with stays.
  const changes = { poolId, version: 2, instead: today, terms: { ...terms, legalBasis: "Noget andet" } };
  const refused = await change("social.leader", "saveTerms", changes, "... on RoundAnnounced { roundName termsOn }");
  expect(refused.answer).toMatchObject({ code: "ROUND_ANNOUNCED", roundName: "Første runde", termsOn: today });
  const tomorrow = { ...changes, instead: null, terms: { ...changes.terms, validFrom: addDays(today, 1) } };
  const added = await change("social.leader", "saveTerms", tomorrow, of("SaveTerms", onPool));
  expect(added.answer).toMatchObject({ pool: { version: 3, terms: { legalBasis: "Ældreloven § 12" } } });
  const { id: roundId } = planned.answer["round"] as { readonly id: string };
  const inTwoDays = await ask(
    test.database,
    "public",
    "query ($id: ID!) { fundingRound(id: $id) { terms { legalBasis } criteria { title } pool { terms { legalBasis } } } }",
    { id: roundId },
    days(2),
  );
  expect(inTwoDays.data["fundingRound"]).toEqual({
    terms: { legalBasis: "Ældreloven § 12" },
    criteria: [{ title: general?.title }, { title: "Naboskab" }],
    pool: { terms: { legalBasis: "Noget andet" } },
  });
  const removed = await change("social.leader", "removeTerms", { poolId, version: 3, validFrom: addDays(today, 1) });
  expect(removed.typename).toBe("RemoveTermsPayload");
  const edited = await change("social.leader", "editPool", {
    poolId,
    version: 4,
    content: { ...content, name: "Netværk" },
  });
  expect(edited.typename).toBe("EditPoolPayload");
});

it("POOL-3 POOL-9 a round is announced anew, extended and closed, and its budget kept above what is granted", async () => {
  const poolId = globalId("pool", 1);
  const later = { ...round, opensAt: days(5), termsOn: today, kind: "RUNNING", years: 3 };
  const planned = await change(
    "social.leader",
    "planRound",
    { poolId, content: later, lines },
    of("PlanRound", onRound),
  );
  const { id: roundId } = planned.answer["round"] as { readonly id: string };
  const edit = { roundId, version: 1, content: { ...later, years: 4, opensAt: days(6) } };
  const edited = await change("social.leader", "editRound", edit, of("EditRound", onRound));
  expect(edited.answer).toMatchObject({ round: { state: "ANNOUNCED", version: 2 } });
  const world = { roundId: globalId("round", 1), version: 1 };
  const extended = await change(
    "social.leader",
    "extendRound",
    { ...world, deadlineAt: days(60) },
    of("ExtendRound", onRound),
  );
  expect(extended.answer).toMatchObject({ round: { state: "OPEN", deadlineAt: days(60) } });
  await test.owner.query("UPDATE budget_line SET granted = 1000 WHERE id = $1", [id("line", 11)]);
  const line = { id: globalId("line", 11), source: "BLOCK_GRANT", name: "Bloktilskud", amount: 999 };
  const low = await change(
    "social.leader",
    "saveBudgetLines",
    { ...world, version: 2, lines: [line] },
    of("SaveBudgetLines", onRound),
  );
  expect(low.answer).toMatchObject({ fields: [{ path: "lines.0.amount", code: "BELOW_GRANTED" }] });
  const kept = {
    ...world,
    version: 2,
    lines: [
      { ...line, amount: 1000 },
      { source: "RESERVE", name: "Ny", amount: 500 },
    ],
  };
  const saved = await change("social.leader", "saveBudgetLines", kept, of("SaveBudgetLines", onRound));
  expect(saved.answer).toMatchObject({
    round: { version: 3, budgetLines: [{ amount: 1000, granted: 1000 }, { amount: 500 }] },
  });
  const gone = await change(
    "social.leader",
    "saveBudgetLines",
    { ...world, version: 3, lines: [] },
    "... on LineInUse { name }",
  );
  expect(gone.answer).toMatchObject({ code: "LINE_IN_USE", name: "Bloktilskud" });
  const closing = { ...world, version: 3, reason: "Alle pengene er søgt." };
  const closed = await change("social.leader", "closeRound", closing, of("CloseRound", onRound));
  expect(closed.answer).toMatchObject({ round: { state: "CLOSED", closedReason: "Alle pengene er søgt." } });
});

it("POOL-3 tells the office, and every association that has an application in the round", async () => {
  const { rows } = await test.owner.query<{ readonly subject: string; readonly kind: string }>(
    "SELECT person.subject, notification.kind FROM notification JOIN person USING (municipality_id) WHERE person.id = person_id ORDER BY 1, 2",
  );
  expect(new Set(rows.map(({ subject, kind }) => `${subject} ${kind}`))).toEqual(
    new Set([
      "association ROUND_CLOSED_EARLY",
      "association ROUND_EXTENDED",
      "social.caseworker ROUND_ANNOUNCED",
      "social.caseworker ROUND_CLOSED_EARLY",
      "social.caseworker ROUND_EXTENDED",
    ]),
  );
});

it("each change takes as many statements as it must, the frame of the transaction and the fresh answer included", () => {
  expect(Object.fromEntries(counted)).toEqual({
    createPool: 14,
    editPool: 13,
    saveTerms: 15,
    removeTerms: 13,
    saveCriteria: 16,
    planRound: 16,
    editRound: 18,
    extendRound: 16,
    closeRound: 16,
    saveBudgetLines: 21,
  });
});

it("POOL-1 nobody else keeps a pool: neither the office, nor the service desk, nor another administration's leader", async () => {
  for (const who of ["social.caseworker", "social.secretary", "servicedesk", "culture.leader", "public"] as const) {
    const asked = [
      await change(who, "editPool", { poolId: globalId("pool", 1), version: 1, content }),
      await change(who, "extendRound", { roundId: globalId("round", 1), version: 4, deadlineAt: days(90) }),
    ];
    for (const { code } of asked) expect(["NOT_ALLOWED", "NOT_FOUND"]).toContain(code);
  }
});

it("POOL-1 POOL-17 the database itself lets nobody but a leader write, and nobody into the past", async () => {
  const as = (who: Who, sql: string) =>
    test.database
      .seat(101, who.split(".")[0] ?? "")
      .write({ personId: id("person", personNumber(who)), roles: ["LEADER"] }, (transaction) =>
        transaction.$executeRawUnsafe(sql),
      );
  const denied = /permission denied|row-level security/u;
  const own = "municipality_id, administration_id, pool_id";
  const past = `INSERT INTO criterion (${own}, id, position, title, guidance, origin, valid_from)
    SELECT ${own}, gen_random_uuid(), 9, 'x', '', 'COMMITTEE', wall.today() - 1 FROM pool_terms WHERE administration_id = 'social' LIMIT 1`;
  await expect(as("social.leader", past)).rejects.toThrow(denied);
  expect(await as("social.leader", past.replace("- 1", "+ 1"))).toBe(1);
  expect(await as("social.leader", "DELETE FROM pool_terms WHERE valid_from < wall.today()")).toBe(0);
  await expect(as("social.leader", "UPDATE criterion SET valid_to = '2026-02-01'")).rejects.toThrow(denied);
  await expect(
    as("social.leader", "UPDATE funding_round SET terms_on = '2026-02-01' WHERE decided_at IS NULL"),
  ).rejects.toThrow(denied);
  for (const who of ["social.caseworker", "social.secretary"] as const) {
    await expect(as(who, past.replace("- 1", "+ 1"))).rejects.toThrow(denied);
    await expect(as(who, "UPDATE funding_round SET name = 'x'")).rejects.toThrow(denied);
    await expect(as(who, "UPDATE budget_line SET amount = amount + 1")).rejects.toThrow(denied);
    expect(await as(who, "UPDATE pool SET name = 'x'")).toBe(0);
    expect(await as(who, "DELETE FROM budget_line")).toBe(0);
  }
});
