import type {
  ApplicationChannel,
  ApplicationState,
  BudgetKind,
  FormalRequirement,
  OtherFundingState,
} from "@indgang/domain/pools";
import { graphEnum } from "@indgang/subgraph-kit";

export const ApplicationStateEnum = graphEnum({
  name: "ApplicationState",
  description: "How far a case has come. What is decided or withdrawn stays as it is.",
  values: {
    RECEIVED: "Came in; its formalities are to be checked.",
    RETURNED: "Sent back to the association, which has to complete it.",
    ASSESSING: "Formally in order; being assessed by its administration.",
    RECOMMENDED: "Assessed; waits for a committee's meeting.",
    SCHEDULED: "On the decision list of a meeting.",
    GRANTED: "Granted in full.",
    PARTLY_GRANTED: "Granted in part.",
    REJECTED: "Rejected.",
    WITHDRAWN: "Taken back by the association.",
  } satisfies Record<ApplicationState, string>,
});

export const ApplicationChannelEnum = graphEnum({
  name: "ApplicationChannel",
  description: "How an application came.",
  values: {
    PAPER: "On paper, typed in by the service desk.",
    DIGITAL: "Handed in by the association itself.",
  } satisfies Record<ApplicationChannel, string>,
});

export const BudgetKindEnum = graphEnum({
  name: "BudgetKind",
  description: "Kinds of cost (POOL-6).",
  values: {
    OPERATION: "Running costs.",
    ACTIVITIES: "What is done with and for people.",
    RENT: "Rooms.",
    WAGES: "Wages of those who organise and coordinate volunteers (POOL-4).",
    OTHER: "Anything else.",
  } satisfies Record<BudgetKind, string>,
});

export const OtherFundingStateEnum = graphEnum({
  name: "OtherFundingState",
  description: "What came of funding that was sought elsewhere.",
  values: {
    SOUGHT: "Applied for, no answer yet.",
    RECEIVED: "Given.",
    REFUSED: "Refused.",
  } satisfies Record<OtherFundingState, string>,
});

export const FormalRequirementEnum = graphEnum({
  name: "FormalRequirement",
  description: "What an application must be before anybody assesses it (POOL-6).",
  values: {
    WRITTEN: "It is in writing.",
    NOT_SINGLE_PERSON: "An association applies, not a single person.",
    BUDGET_BY_KIND: "Its budget is stated by kind.",
    MEASURABLE_GOALS: "Its goals can be measured.",
    OTHER_FUNDING_STATED: "It says which other funding was sought and received.",
    SIGNED: "It is signed by somebody who may bind the association.",
    WITHIN_DEADLINE: "It came in time. Measured, not ticked.",
  } satisfies Record<FormalRequirement, string>,
});
