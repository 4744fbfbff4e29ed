import { accountsOwed } from "@indgang/domain/accounts";
import { money } from "@indgang/domain/kernel";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { applyingIn, insertApplyingWorld } from "./testing/applying.ts";
import { personNumber } from "./testing/people.ts";
import {
  ask,
  globalId,
  id,
  insertConfirmedYear,
  insertMeeting,
  insertRunningGrant,
  insertWish,
  lineAccount,
  stepsOf,
  yearId,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertApplyingWorld(owner);
    // Whoever is told has the role at that moment.
    await owner.query(
      "INSERT INTO role_assignment (municipality_id, person_id, role, valid_from) VALUES (101, $1, 'LEADER', '2026-01-01')",
      [id("person", personNumber("social.leader"))],
    );
  });
});
afterAll(() => test.close());
const { change: own, begun } = applyingIn(() => test);
const { change } = stepsOf(() => test);
const ownId = (n: number): string => globalId("application", n).replace("application_", "own_application_");
const told = async (kind: string): Promise<number> =>
  (await test.owner.query("SELECT 1 FROM notification WHERE kind = $1", [kind])).rowCount ?? 0;
const wish = { kind: "PURPOSE", wish: "Cykelture i stedet", reason: "Få vil gå" };
const unchanged = { isUnchanged: true, participants: 40, volunteers: 12, note: "Et godt år" };

it("POOL-7 POOL-9 POOL-11 a running grant is renewed by its association, given by the office, drawn on its year's line, paid by a plan of its own, and owes that year's accounts", async () => {
  await insertRunningGrant(test.owner, 1);
  const years = `{ ownApplication(id: "${ownId(1)}") { grantYears { id version year amount standing budgetLine { id } paymentPlan { id } } } }`;
  const seen = await ask(test.database, "association", years);
  expect(seen.data).toMatchObject({
    ownApplication: {
      grantYears: [
        { year: 2026, standing: "OPENED", amount: 10_000, budgetLine: { id: globalId("line", 800) } },
        { year: 2027, standing: "TO_RENEW", budgetLine: null, paymentPlan: null },
        { year: 2028, standing: "COMING" },
      ],
    },
  });
  const open = { grantYearId: yearId(1, 2027), version: 1, budgetLineId: globalId("line", 11) };
  expect((await change("social.caseworker", "openGrantYear", open)).code).toBe("STATE_CONFLICT");
  const renewing = { grantYearId: yearId(1, 2027), version: 1, ...unchanged };
  const larger = await own("association", "renewGrantYear", { ...renewing, isUnchanged: false });
  expect(larger.answer["fields"]).toEqual([{ path: "isUnchanged", code: "REQUIRED" }]);
  const key = crypto.randomUUID();
  const renewed = await own("association", "renewGrantYear", renewing, key);
  expect(renewed.answer["ownApplication"]).toMatchObject({ grantYears: [{}, { standing: "CONFIRMED" }, {}] });
  expect((await own("association", "renewGrantYear", renewing, key)).answer).toEqual(renewed.answer);
  expect((await own("association", "renewGrantYear", renewing)).code).toBe("STALE_VERSION");
  expect(renewed.statements).toBe(21);
  expect(await told("APPLICATION_YEAR_CONFIRMED")).toBe(1);
  const work = await ask(test.database, "social.leader", "{ myWork(first: 50) { nodes { kind application { id } } } }");
  expect((work.data["myWork"] as { nodes: object[] }).nodes).toContainEqual({
    kind: "RENEW_YEAR",
    application: { id: globalId("application", 1) },
  });
  const wrong = { ...open, version: 2, budgetLineId: globalId("line", 800) };
  expect((await change("social.caseworker", "openGrantYear", wrong)).code).toBe("INVALID_INPUT");
  const select = "... on OpenGrantYearPayload { application { grantYears { year standing budgetLine { granted } } } }";
  const opened = await change("social.caseworker", "openGrantYear", { ...open, version: 2 }, select);
  expect(opened.answer["application"]).toMatchObject({
    grantYears: [{}, { year: 2027, standing: "OPENED", budgetLine: { granted: 10_000 } }, {}],
  });
  expect(await told("APPLICATION_YEAR_OPENED")).toBe(1);
  const { account, ledger } = await lineAccount(test.database, "social.chair");
  expect(account).toMatchObject({ granted: 10_000, unsent: 10_000 });
  expect(ledger.nodes.map(({ kind }) => kind).toSorted()).toEqual(["BUDGETED", "GRANTED"]);
  const part = { amount: 10_000, dueOn: "2027-02-01" };
  const account1 = { registrationNumber: "0400", accountNumber: "1234567890" };
  const plan = { applicationId: globalId("application", 1), version: 0, year: 2027, account: account1 };
  const planned =
    "... on PlanPaymentsPayload { paymentPlan { amount instalments { reference } application { grantYears { paymentPlan { amount } } } } }";
  const short = { ...plan, instalments: [{ ...part, amount: 9_999 }] };
  expect((await change("social.caseworker", "planPayments", short)).code).toBe("INSTALMENTS_DO_NOT_SUM");
  const made = await change("social.caseworker", "planPayments", { ...plan, instalments: [part] }, planned);
  expect(made.answer["paymentPlan"]).toMatchObject({
    amount: 10_000,
    instalments: [{ reference: expect.stringMatching(/-2027-1$/u) as string }],
    application: { grantYears: [{ paymentPlan: null }, { paymentPlan: { amount: 10_000 } }, { paymentPlan: null }] },
  });
  expect((await change("social.caseworker", "planPayments", { ...plan, year: 2028, instalments: [part] })).code).toBe(
    "STATE_CONFLICT",
  );
  const { rows } = await test.owner.query("SELECT year FROM grant_given WHERE application_id = $1", [
    id("application", 1),
  ]);
  expect(rows).toEqual([{ year: 2027 }]);
  const { rows: owed } = await test.owner.query(
    "SELECT year, amount::integer, due_on::text AS due FROM grant_accounts WHERE application_id = $1 ORDER BY year",
    [id("application", 1)],
  );
  const terms = { auditorThreshold: null, auditorThresholdInclusive: false, accountsDueMonths: 3 };
  const due = (year: number) => ({ year, amount: 10_000, due: accountsOwed(money(10_000), { year }, terms).dueOn });
  expect(owed).toEqual([due(2026), due(2027)]);
});

