import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, refusalMember, RefusalType } from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";

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
