import { insertCase } from "./cases.ts";
import { globalId } from "./ids.ts";
import { assessmentInput, metChecks, registration } from "./inputs.ts";
import type { Operation } from "./operation.type.ts";
import { personNumber } from "./people.ts";

const ofCase = {
  subject: "applicationId",
  version: 1,
  payload: "application { id version state waitsFor dueOn assignee { id } }",
};
const ofAssessment = {
  subject: "applicationId",
  payload: "assessment { id version state recommendedAmount criteria { rating } application { state } }",
};
const inCase = (n: number) => ({ applicationId: globalId("application", n) });

/** Every mutation about a case. */
export const caseOperations: readonly Operation[] = [
  {
    name: "registerApplication",
    rules: "POOL-2 POOL-3 POOL-6",
    who: "social.caseworker",
    notAllowed: "social.secretary",
    desk: "SUCCESS",
    subject: "roundId",
    version: null,
    payload: "application { id version state appliedAmount }",
    prepare: async () => undefined,
    input: () => registration,
  },
  {
    ...ofCase,
    name: "acceptFormalities",
    rules: "POOL-2 POOL-6",
    who: "social.caseworker",
    notAllowed: "social.secretary",
    desk: "SUCCESS",
    prepare: (owner, n) => insertCase(owner, n, { state: "RECEIVED" }),
    input: (n) => ({ ...inCase(n), checks: metChecks }),
  },
  {
    ...ofCase,
    name: "requestCompletion",
    rules: "POOL-2 POOL-6",
    who: "social.caseworker",
    notAllowed: "social.chair",
    desk: "SUCCESS",
    prepare: (owner, n) => insertCase(owner, n, { state: "RECEIVED" }),
    input: (n) => ({
      ...inCase(n),
      missing: "Underskrift",
      dueOn: "2026-12-01",
      checks: [{ code: "SIGNED", met: false }],
    }),
  },
  {
    ...ofCase,
    name: "receiveCompletion",
    rules: "POOL-6",
    who: "social.caseworker",
    notAllowed: "social.secretary",
    desk: "SUCCESS",
    prepare: (owner, n) => insertCase(owner, n, { state: "RETURNED" }),
    input: (n) => ({ ...inCase(n), receivedAt: "2026-11-21T10:00:00Z", note: "Kom med posten" }),
  },
  {
    ...ofCase,
    name: "withdrawApplication",
    rules: "POOL-2",
    who: "social.caseworker",
    notAllowed: "social.secretary",
    desk: "SUCCESS",
    prepare: (owner, n) => insertCase(owner, n, { state: "RECEIVED" }),
    input: (n) => ({ ...inCase(n), note: "Foreningen ringede" }),
  },
  {
    ...ofCase,
    name: "assignApplication",
    rules: "POOL-1 POOL-16",
    who: "social.leader",
    notAllowed: "social.caseworker",
    desk: "NOT_ALLOWED",
    prepare: (owner, n) => insertCase(owner, n, { state: "ASSESSING" }),
    input: (n) => ({ ...inCase(n), assigneeId: globalId("person", personNumber("social.colleague")) }),
  },
  {
    ...ofAssessment,
    name: "saveAssessment",
    rules: "POOL-1 POOL-4",
    who: "social.caseworker",
    notAllowed: "social.secretary",
    desk: "NOT_ALLOWED",
    version: 0,
    prepare: (owner, n) => insertCase(owner, n, { state: "ASSESSING" }),
    input: (n) => ({ ...inCase(n), ...assessmentInput }),
  },
  {
    ...ofAssessment,
    name: "completeAssessment",
    rules: "POOL-1 POOL-4",
    who: "social.caseworker",
    notAllowed: "social.secretary",
    desk: "NOT_ALLOWED",
    version: 0,
    prepare: (owner, n) => insertCase(owner, n, { state: "ASSESSING" }),
    input: (n) => ({ ...inCase(n), ...assessmentInput }),
  },
  {
    ...ofCase,
    name: "reopenAssessment",
    rules: "POOL-1",
    who: "social.leader",
    notAllowed: "social.caseworker",
    desk: "NOT_ALLOWED",
    prepare: (owner, n) => insertCase(owner, n, { state: "RECOMMENDED" }),
    input: inCase,
  },
];
