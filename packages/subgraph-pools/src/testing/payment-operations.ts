import { insertGrant, insertPlan, type PlanOptions } from "./grants.ts";
import { globalId, id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import type { Operation } from "./operation.type.ts";

const ofInstalment = {
  subject: "instalmentId",
  version: 1,
  payload: "paymentPlan { id version instalments { state note } }",
  who: "social.caseworker",
  notAllowed: "social.secretary",
} as const;
const ofPlan = {
  ...ofInstalment,
  subject: "paymentPlanId",
  payload: "paymentPlan { version paid returned claims { amount settled } }",
};
const inPlan = (n: number) => ({ paymentPlanId: globalId("plan", n) });
const inInstalment = (n: number) => ({ instalmentId: globalId("instalment", n * 10) });
const planned = (state: PlanOptions["state"]) => (owner: Owner, n: number) =>
  insertPlan(owner, n, state === undefined ? {} : { state });

/** A round of Social that is over, with a line of which half is left. */
async function insertPastLine(owner: Owner, n: number): Promise<void> {
  const owned = { municipality_id: 101, administration_id: "social", version: 1 };
  await insert(owner, "funding_round", [
    {
      ...owned,
      id: id("round", 1_000 + n),
      pool_id: id("pool", 1),
      year: 2026,
      name: "Hovedrunde 2026",
      opens_at: "2025-09-01T00:00:00Z",
      deadline_at: "2025-11-30T22:59:59Z",
      decided_at: null,
      focus_areas: [],
    },
  ]);
  const line = { round_id: id("round", 1_000 + n), position: 1, source: "OWN_BUDGET", name: "Egne midler" };
  await insert(owner, "budget_line", [
    { ...owned, ...line, id: id("line", 10_000 + n), amount: 200_000, granted: 100_000 },
  ]);
}

/** Every mutation about money after the decision, but markPaymentsPaid, which answers row by row. */
export const paymentOperations: readonly Operation[] = [
  {
    name: "planPayments",
    rules: "POOL-2 POOL-11",
    who: "social.caseworker",
    notAllowed: "social.secretary",
    desk: "NOT_ALLOWED",
    subject: "applicationId",
    version: 0,
    payload: "paymentPlan { id version amount instalments { position amount state } }",
    prepare: (owner, n) => insertGrant(owner, n),
    input: (n) => ({
      applicationId: globalId("application", n),
      instalments: [
        { amount: 6_000, dueOn: "2026-12-01" },
        { amount: 4_000, dueOn: "2027-07-01", condition: "Regnskab modtaget" },
      ],
      account: { registrationNumber: "0400", accountNumber: "1234567890" },
    }),
  },
  {
    ...ofInstalment,
    name: "markInstalmentReady",
    rules: "POOL-2 POOL-11",
    desk: "SUCCESS",
    prepare: planned("PLANNED"),
    input: (n) => ({ ...inInstalment(n), note: "Aftalen er underskrevet" }),
  },
  {
    ...ofInstalment,
    name: "stopInstalment",
    rules: "POOL-2 POOL-11",
    desk: "SUCCESS",
    prepare: planned("EXPORTED"),
    input: (n) => ({ ...inInstalment(n), note: "Kontoen er lukket" }),
  },
  {
    ...ofInstalment,
    name: "releaseInstalment",
    rules: "POOL-2 POOL-11",
    desk: "SUCCESS",
    prepare: planned("STOPPED"),
    input: inInstalment,
  },
  {
    ...ofInstalment,
    name: "cancelInstalment",
    rules: "POOL-18",
    desk: "NOT_ALLOWED",
    prepare: planned("PLANNED"),
    input: (n) => ({ ...inInstalment(n), note: "Projektet blev mindre" }),
  },
  {
    name: "exportPayments",
    rules: "POOL-2 POOL-11",
    who: "social.leader",
    notAllowed: "social.secretary",
    desk: "SUCCESS",
    subject: "instalmentIds",
    version: null,
    payload: "files { id name count total content }",
    prepare: planned("READY"),
    input: (n) => ({ instalmentIds: [globalId("instalment", n * 10)] }),
  },
  {
    ...ofPlan,
    name: "recordReturn",
    rules: "POOL-11 POOL-18",
    desk: "SUCCESS",
    prepare: planned("PAID"),
    input: (n) => ({ ...inPlan(n), amount: 1_000, receivedOn: "2026-11-22" }),
  },
  {
    ...ofPlan,
    name: "claimBack",
    rules: "POOL-11",
    desk: "NOT_ALLOWED",
    prepare: planned("PAID"),
    input: (n) => ({ ...inPlan(n), amount: 1_000, dueOn: "2026-12-22", reason: "Ikke brugt" }),
  },
  {
    name: "carryForward",
    rules: "POOL-18",
    who: "social.secretary",
    notAllowed: "social.leader",
    desk: "NOT_FOUND",
    subject: "budgetLineId",
    version: null,
    payload: "from { left } to { left }",
    prepare: insertPastLine,
    input: (n) => ({
      budgetLineId: globalId("line", 10_000 + n),
      toBudgetLineId: globalId("line", 11),
      amount: 1_000,
      decidedOn: "2026-11-20",
      note: "Punkt 4",
    }),
  },
];
