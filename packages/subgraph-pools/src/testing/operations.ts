import { formalRequirements } from "@indgang/domain/pools";
import { insertCase, insertMeeting } from "./cases.ts";
import { globalId } from "./ids.ts";
import type { Owner } from "./insert.ts";
import type { Input } from "./mutate.ts";
import { personNumber, type Who } from "./people.ts";

/** A mutation with everything that it needs to succeed once. Things get the numbers from `n` on. */
export interface Operation {
  readonly name: string;
  /** Rules that it carries out. */
  readonly rules: string;
  readonly who: Who;
  /** Somebody of the same administration who may see the thing but not do this. */
  readonly notAllowed: Who;
  /** What the service desk gets: a success, or a refusal's code. */
  readonly desk: "SUCCESS" | "NOT_ALLOWED" | "NOT_FOUND";
  /** The field that names the thing. */
  readonly subject: string;
  /** The version that the thing has; null for what is made. */
  readonly version: number | null;
  readonly payload: string;
  prepare(owner: Owner, n: number): Promise<void>;
  input(n: number): Input;
}

export const metChecks = formalRequirements.map((code) => ({ code, met: true }));

const ofCase = {
  subject: "applicationId",
  version: 1,
  payload: "application { id version state waitsFor dueOn assignee { id } }",
};
const ofAssessment = {
  subject: "applicationId",
  payload: "assessment { id version state recommendedAmount criteria { rating } application { state } }",
};
const ofMeeting = {
  subject: "meetingId",
  version: 1,
  payload: "meeting { id version state items { id position recusals { foundBy } } }",
};
const ofItem = {
  subject: "meetingItemId",
  version: 1,
  payload: "meetingItem { id version position recusals { foundBy } decision { outcome amount } application { state } }",
};
const case_ = (n: number) => ({ applicationId: globalId("application", n) });
const item_ = (n: number) => ({ meetingItemId: globalId("item", n) });

const scheduled = async (owner: Owner, n: number): Promise<void> => {
  await insertCase(owner, n, { state: "SCHEDULED" });
  await insertMeeting(owner, n, { cases: [n] });
};

const criteria = [11, 12].map((number) => ({ criterionId: globalId("criterion", number), rating: "MET", note: "God" }));
export const assessmentInput = {
  criteria,
  recommendation: "FULL",
  recommendedAmount: 1_000_000,
  summary: "Anbefales.",
};
export const reason = { reasonCode: "LOWER_PRIORITY", reasonText: "Andre ansøgninger blev prioriteret højere i år." };

export const registration = {
  roundId: globalId("round", 1),
  associationId: globalId("association", 1),
  channel: "PAPER",
  title: "Besøgsvenner i Valby",
  purpose: "Besøg hos ensomme",
  receivedAt: "2026-11-20T09:00:00Z",
  budget: [
    { kind: "ACTIVITIES", amount: 2_500_000 },
    { kind: "RENT", amount: 500_000, note: "Lokale" },
  ],
  goals: [{ text: "40 får besøg", measure: "Antal" }],
  otherFunding: [{ funder: "Fonden", amount: 100_000, state: "SOUGHT" }],
  targetGroups: ["ELDERLY"],
};

