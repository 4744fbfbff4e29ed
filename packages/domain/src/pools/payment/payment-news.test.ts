import { expect, it } from "vitest";
import { plainDate } from "../../kernel/index.ts";
import { anna, application, as, association, caseworker, leader, now, serviceDesk } from "../pool.fixture.ts";
import type { Application } from "../index.ts";
import { instalmentWorkItem, missingAgreementWorkItem, paidNews, paymentEvents, type PaymentStep } from "./index.ts";

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

it("POOL-11 tells the association of what was paid, once, and of nothing else", () => {
  expect(paidNews({ steps: [step("PAID"), step("PAID")] }, association)).toMatchObject({
    kind: "APPLICATION_INSTALMENT_PAID",
    to: { kind: "ASSOCIATION" },
  });
  expect(paidNews({ steps: [step("STOPPED")] }, association)).toBeNull();
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
