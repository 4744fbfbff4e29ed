import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { asId, toInstant } from "@indgang/domain/kernel";
import { outcomeDueOn } from "@indgang/domain/outcome";
import type { ReminderRound } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { remindOfOutcomes } from "./service/clock/remind-of-outcomes.ts";
import { insertApplyingWorld } from "./testing/applying.ts";
import { ask, contextOf, globalId, id, insertOutcome, mutate, personNumber, told, type Who } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertApplyingWorld);
  await insertOutcome(test.owner, 1);
  await insertOutcome(test.owner, 2, "HANDED_IN", { slug: "culture", association: 2 });
});
afterAll(() => test.close());

const outcomeReportId = globalId("outcome", 1);
const fields =
  "id version state note dueOn peopleReached goals { position verdict words } evaluations { position verdict words } writing { version content { summary goals { verdict } } }";
const payload = (name: string) =>
  `... on ${name.charAt(0).toUpperCase()}${name.slice(1)}Payload { outcomeReport { ${fields} } } ... on InvalidInput { fields { path code } }`;
const step = async (who: Who, name: string, input: object) => {
  const asked = { idempotencyKey: crypto.randomUUID(), outcomeReportId, ...input };
  const { code, answer, statements } = await mutate(test.database, who, name, asked, { select: payload(name) });
  return {
    code,
    report: answer["outcomeReport"] as { version: number } | undefined,
    fields: answer["fields"],
    statements,
  };
};
const read = async (who: Who) =>
  (
    await ask(
      test.database,
      who,
      `{ node: outcomes(first: 10) { nodes { ${fields} } totalCount } figures: outcomeFigures(by: YEAR) { key reports goals partly shareReached peopleReached } }`,
    )
  ).data as { node: { nodes: { id: string; evaluations: unknown }[] }; figures: unknown[] };
const own = async () =>
  (
    (
      await ask(
        test.database,
        "association",
        `{ ownApplication(id: "own_application_${id("application", 1)}") { outcome { ${fields} } } }`,
      )
    ).data["ownApplication"] as { outcome: { version: number; writing: { version: number } | null } }
  ).outcome;

it("POOL-12 POOL-17 a report is begun when the minutes stand, due as the terms of its round say", async () => {
  const { rows } = await test.owner.query<{ due: string }>(
    "SELECT due_on::text AS due FROM outcome_report ORDER BY id",
  );
  const decidedAt = toInstant(new Date("2026-11-20T10:00:00Z"));
  const due = outcomeDueOn({ year: 2027, years: null }, { outcomeDueMonths: 3 }, decidedAt);
  expect(rows.map((row) => row.due)).toEqual([due, due]);
});

it("POOL-12 an association drafts nothing in the place of another, whatever SQL its seat sends", async () => {
  const of = (report: number) =>
    contextOf(test.database, "association").seat.write(
      { personId: asId<"Person">(id("person", personNumber("association"))), roles: ["ASSOCIATION"] },
      (
        transaction,
      ) => transaction.$executeRaw`INSERT INTO outcome_draft (municipality_id, administration_id, report_id, association_id, content, updated_at)
        SELECT 101, report.slug, ${id("outcome", report)}::uuid, ${id("association", 1)}::uuid, '{}', now()
        FROM (SELECT CASE ${report}::integer WHEN 1 THEN 'social' ELSE 'culture' END AS slug) report`,
    );
  await expect(of(2)).rejects.toThrow("row-level security");
  await of(1);
  await test.owner.query("DELETE FROM outcome_draft");
});