export const operations: readonly Operation[] = [
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
    input: (n) => ({ ...case_(n), checks: metChecks }),
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
      ...case_(n),
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
    input: (n) => ({ ...case_(n), receivedAt: "2026-11-21T10:00:00Z", note: "Kom med posten" }),
  },
  {
    ...ofCase,
    name: "withdrawApplication",
    rules: "POOL-2",
    who: "social.caseworker",
    notAllowed: "social.secretary",
    desk: "SUCCESS",
    prepare: (owner, n) => insertCase(owner, n, { state: "RECEIVED" }),
    input: (n) => ({ ...case_(n), note: "Foreningen ringede" }),
  },
  {
    ...ofCase,
    name: "assignApplication",
    rules: "POOL-1 POOL-16",
    who: "social.leader",
    notAllowed: "social.caseworker",
    desk: "NOT_ALLOWED",
    prepare: (owner, n) => insertCase(owner, n, { state: "ASSESSING" }),
    input: (n) => ({ ...case_(n), assigneeId: globalId("person", personNumber("social.colleague")) }),
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
    input: (n) => ({ ...case_(n), ...assessmentInput }),
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
    input: (n) => ({ ...case_(n), ...assessmentInput }),
  },
  {
    ...ofCase,
    name: "reopenAssessment",
    rules: "POOL-1",
    who: "social.leader",
    notAllowed: "social.caseworker",
    desk: "NOT_ALLOWED",
    prepare: (owner, n) => insertCase(owner, n, { state: "RECOMMENDED" }),
    input: case_,
  },
  {
    ...ofMeeting,
    name: "createMeeting",
    rules: "POOL-9",
    who: "social.secretary",
    notAllowed: "social.caseworker",
    desk: "NOT_FOUND",
    subject: "committeeId",
    version: null,
    prepare: async () => undefined,
    input: () => ({ committeeId: globalId("committee", 1), startsAt: "2026-12-02T15:00:00Z", place: "Rådhuset" }),
  },
  {
    ...ofMeeting,
    name: "callMeeting",
    rules: "POOL-9",
    who: "social.secretary",
    notAllowed: "social.chair",
    desk: "NOT_FOUND",
    prepare: (owner, n) => insertMeeting(owner, n, { state: "DRAFT" }),
    input: (n) => ({ meetingId: globalId("meeting", n) }),
  },
  {
    ...ofMeeting,
    name: "addToMeeting",
    rules: "POOL-1 POOL-9",
    who: "social.secretary",
    notAllowed: "social.leader",
    desk: "NOT_FOUND",
    prepare: async (owner, n) => {
      await insertCase(owner, n, { state: "RECOMMENDED" });
      await insertMeeting(owner, n, { state: "DRAFT" });
    },
    input: (n) => ({ meetingId: globalId("meeting", n), applicationIds: [globalId("application", n)] }),
  },
  {
    ...ofItem,
    name: "removeFromMeeting",
    rules: "POOL-9",
    who: "social.secretary",
    notAllowed: "social.caseworker",
    desk: "NOT_FOUND",
    payload: ofMeeting.payload,
    prepare: scheduled,
    input: item_,
  },
  {
    ...ofItem,
    name: "saveMeetingItem",
    rules: "POOL-9",
    who: "social.secretary",
    notAllowed: "social.chair",
    desk: "NOT_FOUND",
    prepare: scheduled,
    input: (n) => ({
      ...item_(n),
      position: 3,
      proposedOutcome: "PART",
      proposedAmount: 400_000,
      budgetLineId: globalId("line", 12),
      ...reason,
    }),
  },
  {
    ...ofItem,
    name: "declareInterest",
    rules: "POOL-16 LAW-2",
    who: "social.member",
    notAllowed: "social.caseworker",
    desk: "NOT_FOUND",
    prepare: scheduled,
    input: (n) => ({
      ...item_(n),
      personId: globalId("person", personNumber("social.member")),
      reason: "Min søster er kasserer",
    }),
  },
  {
    ...ofItem,
    name: "withdrawInterest",
    rules: "LAW-2",
    who: "social.secretary",
    notAllowed: "social.caseworker",
    desk: "NOT_FOUND",
    prepare: async (owner, n) => {
      await scheduled(owner, n);
      await owner.query(
        "INSERT INTO recusal (municipality_id, administration_id, meeting_item_id, person_id, reason, found_by) SELECT 101, 'social', id, $2, 'Nabo', 'DECLARED' FROM meeting_item WHERE 'meeting_item_' || id = $1",
        [globalId("item", n), globalId("person", personNumber("social.member")).slice("person_".length)],
      );
    },
    input: (n) => ({ ...item_(n), personId: globalId("person", personNumber("social.member")) }),
  },
  {
    ...ofItem,
    name: "recordDecision",
    rules: "POOL-1 POOL-9",
    who: "social.secretary",
    notAllowed: "social.leader",
    desk: "NOT_FOUND",
    prepare: scheduled,
    input: (n) => ({ ...item_(n), outcome: "FULL", amount: 1_000_000, budgetLineId: globalId("line", 11) }),
  },
  {
    ...ofMeeting,
    name: "recordDecisions",
    rules: "POOL-9",
    who: "social.secretary",
    notAllowed: "social.chair",
    desk: "NOT_FOUND",
    prepare: scheduled,
    input: (n) => ({
      meetingId: globalId("meeting", n),
      items: [{ ...item_(n), version: 1, outcome: "REJECTED", amount: 0, ...reason }],
    }),
  },
  {
    ...ofMeeting,
    name: "closeMeeting",
    rules: "POOL-9",
    who: "social.secretary",
    notAllowed: "social.chair",
    desk: "NOT_FOUND",
    prepare: (owner, n) => insertMeeting(owner, n),
    input: (n) => ({
      meetingId: globalId("meeting", n),
      minutesText: "Ingen sager.",
      attendeeIds: [globalId("person", personNumber("social.member"))],
    }),
  },
];
