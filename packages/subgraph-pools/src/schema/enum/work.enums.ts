import type { WaitsFor, WorkKind } from "@indgang/domain/pools";
import { graphEnum } from "@indgang/subgraph-kit";
import type { ApplicationOrder } from "../../store/application/application-orderings.ts";

export const WaitsForEnum = graphEnum({
  name: "WaitsFor",
  description: "Whose move it is in a case.",
  values: {
    SERVICE_DESK: "Whoever checks the formalities.",
    ASSOCIATION: "The association.",
    CASEWORKER: "The assessing caseworker.",
    SECRETARY: "The committee's secretary.",
    COMMITTEE: "The committee.",
    NOBODY: "Nobody: it is over.",
  } satisfies Record<WaitsFor, string>,
});

export const WorkKindEnum = graphEnum({
  name: "WorkKind",
  description: "What a piece of work asks of a person.",
  values: {
    FORMAL_CHECK: "Check the formalities of a case.",
    COMPLETION_OVERDUE: "The association has not completed its application in time.",
    ASSIGN: "Give a case to somebody.",
    ASSESS: "Assess a case.",
    GIVE_OPINION: "Give an opinion on a case.",
    APPROVE_OUTCOME: "Read and approve what came of a grant.",
    OUTCOME_OVERDUE: "The association has not told in time what came of a grant.",
    CHECK_ACCOUNTS: "Accounts came in, and are to be checked at the service desk (POOL-2).",
    APPROVE_ACCOUNTS: "Accounts were checked, and are to be approved (POOL-11).",
    ACCOUNTS_MISSING: "Accounts are not delivered, and their day is over (POOL-11).",
    PREPARE_MEETING: "Build a decision list.",
    DECIDE_MEETING: "Read a list before the meeting, and decide in it.",
    CLOSE_MEETING: "Record what was decided, and close the meeting.",
    ANSWER_CHANGE: "Answer what an association asks to change after a grant.",
    RENEW_YEAR: "Give a year of a running grant that its association has confirmed.",
    ANSWER_AGREEMENT: "Word, send or answer a cooperation agreement.",
    FOLLOW_UP_AGREEMENT: "Look at a point on which an agreement is followed up.",
    DRAFT_AGREEMENT: "Make the agreement that a grant needs and does not have (ASSOC-6).",
    SEND_PAYMENT: "Send an instalment that is ready to be paid (POOL-2).",
    READY_PAYMENT: "Say of an instalment that has fallen due that it can be paid (POOL-11).",
    LOOK_AT_STOPPED: "Look at an instalment that is held back (POOL-11).",
  } satisfies Record<WorkKind, string>,
});

export const ApplicationOrderEnum = graphEnum({
  name: "ApplicationOrder",
  description: "Orders of a list of applications.",
  values: {
    DUE_ON_ASC: "By deadline, the next first; those without one last.",
    RECEIVED_AT_DESC: "By reception, the latest first.",
    RECEIVED_AT_ASC: "By reception, the earliest first.",
    AMOUNT_DESC: "By what is applied for, the most first.",
    AMOUNT_ASC: "By what is applied for, the least first.",
    ASSOCIATION_NAME_ASC: "By the association's name, in Danish order.",
    CASE_NUMBER_ASC: "By case number.",
  } satisfies Record<ApplicationOrder, string>,
});
