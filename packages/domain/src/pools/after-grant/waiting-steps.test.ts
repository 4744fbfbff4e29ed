import { describe, expect, it } from "vitest";
import { plainDate } from "../../kernel/index.ts";
import { waitingSteps, type GrantFacts, type PlanFacts } from "./index.ts";

const today = plainDate("2026-11-23");
const [passed, soon, later] = [plainDate("2026-11-20"), plainDate("2026-12-01"), plainDate("2027-04-01")];
const done: GrantFacts = {
  amount: 15_000_000,
  letter: { state: "SENT", hasFailed: false },
  needsAgreement: true,
  agreement: { state: "AGREED", waitsOn: null, answerBy: null, followUps: [] },
  plan: { lacksAgreement: false, instalments: [instalment("PAID")], claims: [] },
  years: [],
  changes: [],
  accounts: [{ year: 2026, state: "APPROVED", dueOn: later, isMissing: false }],
  outcome: { state: "APPROVED", dueOn: later },
};

function instalment(state: PlanFacts["instalments"][number]["state"], reference = "SOC-2026-0001-1", dueOn = soon) {
  return { reference, state, dueOn };
}

const waits = (facts: Partial<GrantFacts>) =>
  waitingSteps({ ...done, ...facts }, today).map(({ kind, waitsFor, dueOn, which }) =>
    [kind, waitsFor, dueOn, which].filter((said) => said !== null).join(" "),
  );
const paying = (...instalments: PlanFacts["instalments"]) =>
  waits({ plan: { lacksAgreement: false, instalments, claims: [] } });

describe("what a grant waits for", () => {
  it("waits for nothing once all is told, paid, accounted for and approved", () => {
    expect(waits({})).toEqual([]);
  });

  it("POOL-10 waits for the letter, also of a rejection, which waits for nothing else", () => {
    const rejected = { amount: 0, agreement: null, plan: null, accounts: [], outcome: null };
    expect(waits({ ...rejected, letter: null })).toEqual(["WRITE_LETTER EITHER"]);
    expect(waits({ letter: { state: "APPROVED", hasFailed: false } })).toEqual(["SEND_LETTER EITHER"]);
    expect(waits({ letter: { state: "SENT", hasFailed: true } })).toEqual(["POST_LETTER EITHER"]);
  });

  it("ASSOC-6 waits for the agreement that the grant needs, and for whoever has the word", () => {
    const agreement = { state: "NEGOTIATING", waitsOn: "ASSOCIATION", answerBy: soon, followUps: [] } as const;
    expect(waits({ agreement: null })).toEqual(["DRAFT_AGREEMENT OFFICE"]);
    expect(waits({ agreement: null, needsAgreement: false })).toEqual([]);
    expect(waits({ agreement })).toEqual([`ACCEPT_AGREEMENT ASSOCIATION ${soon}`]);
    expect(waits({ agreement: { ...agreement, waitsOn: "MUNICIPALITY" } })).toEqual(["ANSWER_AGREEMENT OFFICE"]);
    expect(waits({ agreement: { ...agreement, state: "DECLINED" } })).toEqual(["SETTLE_AGREEMENT OFFICE"]);
    const followUps = [later, soon].map((dueOn) => ({ dueOn, notedAt: null }));
    expect(waits({ agreement: { ...agreement, state: "AGREED", followUps } })).toEqual([
      `FOLLOW_UP_AGREEMENT OFFICE ${soon}`,
    ]);
  });

  it("POOL-2 POOL-11 tells of each instalment on its way, and of the next that is planned", () => {
    expect(waits({ plan: null })).toEqual(["PLAN_PAYMENT OFFICE"]);
    const [first, second, third] = ["1", "2", "3"] as const;
    expect(
      paying(instalment("PAID", first), instalment("PLANNED", third, later), instalment("PLANNED", second)),
    ).toEqual([`READY_INSTALMENT EITHER ${soon} 2`]);
    expect(paying(instalment("STOPPED", first), instalment("READY", second), instalment("EXPORTED", third))).toEqual([
      "LOOK_AT_STOPPED EITHER 1",
      "REPORT_INSTALMENT EITHER 3",
      `SEND_INSTALMENT EITHER ${soon} 2`,
    ]);
  });

  it("ASSOC-6 POOL-11 names what keeps an instalment back, and not the instalment", () => {
    const plan = { lacksAgreement: true, instalments: [instalment("PLANNED")], claims: [] };
    expect(waits({ plan, agreement: null })).toEqual(["DRAFT_AGREEMENT OFFICE"]);
    const accounts = [{ year: 2025, state: "OWED", dueOn: passed, isMissing: true }] as const;
    expect(waits({ plan: { ...plan, lacksAgreement: false }, accounts })).toEqual([
      `DELIVER_ACCOUNTS ASSOCIATION ${passed} 2025`,
    ]);
  });

  it("POOL-7 waits for the association to renew a year, for the office to give it, and for its plan of payment", () => {
    const year = (standing: GrantFacts["years"][number]["standing"]) =>
      waits({ years: [{ year: 2027, standing, isPaidByItself: true, plan: null }] });
    expect(year("TO_RENEW")).toEqual(["RENEW_YEAR ASSOCIATION 2027"]);
    expect(year("CONFIRMED")).toEqual(["GIVE_YEAR OFFICE 2027"]);
    expect(year("OPENED")).toEqual(["PLAN_PAYMENT OFFICE 2027"]);
    expect(year("ENDED")).toEqual([]);
  });

  it("POOL-9 a wish waits for the office, the committee, or the secretary once the minutes stand", () => {
    const wish = (state: "ASKED" | "REFERRED" | "REFUSED", meeting: "CALLED" | "CLOSED" | "CANCELLED" | null) =>
      waits({ changes: [{ state, meeting }] });
    expect(wish("ASKED", null)).toEqual(["ANSWER_CHANGE OFFICE"]);
    expect(wish("REFERRED", "CALLED")).toEqual(["DECIDE_CHANGE COMMITTEE"]);
    expect(wish("REFERRED", "CLOSED")).toEqual(["ANSWER_CHANGE SECRETARY"]);
    expect(wish("REFERRED", "CANCELLED")).toEqual(["ANSWER_CHANGE OFFICE"]);
    expect(wish("REFUSED", null)).toEqual([]);
  });

  it("POOL-11 POOL-12 puts what is overdue first, then what the municipality can do, then what the association owes", () => {
    const steps = waitingSteps(
      {
        ...done,
        plan: { lacksAgreement: false, instalments: [], claims: [{ amount: 200, settled: 100, dueOn: soon }] },
        accounts: [{ year: 2026, state: "CHECKED", dueOn: later, isMissing: false }],
        outcome: { state: "RETURNED", dueOn: passed },
      },
      today,
    );
    expect(steps.map(({ kind, part, isOverdue }) => [kind, part, isOverdue])).toEqual([
      ["TELL_OUTCOME", "OUTCOME", true],
      ["APPROVE_ACCOUNTS", "ACCOUNTS", false],
      ["PAY_BACK", "PAYMENT", false],
    ]);
  });
});
