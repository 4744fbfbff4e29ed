import { insertAllocationDraft, insertOpinion } from "./assessing.ts";
import { insertCase } from "./cases.ts";
import { globalId } from "./ids.ts";
import { assessmentInput } from "./inputs.ts";
import { insertMeeting } from "./meetings.ts";
import type { Operation } from "./operation.type.ts";
import { personNumber } from "./people.ts";

const ofOpinion = {
  subject: "opinionId",
  version: 1,
  payload: "opinion { id version state givenAt content { summary score criteria { rating } } }",
};

/** Every mutation of assessing with several, and of sharing out. */
export const assessingOperations: readonly Operation[] = [
  {
    name: "askForOpinions",
    rules: "POOL-4 POOL-16",
    who: "social.leader",
    notAllowed: "social.caseworker",
    desk: "NOT_FOUND",
    subject: "applicationId",
    version: 1,
    payload: "application { id opinions { state question person { id } } }",
    prepare: (owner, n) => insertCase(owner, n, { state: "ASSESSING", assignee: "social.caseworker" }),
    input: (n) => ({
      applicationId: globalId("application", n),
      personIds: [globalId("person", personNumber("social.colleague"))],
      question: "Er målene til at måle?",
    }),
  },
  {
    ...ofOpinion,
    name: "callOpinionBack",
    rules: "POOL-4",
    who: "social.leader",
    notAllowed: "social.caseworker",
    desk: "NOT_FOUND",
    prepare: async (owner, n) => {
      await insertCase(owner, n, { state: "ASSESSING", assignee: "social.caseworker" });
      await insertOpinion(owner, n);
    },
    input: (n) => ({ opinionId: globalId("opinion", n) }),
  },
  {
    ...ofOpinion,
    name: "saveOpinion",
    rules: "POOL-4 POOL-16",
    who: "social.caseworker",
    notAllowed: "social.leader",
    desk: "NOT_FOUND",
    prepare: async (owner, n) => {
      await insertCase(owner, n, { state: "ASSESSING", assignee: "social.colleague" });
      await insertOpinion(owner, n, "social.caseworker");
    },
    input: (n) => ({
      opinionId: globalId("opinion", n),
      criteria: assessmentInput.criteria,
      summary: "God",
      isGiven: true,
    }),
  },
  {
    name: "keepAllocationDraft",
    rules: "POOL-9",
    who: "social.caseworker",
    notAllowed: "social.chair",
    desk: "NOT_ALLOWED",
    subject: "roundId",
    version: null,
    payload: "round { id allocation { drafts { name total } } }",
    // At most 20 are kept, and none has another's name.
    prepare: async (owner) => {
      await owner.query("DELETE FROM allocation_draft");
    },
    input: () => ({
      roundId: globalId("round", 1),
      name: "Alle på 60 %",
      order: "EVENLY",
      basis: "APPLIED",
      shareBasisPoints: 6000,
      usesReserve: false,
    }),
  },
  {
    name: "removeAllocationDraft",
    rules: "POOL-9",
    who: "social.caseworker",
    notAllowed: "social.chair",
    desk: "NOT_FOUND",
    subject: "allocationDraftId",
    version: 1,
    payload: "round { id }",
    prepare: insertAllocationDraft,
    input: (n) => ({ allocationDraftId: globalId("allocation", n) }),
  },
  {
    name: "takeOverAllocation",
    rules: "POOL-9 POOL-16",
    who: "social.secretary",
    notAllowed: "social.caseworker",
    desk: "NOT_FOUND",
    subject: "meetingId",
    version: 1,
    payload: "meeting { id version items { proposedAmount proposedOutcome } }",
    prepare: async (owner, n) => {
      await insertCase(owner, n, { state: "SCHEDULED" });
      await insertMeeting(owner, n, { state: "DRAFT", cases: [n] });
      await insertAllocationDraft(owner, n);
    },
    input: (n) => ({ meetingId: globalId("meeting", n), allocationDraftId: globalId("allocation", n) }),
  },
];
