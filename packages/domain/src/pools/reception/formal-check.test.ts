import { describe, expect, it } from "vitest";
import { addMilliseconds, plainDate } from "../../kernel/index.ts";
import {
  acceptFormalities,
  emptyFormalCheck,
  receiveCompletion,
  requestCompletion,
  type FormalCheckItem,
} from "../index.ts";
import {
  accepted,
  application,
  as,
  now,
  otherCaseworker,
  pool,
  refusalOf,
  round,
  secretary,
  serviceDesk,
} from "../pool.fixture.ts";

const state = { application, pool, round };
const returned = { ...application, state: "RETURNED" as const };
const unsigned: FormalCheckItem = { code: "SIGNED", met: false, note: "Formanden mangler" };

describe("the formal check", () => {
  it("POOL-6 hands a case on when every requirement is met", () => {
    const { application: next, event } = accepted(
      acceptFormalities(state, { version: 1, checks: [] }, as(serviceDesk)),
    );
    expect(next).toMatchObject({
      state: "ASSESSING",
      version: 2,
      dueOn: "2026-11-02",
      formalCheck: { completedAt: now },
    });
    expect(event.kind).toBe("FORMALLY_ACCEPTED");
  });

  it("POOL-6 names the requirements that are not met, or not looked at", () => {
    expect(refusalOf(acceptFormalities(state, { version: 1, checks: [unsigned] }, as(serviceDesk)))).toEqual({
      code: "FORMAL_REQUIREMENTS_UNMET",
      data: { requirements: ["SIGNED"] },
    });
    const untouched = { ...state, application: { ...application, formalCheck: emptyFormalCheck } };
    const refusal = refusalOf(acceptFormalities(untouched, { version: 1, checks: [] }, as(serviceDesk)));
    expect(refusal.code === "FORMAL_REQUIREMENTS_UNMET" && refusal.data.requirements).toHaveLength(6);
  });

  it("POOL-3 measures the deadline on the reception, whatever somebody ticked", () => {
    const late = { ...state, application: { ...application, receivedAt: addMilliseconds(round.deadlineAt, 1_000) } };
    const ticked = { version: 1, checks: [{ code: "WITHIN_DEADLINE" as const, met: true, note: null }] };
    expect(refusalOf(acceptFormalities(late, ticked, as(serviceDesk)))).toMatchObject({
      data: { requirements: ["WITHIN_DEADLINE"] },
    });
    const missed = { version: 1, checks: [{ code: "WITHIN_DEADLINE" as const, met: false, note: null }] };
    expect(acceptFormalities(state, missed, as(serviceDesk)).ok).toBe(true);
  });

  it("POOL-6 sends a case back with what is missing and by when, and takes it in again under its first date", () => {
    const asked = { version: 1, missing: "Underskrift", dueOn: plainDate("2026-10-05"), checks: [unsigned] };
    const back = accepted(requestCompletion(state, asked, as(serviceDesk))).application;
    expect(back).toMatchObject({ state: "RETURNED", dueOn: "2026-10-05", formalCheck: { missing: "Underskrift" } });
    const answer = { version: 2, receivedAt: now, note: null, answers: null };
    const again = accepted(
      receiveCompletion({ ...state, form: null, application: back }, answer, as(serviceDesk)),
    ).application;
    expect(again).toMatchObject({
      state: "RECEIVED",
      version: 3,
      receivedAt: application.receivedAt,
      formalCheck: { missing: null },
    });
    expect(again.formalCheck.items).toContainEqual(unsigned);
  });

  it("POOL-6 refuses a day in the past, one that does not exist, and silence about what is missing", () => {
    const ask = (dueOn: string, missing: string) =>
      requestCompletion(state, { version: 1, missing, dueOn: dueOn as never, checks: [] }, as(serviceDesk));
    expect(refusalOf(ask("2026-10-04", "x"))).toMatchObject({
      data: { fields: [{ path: "dueOn", code: "IN_THE_PAST" }] },
    });
    expect(refusalOf(ask("2026-02-30", ""))).toMatchObject({
      data: { fields: [{ code: "REQUIRED" }, { code: "NO_SUCH_DATE" }] },
    });
  });

  it("refuses a completion that came before the application, or will come", () => {
    const at = (receivedAt: typeof now) =>
      receiveCompletion(
        { ...state, form: null, application: returned },
        { version: 1, receivedAt, note: null, answers: null },
        as(serviceDesk),
      );
    expect(refusalOf(at(addMilliseconds(application.receivedAt, -1)))).toMatchObject({
      data: { fields: [{ code: "IN_THE_PAST" }] },
    });
    expect(refusalOf(at(addMilliseconds(now, 1)))).toMatchObject({ data: { fields: [{ code: "IN_THE_FUTURE" }] } });
  });

  it("refuses a step that does not belong to the state, although the table knows its target", () => {
    const recommended = { ...state, application: { ...application, state: "RECOMMENDED" as const } };
    expect(refusalOf(acceptFormalities(recommended, { version: 1, checks: [] }, as(serviceDesk)))).toEqual({
      code: "STATE_CONFLICT",
      data: { state: "RECOMMENDED" },
    });
  });

  it("refuses a stale version before anything else is looked at", () => {
    expect(refusalOf(acceptFormalities(state, { version: 7, checks: [unsigned] }, as(serviceDesk)))).toEqual({
      code: "STALE_VERSION",
      data: { currentVersion: 1 },
    });
  });

  it("POOL-1 knows nothing of the case in another administration, POOL-2 lets only clerical staff check", () => {
    const code = (person: typeof secretary) =>
      refusalOf(acceptFormalities(state, { version: 1, checks: [] }, as(person))).code;
    expect(code(otherCaseworker)).toBe("NOT_FOUND");
    expect(code(secretary)).toBe("NOT_ALLOWED");
  });

  it("POOL-6 refuses an answer to an unknown requirement, or two to one", () => {
    const checks = [unsigned, unsigned, { ...unsigned, code: "NICE" as never }];
    expect(refusalOf(acceptFormalities(state, { version: 1, checks }, as(serviceDesk)))).toMatchObject({
      data: {
        fields: [
          { path: "checks.2.code", code: "UNKNOWN_VALUE" },
          { path: "checks.1", code: "DUPLICATE" },
        ],
      },
    });
  });
});
