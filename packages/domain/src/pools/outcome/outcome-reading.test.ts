import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDate, type Viewer } from "../../kernel/index.ts";
import { remindAssociationOfOutcome, remindOfficeOfOutcome } from "../../reminders/index.ts";
import {
  anna,
  application,
  association,
  caseworker,
  leader,
  now,
  otherCaseworker,
  politician,
  serviceDesk,
  social,
  viewer,
} from "../pool.fixture.ts";
import * as outcome from "./index.ts";
import { handedIn, report } from "./outcome.fixture.ts";
import type { EvaluatedReport } from "./outcome.type.ts";

const chair: Viewer = { ...viewer("association", "ASSOCIATION"), associationIds: [association] };
const everybody = viewer("public", "PUBLIC");

describe("what follows from a report", () => {
  it("POOL-12 is everybody's once approved; before that its case's and its association's, and evaluations the administration's", () => {
    const approved = { ...handedIn, state: "APPROVED" as const };
    const may = (who: Viewer, of: EvaluatedReport = handedIn) => [
      outcome.mayReadOutcome(who, of),
      outcome.mayReadOutcomeWork(who, of),
      outcome.mayReadOutcomeEvaluation(who, of),
    ];
    expect([caseworker, serviceDesk, chair, otherCaseworker, everybody].map((who) => may(who))).toEqual([
      [true, true, true],
      [true, true, false],
      [true, true, false],
      [false, false, false],
      [false, false, false],
    ]);
    expect([otherCaseworker, everybody].map((who) => may(who, approved))).toEqual([
      [true, false, true],
      [true, false, true],
    ]);
  });

  it("POOL-12 POOL-15 comes to the same however it is grouped, and counts as the administration evaluated it", () => {
    const count = fc.nat(1_000);
    const counts = fc.record({
      reports: count,
      reached: count,
      partly: count,
      notReached: count,
      peopleReached: count,
      volunteers: count,
    });
    fc.assert(
      fc.property(fc.array(counts), fc.array(counts), (some, others) => {
        const whole = outcome.outcomeTally([...some, ...others]);
        expect(outcome.outcomeTally([outcome.outcomeTally(some), outcome.outcomeTally(others)])).toEqual(whole);
        expect(whole.goals).toBe(whole.reached + whole.partly + whole.notReached);
      }),
    );
    const evaluations = [{ position: 2, verdict: "NOT_REACHED" as const, words: "" }];
    const counted = outcome.countOutcome({ ...handedIn, evaluations });
    expect(outcome.outcomeTally([counted, counted])).toEqual({
      reports: 2,
      goals: 4,
      reached: 2,
      partly: 0,
      notReached: 2,
      shareReached: 5_000,
      peopleReached: 400,
      volunteers: 60,
    });
    expect(outcome.outcomeTally([]).shareReached).toBeNull();
  });

  it("POOL-12 waits for whoever has the case: to be read when it is in, to be asked after when its day has passed", () => {
    const late = { ...report, dueOn: plainDate("2026-10-04") };
    const held = { ...application, assigneeId: anna };
    const kind = (who: Viewer, of: typeof report, at = held) => outcome.outcomeWorkItem(who, at, of, now)?.kind;
    expect([kind(caseworker, handedIn), kind(caseworker, late), kind(caseworker, report)]).toEqual([
      "APPROVE_OUTCOME",
      "OUTCOME_OVERDUE",
      undefined,
    ]);
    const nobodys = { ...application, assigneeId: null } as typeof held | typeof application;
    expect([kind(leader, late, nobodys as typeof held), kind(caseworker, late, nobodys as typeof held)]).toEqual([
      "OUTCOME_OVERDUE",
      undefined,
    ]);
    expect([kind(politician, late), kind(otherCaseworker, late)]).toEqual([undefined, undefined]);
  });

  it("POOL-12 both sides are reminded fourteen days before the day and once it has passed, then with the leaders", () => {
    const due = {
      id: report.id,
      applicationId: application.id,
      administration: social,
      caseNumber: "SOC-2026-0042",
      associationId: association,
    };
    const on = (dueOn: string, assigneeId: typeof anna | null = anna) => ({
      ...due,
      dueOn: plainDate(dueOn),
      assigneeId,
    });
    const kinds = ["2026-10-20", "2026-10-19", "2026-10-05", "2026-10-04", "2026-09-21", "2026-09-20"].map(
      (day) => remindAssociationOfOutcome(on(day), now)?.kind ?? null,
    );
    expect(kinds).toEqual([
      null,
      "DUE_CASE_OUTCOME_SOON",
      "DUE_CASE_OUTCOME_SOON",
      "DUE_CASE_OUTCOME_PASSED",
      "DUE_CASE_OUTCOME_PASSED",
      null,
    ]);
    const leaders = { kind: "ROLE", administration: social, role: "LEADER" };
    const holder = { kind: "COLLEAGUE", personId: anna, administration: social };
    expect(remindOfficeOfOutcome(on("2026-10-10"), now)?.to).toEqual([holder]);
    expect(remindOfficeOfOutcome(on(addDays(plainDate("2026-10-05"), -1)), now)?.to).toEqual([holder, leaders]);
    expect(remindOfficeOfOutcome(on("2026-10-10", null), now)?.to).toEqual([leaders]);
  });
});
