import type { Instant, PlainDate } from "@indgang/domain/kernel";
import { DateScalar, DateTimeScalar, refusalMember, RefusalType, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("RoundClosed", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Received after the deadline (POOL-3).",
})
class RoundClosedType extends RefusalType {
  @Field(() => DateTimeScalar, { description: "The last instant at which an application was in time." })
  readonly deadlineAt!: Instant;
}

export const roundClosed = refusalMember({
  code: "ROUND_CLOSED",
  type: RoundClosedType,
  message: ({ deadlineAt }) => `The round closed at ${deadlineAt}.`,
  fields: ({ deadlineAt }) => ({ deadlineAt }),
});

@ObjectType("RoundNotOpen", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Received before the round opened (POOL-3).",
})
class RoundNotOpenType extends RefusalType {
  @Field(() => DateTimeScalar, { description: "From when on applications are received." })
  readonly opensAt!: Instant;
}

export const roundNotOpen = refusalMember({
  code: "ROUND_NOT_OPEN",
  type: RoundNotOpenType,
  message: ({ opensAt }) => `The round opens at ${opensAt}.`,
  fields: ({ opensAt }) => ({ opensAt }),
});

@ObjectType("RoundAnnounced", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "A round was announced with what would change: what is new begins after its day (POOL-17).",
})
class RoundAnnouncedType extends RefusalType {
  @Field(() => String, { description: "What the round is called." })
  readonly roundName!: string;

  @Field(() => DateScalar, { description: "The day whose rules it goes by." })
  readonly termsOn!: PlainDate;
}

export const roundAnnounced = refusalMember({
  code: "ROUND_ANNOUNCED",
  type: RoundAnnouncedType,
  message: ({ roundName, termsOn }) => `${roundName} was announced with the rules of ${termsOn}.`,
  fields: ({ roundName, termsOn }) => ({ roundName, termsOn }),
});

@ObjectType("LineInUse", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Something draws on the budget line: a grant, a decision, or a proposal on a meeting's list (POOL-9).",
})
class LineInUseType extends RefusalType {
  @Field(() => ID, { description: "The line." })
  readonly budgetLineId!: string;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;
}

export const lineInUse = refusalMember({
  code: "LINE_IN_USE",
  type: LineInUseType,
  message: ({ name }) => `Something draws on ${name}.`,
  fields: ({ budgetLineId, name }) => ({ budgetLineId: toGlobalId("BudgetLine", budgetLineId), name }),
});