it("POOL-9 of several who give a year of the last money, as many are given as there is money for", async () => {
  const left = 50_000_000 - 10_000;
  const numbers = Array.from({ length: 6 }, (_each, index) => 20 + index);
  for (const n of numbers) await insertConfirmedYear(test.owner, n, Math.floor(left / 2) - 1);
  const answers = await Promise.all(
    numbers.map((n) =>
      change("social.caseworker", "openGrantYear", {
        grantYearId: yearId(n, 2027),
        version: 1,
        budgetLineId: globalId("line", 11),
      }),
    ),
  );
  expect(answers.filter(({ code }) => code === null)).toHaveLength(2);
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([null, "BUDGET_EXCEEDED"]));
});

it("POOL-11 an association asks for a change, once at a time; POOL-9 what is essential the committee decides, and the office the rest", async () => {
  await insertRunningGrant(test.owner, 40);
  const asking = { ownApplicationId: ownId(40), ...wish };
  const asked = await own("association", "askForChange", asking);
  const [first] = (asked.answer["ownApplication"] as { changeRequests: { id: string; version: number }[] })
    .changeRequests;
  expect(first).toMatchObject({ state: "ASKED", answer: null, application: null, assessment: null, meeting: null });
  expect(asked.statements).toBe(19);
  expect((await own("association", "askForChange", asking)).code).toBe("STATE_CONFLICT");
  expect(await told("APPLICATION_CHANGE_ASKED")).toBe(1);
  expect((await own("social.leader", "askForChange", asking)).code).toBe("NOT_FOUND");
  expect((await own("public", "askForChange", asking)).code).toBe("NOT_ALLOWED");
  const yes = { changeRequestId: first?.id, version: 1, isApproved: true, answer: "" };
  expect((await change("social.caseworker", "answerChange", yes)).code).toBe("NOT_ALLOWED");
  await insertMeeting(test.owner, 900, { startsAt: "2026-12-22T14:00:00.000Z" });
  const refer = { changeRequestId: first?.id, version: 1, meetingId: globalId("meeting", 900), assessment: "Ja tak" };
  const over = { ...refer, meetingId: globalId("meeting", 40) };
  expect((await change("social.caseworker", "referChange", over)).code).toBe("INVALID_INPUT");
  expect((await change("social.caseworker", "referChange", refer)).code).toBeNull();
  const listed = `{ committeeMeeting(id: "${globalId("meeting", 900)}") { changeRequests { wish assessment } } }`;
  expect((await ask(test.database, "social.chair", listed)).data).toEqual({
    committeeMeeting: { changeRequests: [{ wish: wish.wish, assessment: "Ja tak" }] },
  });
  const committee = { ...yes, version: 2 };
  expect((await change("social.secretary", "answerChange", committee)).code).toBe("MEETING_NOT_CLOSED");
  await test.owner.query("UPDATE committee_meeting SET state = 'CLOSED' WHERE id = $1", [id("meeting", 900)]);
  expect((await change("social.secretary", "answerChange", committee)).code).toBeNull();
  expect(await told("APPLICATION_CHANGE_ANSWERED")).toBe(1);
  expect((await own("association", "withdrawChange", { changeRequestId: first?.id, version: 3 })).code).toBe(
    "STATE_CONFLICT",
  );
  const again = await own("association", "askForChange", { ...asking, kind: "PERIOD", endsOn: "2027-12-31" });
  const [next] = (again.answer["ownApplication"] as { changeRequests: { id: string }[] }).changeRequests;
  const back = await own("association", "withdrawChange", { changeRequestId: next?.id, version: 1 });
  expect(back.answer["ownApplication"]).toEqual({ changeRequests: [{ state: "WITHDRAWN" }, { state: "APPROVED" }] });
  const history = `{ application(id: "${globalId("application", 40)}") { history(first: 20) { nodes { kind } } } }`;
  const { nodes } = (
    (await ask(test.database, "social.caseworker", history)).data["application"] as {
      history: { nodes: { kind: string }[] };
    }
  ).history;
  expect(nodes.map(({ kind }) => kind).filter((kind) => kind.startsWith("CHANGE"))).toEqual(
    expect.arrayContaining(["CHANGE_ASKED", "CHANGE_REFERRED", "CHANGE_APPROVED", "CHANGE_WITHDRAWN"]),
  );
});

