import { readCvr } from "@indgang/domain/kernel";
import { applicationStates } from "@indgang/domain/pools";
import { loadDemo } from "@indgang/prisma/seed";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "./testing/index.ts";

let test: TestDatabase;
const now = new Date("2027-03-28T01:30:00Z");
beforeAll(async () => {
  test = await openTestDatabase();
  expect(await loadDemo({ ownerUrl: test.ownerUrl, now })).toBe(true);
});
afterAll(() => test.close());

const rows = async <Row extends object>(sql: string) => (await test.owner.query<Row>(sql)).rows;
const count = async (sql: string) => Number((await rows<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);

it("loads once: where a municipality is there, nothing is done", async () => {
  expect(await loadDemo({ ownerUrl: test.ownerUrl, now })).toBe(false);
});

it("has some 300 associations and 600 applications, in every state in every administration", async () => {
  expect(await count("association")).toBe(300);
  expect(await count("application")).toBeGreaterThan(590);
  const states = await rows<{ administration_id: string; n: string }>(
    "SELECT administration_id, count(DISTINCT state) AS n FROM application GROUP BY 1",
  );
  expect(states.map(({ n }) => Number(n))).toEqual([
    applicationStates.length,
    applicationStates.length,
    applicationStates.length,
    applicationStates.length,
  ]);
});

it("POOL-9 every administration has a called meeting of today, with cases to decide at once", async () => {
  const today = await rows<{ administration_id: string; items: string }>(
    `SELECT m.administration_id, count(i.id) AS items FROM committee_meeting m JOIN meeting_item i ON i.meeting_id = m.id
      WHERE m.state = 'CALLED' AND (m.starts_at AT TIME ZONE 'Europe/Copenhagen')::date = '2027-03-28' GROUP BY 1`,
  );
  expect(today).toHaveLength(4);
  expect(Math.min(...today.map(({ items }) => Number(items)))).toBeGreaterThan(0);
});

it("POOL-9 every budget line has given what its decisions say, and not more than it holds", async () => {
  expect(
    await count(
      "budget_line l WHERE granted <> (SELECT coalesce(sum(amount), 0) FROM decision d WHERE d.budget_line_id = l.id) OR granted > amount",
    ),
  ).toBe(0);
});

it("POOL-13 there is one grant for each decision that gives, of the same amount", async () => {
  expect(
    await count(
      "decision d FULL JOIN grant_given g ON g.application_id = d.application_id WHERE coalesce(d.amount, 0) <> coalesce(g.amount, 0)",
    ),
  ).toBe(0);
});

it("POOL-6 every application asks for the sum of its budget and names a goal", async () => {
  expect(
    await count(
      "application a WHERE applied_amount <> (SELECT sum(amount) FROM budget_item b WHERE b.application_id = a.id)",
    ),
  ).toBe(0);
  expect(
    await count("application a WHERE NOT EXISTS (SELECT FROM application_goal g WHERE g.application_id = a.id)"),
  ).toBe(0);
});

it("POOL-10 everything but a full grant carries a reason", async () => {
  expect(await count("decision WHERE outcome <> 'FULL' AND (reason_code IS NULL OR length(reason_text) < 20)")).toBe(0);
});

it("LAW-4 every CVR number passes its check, and some associations have none", async () => {
  const numbers = await rows<{ cvr: string | null }>("SELECT cvr FROM association");
  expect(numbers.filter(({ cvr }) => cvr !== null && !readCvr(cvr).ok)).toEqual([]);
  expect(numbers.some(({ cvr }) => cvr === null)).toBe(true);
});

it("is dated from the day it is loaded: nothing happened later, and something waits in the days to come", async () => {
  expect(await count(`timeline_event WHERE at > '${now.toISOString()}'`)).toBe(0);
  expect(await count("application WHERE due_on > '2027-03-28'")).toBeGreaterThan(20);
  expect(
    await count(`funding_round WHERE opens_at <= '${now.toISOString()}' AND deadline_at >= '${now.toISOString()}'`),
  ).toBe(10);
});

it("POOL-3 every application was received within its round", async () => {
  const outside =
    "application a JOIN funding_round r ON r.id = a.round_id WHERE a.received_at < r.opens_at OR a.received_at > r.deadline_at";
  expect(await count(outside)).toBe(0);
  expect(await count(`formal_check WHERE completed_at > '${now.toISOString()}'`)).toBe(0);
});
