import { expect, it } from "vitest";
import { money, plainDate } from "../../kernel/index.ts";
import { anna, application, as, association, caseworker, leader, now, serviceDesk } from "../pool.fixture.ts";
import type { Application } from "../index.ts";
import { instalmentWorkItem, missingAgreementWorkItem, paymentEvents, paymentNews, type PaymentStep } from "./index.ts";

const step = (kind: PaymentStep["kind"], note: string | null = null): PaymentStep => ({
  kind,
  note,
  at: now,
  actorId: anna,
  amount: null,
  day: null,
  reference: "SOC-2026-0001-1",
});
const plan = { applicationId: application.id } as Parameters<typeof paymentEvents>[0]["plan"];

it("LAW-5 POOL-11 the case's history tells which instalment was paid or stopped, and why, and not what clerks do between", () => {
  const steps = [step("READY"), step("EXPORTED"), step("PAID", "B-4711"), step("STOPPED", "Regnskabet mangler")];
  expect(paymentEvents({ plan, steps }, as(serviceDesk)).map(({ kind, note }) => [kind, note])).toEqual([
    ["INSTALMENT_PAID", "SOC-2026-0001-1"],
    ["INSTALMENT_STOPPED", "SOC-2026-0001-1: Regnskabet mangler"],
  ]);
});

it("POOL-11 tells the association of what was paid, once, of each claim with amount and day, of a new account, and of nothing else", () => {
  const payee = { kind: "NEMKONTO", cvr: "12345674" } as const;
  const account = { kind: "ACCOUNT", registrationNumber: "1234", accountNumber: "5678901" } as const;
  const claim = { ...step("CLAIMED"), amount: money(1_250_000), day: plainDate("2027-02-01") };
  const told = (
    steps: readonly PaymentStep[],
    to: typeof payee | typeof account,
    before: typeof payee | null = payee,
  ) =>
    paymentNews({ plan: { payee: to }, steps }, before && { payee: before }, application).map((news) => {
      expect(news.to).toEqual({ kind: "ASSOCIATION", associationId: association });
      return [news.kind, news.about];
    });
  expect(told([step("PAID"), step("PAID")], payee)).toEqual([["APPLICATION_INSTALMENT_PAID", "2026-0001"]]);
  expect(told([step("STOPPED"), claim], { ...payee })).toEqual([
    ["APPLICATION_MONEY_CLAIMED", "2026-0001: 12.500,00 kr. senest 01.02.2027"],
  ]);
  expect(told([step("PLANNED")], account)).toEqual([["APPLICATION_PAYEE_CHANGED", "2026-0001"]]);
  expect(told([step("PLANNED")], account, null)).toEqual([]);
});

it("POOL-2 POOL-11 gives the desk what is ready, and whoever has the case what is stopped or due", () => {
  const [due, later] = [plainDate("2026-10-05"), plainDate("2026-10-06")];
  const held: Application = { ...application, assigneeId: anna };
  const work = (who: typeof leader, state: "READY" | "STOPPED" | "PLANNED", dueOn = due, one = held) =>
    instalmentWorkItem(who, one, { state, dueOn }, now)?.kind;
  expect(work(serviceDesk, "READY")).toBe("SEND_PAYMENT");
  expect(work(serviceDesk, "STOPPED")).toBeUndefined();
  expect(work(caseworker, "STOPPED")).toBe("LOOK_AT_STOPPED");
  expect(work(caseworker, "PLANNED")).toBe("READY_PAYMENT");
  expect(work(caseworker, "PLANNED", later)).toBeUndefined();
  expect(work(caseworker, "STOPPED", due, application)).toBeUndefined();
  expect(work(leader, "STOPPED", due, application)).toBe("LOOK_AT_STOPPED");
});

it("ASSOC-6 gives a grant without its agreement to whoever has the case", () => {
  const granted = { ...application, state: "GRANTED", assigneeId: anna } as const;
  expect(missingAgreementWorkItem(caseworker, granted)).toMatchObject({ kind: "DRAFT_AGREEMENT" });
  expect(missingAgreementWorkItem(serviceDesk, granted)).toBeNull();
  expect(missingAgreementWorkItem(caseworker, { ...granted, state: "REJECTED" })).toBeNull();
});