it("POOL-9 POOL-11 an amount is only lowered, and what is approved holds for the years to come", async () => {
  await insertWish(test.owner, 60, { kind: "AMOUNT", amount: 6_000 });
  await test.owner.query("UPDATE pool_terms SET committee_changes = '{}'");
  const answer = { changeRequestId: globalId("changeRequest", 60), version: 1, isApproved: true, answer: "Ja" };
  const select = "... on AnswerChangePayload { application { grantYears { amount } } }";
  expect((await change("social.caseworker", "answerChange", answer, select)).answer["application"]).toEqual({
    grantYears: [{ amount: 10_000 }, { amount: 6_000 }, { amount: 6_000 }],
  });
  const more = { ownApplicationId: ownId(60), ...wish, kind: "AMOUNT", amount: 10_000 };
  expect((await own("association", "askForChange", more)).answer["fields"]).toEqual([
    { path: "amount", code: "TOO_LARGE" },
  ]);
});

it("POOL-6 an association applies anew from the application that it names, and from none of another pool", async () => {
  await insertRunningGrant(test.owner, 70);
  const input = {
    associationId: globalId("association", 1),
    roundId: globalId("round", 1),
    fromApplicationId: ownId(70),
  };
  const draft = (await own("association", "beginApplicationDraft", input)).answer["applicationDraft"];
  expect(draft).toMatchObject({ content: { budget: [{ key: "budget-1", amount: 10_000 }] } });
  const elsewhere = { ...input, roundId: globalId("round", 2) };
  expect((await own("association", "beginApplicationDraft", elsewhere)).code).toBe("NOT_FOUND");
  expect(await begun(2)).toMatchObject({ filledFrom: null });
});

it("POOL-7 what is given over years, and what was asked, is read by few statements, however much there is of it", async () => {
  const ofCases =
    "{ applications(first: 20, filter: { states: [GRANTED] }) { nodes { grantYears { year standing budgetLine { id } paymentPlan { amount } } changeRequests { state isViewersToAnswer meeting { id } } } } }";
  expect((await ask(test.database, "social.caseworker", ofCases)).statements).toBe(9);
});
