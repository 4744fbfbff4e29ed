import { expect, it } from "vitest";
import { asId, money, plainDate } from "../../kernel/index.ts";
import { associationId, chair, leader, municipalityId } from "../draft/draft.fixture.ts";
import { mayReadOwnLetter } from "../letters/index.ts";
import { now } from "../pool.fixture.ts";
import { instalmentStates, mayReadOwnPayments, ownInstalments, ownPaymentPlan, type SeenInstalment } from "./index.ts";

const part = (state: SeenInstalment["state"], more: Partial<SeenInstalment> = {}): SeenInstalment => ({
  planId: asId<"PaymentPlan">("plan"),
  applicationId: asId<"Application">("case"),
  reference: "SOC-2026-0001-1",
  position: 1,
  amount: money(10_000),
  dueOn: plainDate("2026-11-01"),
  condition: null,
  state,
  paidOn: null,
  ...more,
});
const waits = (seen: readonly SeenInstalment[], lacks: { accounts?: boolean; agreement?: boolean } = {}) =>
  ownInstalments(seen, { lacksAccounts: lacks.accounts ?? false, lacksAgreement: lacks.agreement ?? false }).map(
    ({ state, waitsFor }) => [state, waitsFor],
  );

it("POOL-11 tells an association how far an instalment is, and nothing of what clerks do between", () => {
  expect(waits(instalmentStates.map((state) => part(state)))).toEqual([
    ["PLANNED", null],
    ["PLANNED", null],
    ["ON_ITS_WAY", null],
    ["PAID", null],
    ["STOPPED", "MUNICIPALITY"],
    ["CANCELLED", null],
  ]);
});

it("POOL-11 ASSOC-6 says what an instalment waits for, what the association can do something about first", () => {
  const condition = { condition: "Regnskab for første halvår modtaget" };
  expect(waits([part("PLANNED", condition), part("READY", condition)])).toEqual([
    ["PLANNED", "CONDITION"],
    ["PLANNED", null],
  ]);
  expect(waits([part("STOPPED")], { accounts: true })).toEqual([["STOPPED", "ACCOUNTS"]]);
  expect(waits([part("PLANNED", condition)], { agreement: true })).toEqual([["PLANNED", "AGREEMENT"]]);
  // Once something of its plan was paid, the rest is no longer kept back by the agreement; another year's plan is.
  const later = { planId: asId<"PaymentPlan">("later") };
  expect(waits([part("PAID"), part("PLANNED"), part("PLANNED", later)], { agreement: true })).toEqual([
    ["PAID", null],
    ["PLANNED", null],
    ["PLANNED", "AGREEMENT"],
  ]);
});

it("POOL-10 POOL-11 letters and payments are for whoever speaks for the association, and only once the minutes stand", () => {
  const own = { municipalityId, associationId, decidedAt: now };
  const letter = { ...own, sentAt: now };
  expect([mayReadOwnPayments(chair, own), mayReadOwnLetter(chair, letter)]).toEqual([true, true]);
  for (const who of [leader, { ...chair, associationIds: [] }, { ...chair, roles: [] }])
    expect([mayReadOwnPayments(who, own), mayReadOwnLetter(who, letter)]).toEqual([false, false]);
  expect(mayReadOwnPayments(chair, { ...own, decidedAt: null })).toBe(false);
  expect(mayReadOwnLetter(chair, { ...letter, decidedAt: null })).toBe(false);
  expect(mayReadOwnLetter(chair, { ...letter, sentAt: null })).toBe(false);
});

it("POOL-11 tells an association to where its grant is paid, and what is claimed back and has come", () => {
  const step = { note: null, day: plainDate("2026-12-01") };
  const claimed = { ...step, kind: "CLAIMED", amount: money(300), note: "Ikke brugt efter formålet" } as const;
  const returned = { ...step, kind: "RETURNED", amount: money(400) } as const;
  const payee = { kind: "ACCOUNT", accountEnding: "7890" } as const;
  const seen = { applicationId: asId<"Application">("case"), year: null, payee, payeeChangedAt: now };
  const claim = { amount: 300, dueOn: "2026-12-01", reason: "Ikke brugt efter formålet" };
  expect(ownPaymentPlan({ ...seen, steps: [claimed, claimed, returned] })).toEqual({
    year: null,
    payee,
    payeeChangedAt: now,
    claims: [
      { ...claim, settled: 300 },
      { ...claim, settled: 100 },
    ],
  });
});