it("POOL-12 an association writes, hands in, is asked back and mends; approved it is everybody's, and not before", async () => {
  const begun = await own();
  expect(begun.writing).toMatchObject({ version: 0, content: { goals: [{ verdict: null }] } });
  const half = { ...told, goals: [{ position: 1, verdict: "NOT_REACHED", words: "" }] };
  expect((await step("association", "saveOutcomeDraft", { version: 0, content: half })).code).toBeNull();
  expect((await step("association", "saveOutcomeDraft", { version: 0, content: half })).code).toBe("STALE_VERSION");
  expect((await step("social.leader", "saveOutcomeDraft", { version: 1, content: half })).code).toBe("NOT_FOUND");
  expect((await own()).writing).toMatchObject({ version: 1, content: { summary: "Et godt år" } });
  expect((await step("association", "handInOutcome", { version: 1, content: half })).fields).toEqual([
    { path: "goals.0.words", code: "REQUIRED" },
  ]);
  const cpr = { ...told, summary: "Fru 010170-1234 kom" };
  expect((await step("association", "handInOutcome", { version: 1, content: cpr })).fields).toEqual([
    { path: "summary", code: "CPR_IN_TEXT" },
  ]);
  const handedIn = await step("association", "handInOutcome", { version: 1, content: told });
  expect(handedIn).toMatchObject({ code: null, report: { state: "HANDED_IN", version: 2, writing: null } });
  expect(handedIn.statements).toBe(16);
  const evaluations = [{ position: 1, verdict: "NOT_REACHED", words: "Kun få" }];
  const seen = await step("social.caseworker", "evaluateOutcome", { version: 2, evaluations });
  expect(seen.report).toMatchObject({ version: 3, evaluations });
  expect((await own()) as object).toMatchObject({ evaluations: null, state: "HANDED_IN" });
  const unapproved = { node: { nodes: [], totalCount: 0 }, figures: [] };
  expect(await read("public")).toEqual(unapproved);
  expect((await read("culture.leader")).node.nodes.map((report) => report.id)).toEqual([globalId("outcome", 2)]);
  expect((await read("servicedesk")).node.nodes.map((report) => report.evaluations)).toEqual([null, null]);
  const returned = await step("social.caseworker", "returnOutcome", { version: 3, reason: "Hvor mange fik besøg?" });
  expect(returned.report).toMatchObject({ state: "RETURNED", note: "Hvor mange fik besøg?" });
  expect((await own()).writing).toMatchObject({ version: 0, content: { goals: [{ verdict: "PARTLY" }] } });
  expect((await step("association", "handInOutcome", { version: 4, content: told })).code).toBeNull();
  expect((await step("social.caseworker", "approveOutcome", { version: 5 })).report).toMatchObject({
    state: "APPROVED",
  });
  const shown = await read("public");
  expect(shown.node.nodes).toMatchObject([
    { id: outcomeReportId, evaluations, note: null, dueOn: null, writing: null },
  ]);
  expect(shown.figures).toEqual([{ key: "2027", reports: 1, goals: 1, partly: 0, shareReached: 0, peopleReached: 40 }]);
  expect((await read("social.caseworker")).figures).toEqual(shown.figures);
  const history = await test.owner.query<{ kind: string }>(
    "SELECT kind::text FROM timeline_event WHERE application_id = $1 AND kind::text LIKE 'OUTCOME%' ORDER BY at, kind",
    [id("application", 1)],
  );
  expect(history.rows.map(({ kind }) => kind).toSorted()).toEqual([
    "OUTCOME_APPROVED",
    "OUTCOME_HANDED_IN",
    "OUTCOME_HANDED_IN",
    "OUTCOME_RETURNED",
  ]);
});

it("LAW-7 nothing with a person's number in it is approved, wherever it stands", async () => {
  await test.owner.query("UPDATE outcome_goal SET text = 'Hjælp til 010170-1234' WHERE report_id = $1", [
    id("outcome", 2),
  ]);
  const answer = await step("culture.caseworker", "approveOutcome", {
    outcomeReportId: globalId("outcome", 2),
    version: 1,
  });
  expect(answer.fields).toEqual([{ path: "goals.0.text", code: "CPR_IN_TEXT" }]);
});

it("POOL-12 both sides are reminded once before the day and once after, and the case's holder finds it in the list", async () => {
  await insertOutcome(test.owner, 3);
  await test.owner.query("UPDATE application SET assignee_id = $1 WHERE id = ANY ($2)", [
    id("person", 10),
    [id("application", 2), id("application", 3)],
  ]);
  await test.owner.query("UPDATE outcome_report SET due_on = '2026-12-01' WHERE id = $1", [id("outcome", 3)]);
  const faults: unknown[] = [];
  const round = (day: string): ReminderRound => ({
    seat: test.database.seat(101, "clock"),
    now: toInstant(new Date(`${day}T10:00:00Z`)),
    isStopped: () => false,
    onFault: (error) => void faults.push(error),
  });
  expect(await remindOfOutcomes(round("2026-11-10"))).toBe(0);
  expect(await remindOfOutcomes(round("2026-11-20"))).toBe(2);
  expect(await remindOfOutcomes(round("2026-11-21"))).toBe(0);
  expect(await remindOfOutcomes(round("2026-12-02"))).toBe(2);
  expect(faults).toEqual([]);
  const now = toInstant(new Date("2026-12-02T10:00:00Z"));
  const work = "{ myWork(first: 50) { nodes { kind isOverdue application { id } } } }";
  const { data } = await ask(test.database, "social.caseworker", work, {}, now);
  expect((data["myWork"] as { nodes: object[] }).nodes).toEqual([
    { kind: "OUTCOME_OVERDUE", isOverdue: true, application: { id: globalId("application", 3) } },
  ]);
});
