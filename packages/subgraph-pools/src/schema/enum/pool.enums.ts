import type { AssociationSize, TargetGroup } from "@indgang/domain/associations";
import type { CaseDimension } from "@indgang/domain/seeing";
import type { BudgetSource, CriterionOrigin, FundingRoundState, RoundKind } from "@indgang/domain/pools";
import { graphEnum } from "@indgang/subgraph-kit";

export const CriterionOriginEnum = graphEnum({
  name: "CriterionOrigin",
  description: "Where a criterion comes from (POOL-4).",
  values: {
    GENERAL: "From the municipality's general list.",
    COMMITTEE: "Added by the committee.",
  } satisfies Record<CriterionOrigin, string>,
});

export const FundingRoundStateEnum = graphEnum({
  name: "FundingRoundState",
  description: "Where a round stands, by the clock and by what was decided (POOL-3).",
  values: {
    ANNOUNCED: "Not open yet.",
    OPEN: "Applications are received.",
    CLOSED: "The deadline has passed.",
    DECIDED: "Everything is decided.",
  } satisfies Record<FundingRoundState, string>,
});

export const RoundKindEnum = graphEnum({
  name: "RoundKind",
  description: "How a round is applied to (POOL-3, POOL-7).",
  values: {
    YEARLY: "Until a deadline, for a year.",
    ROLLING: "Development money, applied for all year, from the reserve.",
    RUNNING: "Running grants, over several years.",
  } satisfies Record<RoundKind, string>,
});

export const BudgetSourceEnum = graphEnum({
  name: "BudgetSource",
  description: "Where the money of a budget line comes from (POOL-3).",
  values: {
    BLOCK_GRANT: "The state's block grant.",
    OWN_BUDGET: "The municipality's own budget.",
    STATE_POOL: "A pool of the state.",
    RESERVE: "Kept for development, applied for all year.",
  } satisfies Record<BudgetSource, string>,
});

export const TargetGroupEnum = graphEnum({
  name: "TargetGroup",
  description: "Whom associations do their work for (ASSOC-4).",
  values: {
    CHILDREN_AND_YOUNG: "Children and young people with special difficulties or loneliness.",
    ELDERLY: "Vulnerable or lonely elderly.",
    SUBSTANCE_ABUSE: "Present and former substance abusers.",
    ILL_OR_DISABLED: "Chronically ill, disabled and mentally ill.",
    EXCLUDED: "Lonely, excluded and marginalised.",
    ETHNIC_MINORITIES: "Ethnic minorities who find integration hard.",
    IN_CRISIS: "People in crisis.",
    RELATIVES: "Their relatives, where it is justified.",
  } satisfies Record<TargetGroup, string>,
});

export const AssociationSizeEnum = graphEnum({
  name: "AssociationSize",
  description: "How large an association is, by volunteers, paid staff and turnover.",
  values: {
    SMALL: "A telephone chain.",
    MEDIUM: "Fifty volunteers, paid staff, or half a million kr.",
    LARGE: "A national organisation.",
  } satisfies Record<AssociationSize, string>,
});

export const CaseDimensionEnum = graphEnum({
  name: "CaseDimension",
  description: "What a pool's cases are counted by.",
  values: {
    ALL: "All of them; the key is empty.",
    STATE: "How far they have come: the key is an ApplicationState.",
    SIZE: "How large the association is: the key is an AssociationSize.",
    PLACE: "Where the association is, as `Application.place` is written; empty where it says none.",
    TARGET_GROUP: "For whom: the key is a TargetGroup. A case may stand under several.",
    BUDGET_KIND: "For what kind of cost: the key is a BudgetKind. A case may stand under several.",
  } satisfies Record<CaseDimension, string>,
});
