import type { Money } from "@indgang/domain/kernel";
import type { FormalRequirement } from "@indgang/domain/pools";
import { MoneyScalar, refusalMember, RefusalType, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";
import { FormalRequirementEnum } from "../enum/application.enums.ts";

@ObjectType("FormalRequirementsUnmet", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Formal requirements are not met, or nobody has looked at them (POOL-6).",
})
class FormalRequirementsUnmetType extends RefusalType {
  @Field(() => [FormalRequirementEnum], { description: "The requirements." })
  readonly requirements!: readonly FormalRequirement[];
}

export const formalRequirementsUnmet = refusalMember({
  code: "FORMAL_REQUIREMENTS_UNMET",
  type: FormalRequirementsUnmetType,
  message: ({ requirements }) => `Not met, or not looked at: ${requirements.join(", ")}.`,
  fields: ({ requirements }) => ({ requirements: requirements as readonly FormalRequirement[] }),
});

@ObjectType("ConflictOfInterest", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The person is tied to the association, and takes no part in its case (POOL-16, LAW-2).",
})
class ConflictOfInterestType extends RefusalType {}

export const conflictOfInterest = refusalMember({
  code: "CONFLICT_OF_INTEREST",
  type: ConflictOfInterestType,
  message: () => "The person is tied to the association, and takes no part in its case.",
  fields: () => ({}),
});

@ObjectType("AssessmentIncomplete", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The assessment has gaps (POOL-4).",
})
class AssessmentIncompleteType extends RefusalType {
  @Field(() => [String], {
    description:
      "Paths of what it lacks: criteria.<id of the criterion>, recommendation, recommendedAmount, summary, screening.<code> (why a hint is overruled), doubleFunding, opinions (that are waited for), ratings (that have to be handed in first).",
  })
  readonly missing!: readonly string[];
}

export const assessmentIncomplete = refusalMember({
  code: "ASSESSMENT_INCOMPLETE",
  type: AssessmentIncompleteType,
  message: ({ missing }) => `The assessment lacks ${missing.length === 1 ? "one thing" : `${missing.length} things`}.`,
  fields: ({ missing }) => ({
    missing: missing.map((path) =>
      path.replace(/^criteria\.(.+)$/u, (_, id: string) => `criteria.${toGlobalId("Criterion", id)}`),
    ),
  }),
});

@ObjectType("AmountAboveApplied", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "More than was applied for (POOL-9).",
})
class AmountAboveAppliedType extends RefusalType {
  @Field(() => MoneyScalar, { description: "What was applied for." })
  readonly applied!: Money;
}

export const amountAboveApplied = refusalMember({
  code: "AMOUNT_ABOVE_APPLIED",
  type: AmountAboveAppliedType,
  message: ({ applied }) => `At most ${applied} øre were applied for.`,
  fields: ({ applied }) => ({ applied }),
});
