import type { ChangeKind, ChangeState } from "@indgang/domain/change-requests";
import type { YearStanding } from "@indgang/domain/running";
import { graphEnum } from "@indgang/subgraph-kit";

export const ChangeKindEnum = graphEnum({
  name: "ChangeKind",
  description: "What an association may ask to change after a grant.",
  values: {
    PURPOSE: "What the money is for.",
    PERIOD: "By when it is spent.",
    BUDGET: "On what it is spent, within what was granted.",
    GOALS: "What shall come of it.",
    AMOUNT: "How much, less than was granted.",
  } satisfies Record<ChangeKind, string>,
});

export const ChangeStateEnum = graphEnum({
  name: "ChangeState",
  description: "Where a wish to change something after a grant stands.",
  values: {
    ASKED: "It waits for the office.",
    REFERRED: "A meeting of the committee decides.",
    APPROVED: "It was approved.",
    REFUSED: "It was refused, for a reason.",
    WITHDRAWN: "The association took it back.",
  } satisfies Record<ChangeState, string>,
});

export const YearStandingEnum = graphEnum({
  name: "GrantYearStanding",
  description: "Where a year of a running grant stands now (POOL-7).",
  values: {
    COMING: "Its time has not come.",
    TO_RENEW: "The association can renew it.",
    NOT_RENEWED: "It has begun, and nobody has said that the work goes on.",
    CONFIRMED: "The association says that the work goes on unchanged; the office has to give it.",
    OPENED: "It is given, and its money drawn.",
    ENDED: "It is not given after all.",
  } satisfies Record<YearStanding, string>,
});
