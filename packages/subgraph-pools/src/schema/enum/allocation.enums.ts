import type { AllocationBasis, AllocationLimit, AllocationOrder } from "@indgang/domain/pools";
import { graphEnum } from "@indgang/subgraph-kit";

export const AllocationOrderEnum = graphEnum({
  name: "AllocationOrder",
  description: "Who comes first where the money does not reach.",
  values: {
    EVENLY: "Nobody: all get the same share less.",
    FOCUS_FIRST: "Cases of the round's focus areas, then by score (POOL-5).",
    BY_SCORE: "The highest score.",
    BY_RECEPTION: "Who came first.",
  } satisfies Record<AllocationOrder, string>,
});

export const AllocationBasisEnum = graphEnum({
  name: "AllocationBasis",
  description: "Of what the share is taken.",
  values: {
    APPLIED: "Of what was applied for.",
    RECOMMENDED: "Of what was recommended.",
  } satisfies Record<AllocationBasis, string>,
});

export const AllocationLimitEnum = graphEnum({
  name: "AllocationLimit",
  description: "Why a case gets less than the share.",
  values: {
    NOT_RECOMMENDED: "It was not recommended.",
    CAP: "No case gets more.",
    FLOOR: "It would be less than the least.",
    MONEY: "There is not enough.",
  } satisfies Record<AllocationLimit, string>,
});
