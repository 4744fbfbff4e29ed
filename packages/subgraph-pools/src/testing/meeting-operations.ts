import { insertCase } from "./cases.ts";
import { globalId, id } from "./ids.ts";
import { reason } from "./inputs.ts";
import { insert, type Owner } from "./insert.ts";
import { insertMeeting } from "./meetings.ts";
import type { Operation } from "./operation.type.ts";
import { personNumber } from "./people.ts";

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
const inItem = (n: number) => ({ meetingItemId: globalId("item", n) });

const scheduled = async (owner: Owner, n: number): Promise<void> => {
  await insertCase(owner, n, { state: "SCHEDULED" });
  await insertMeeting(owner, n, { cases: [n] });
};

const withRecusal = async (owner: Owner, n: number): Promise<void> => {
  await scheduled(owner, n);
  const member = id("person", personNumber("social.member"));
  await insert(owner, "recusal", [
    {
      municipality_id: 101,
      administration_id: "social",
      application_id: id("application", n),
      person_id: member,
      reason: "Nabo",
      found_by: "DECLARED",
    },
  ]);
};

/** Every mutation about a meeting. */
export const meetingOperations: readonly Operation[] = [
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
    name: "issueMeetingPapers",
    rules: "LAW-7",
    who: "social.secretary",
    notAllowed: "social.chair",
    desk: "NOT_FOUND",
    payload: "papers { id kind audience number fileName } meeting { id }",
    prepare: scheduled,
    input: (n) => ({ meetingId: globalId("meeting", n), kind: "AGENDA", audience: "PUBLIC" }),
  },
  {
    ...ofItem,
    name: "closeMeetingItem",
    rules: "LAW-7",
    who: "social.secretary",
    notAllowed: "social.chair",
    desk: "NOT_FOUND",
    payload: "meetingItem { id version closedReason }",
    prepare: scheduled,
    input: (n) => ({ ...inItem(n), reason: "Personlige forhold" }),
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
    name: "cancelMeeting",
    rules: "POOL-9",
    who: "social.secretary",
    notAllowed: "social.chair",
    desk: "NOT_FOUND",
    prepare: scheduled,
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
    input: inItem,
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
      ...inItem(n),
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
      ...inItem(n),
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
    prepare: withRecusal,
    input: (n) => ({ ...inItem(n), personId: globalId("person", personNumber("social.member")) }),
  },
  {
    ...ofItem,
    name: "recordDecision",
    rules: "POOL-1 POOL-9",
    who: "social.secretary",
    notAllowed: "social.leader",
    desk: "NOT_FOUND",
    prepare: scheduled,
    input: (n) => ({ ...inItem(n), outcome: "FULL", amount: 1_000_000, budgetLineId: globalId("line", 11) }),
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
      items: [{ ...inItem(n), version: 1, outcome: "REJECTED", amount: 0, ...reason }],
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
