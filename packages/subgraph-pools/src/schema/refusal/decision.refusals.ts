import type { BudgetLineId, Money } from "@indgang/domain/kernel";
import { MoneyScalar, refusalMember, RefusalType, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { budgetLineById } from "../../store/pool/funding-round.store.ts";
import { present } from "../../store/present.ts";
import { BudgetLineType, toBudgetLineType } from "../pool/budget-line.type.ts";

@ObjectType("BudgetExceeded", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "More than is left of the budget line (POOL-9).",
})
export class BudgetExceededType extends RefusalType {
  @Field(() => MoneyScalar, { description: "What is left of it." })
  readonly left!: Money;

  readonly budgetLineId!: BudgetLineId;
}

@Resolver(() => BudgetExceededType)
export class BudgetExceededFieldsResolver {
  @FieldResolver(() => BudgetLineType, { description: "The line, as it stands now." })
  async line(@Root() { budgetLineId }: BudgetExceededType, @Ctx() context: RequestContext): Promise<BudgetLineType> {
    return toBudgetLineType(
      present(await context.use(budgetLineById).load(budgetLineId), "The budget line of a refusal"),
    );
  }
}

export const budgetExceeded = refusalMember({
  code: "BUDGET_EXCEEDED",
  type: BudgetExceededType,
  message: ({ left }) => `Only ${left} øre are left of the budget line.`,
  fields: ({ left, budgetLineId }) => ({ left, budgetLineId }),
});

@ObjectType("ReasonRequired", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "A rejection and a partial grant carry a reason, by code and in words (POOL-10, LAW-1).",
})
class ReasonRequiredType extends RefusalType {
  @Field(() => Int, { description: "Characters that the reason's text has at least." })
  readonly minimumLength!: number;
}

export const reasonRequired = refusalMember({
  code: "REASON_REQUIRED",
  type: ReasonRequiredType,
  message: ({ minimumLength }) => `A reason is required: a code, and a text of at least ${minimumLength} characters.`,
  fields: ({ minimumLength }) => ({ minimumLength }),
});
