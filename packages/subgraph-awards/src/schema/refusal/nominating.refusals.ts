import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, refusalMember, RefusalType } from "@indgang/subgraph-kit";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("NominationsClosed", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Outside the time in which nominations are received (AWARD-2).",
})
class NominationsClosedType extends RefusalType {
  @Field(() => DateTimeScalar, { description: "From when on nominations are received." })
  readonly opensAt!: Instant;

  @Field(() => DateTimeScalar, { description: "The instant at which that ends." })
  readonly closesAt!: Instant;
}

export const nominationsClosed = refusalMember({
  code: "NOMINATIONS_CLOSED",
  type: NominationsClosedType,
  message: ({ opensAt, closesAt }) => `Nominations are received from ${opensAt} until ${closesAt}.`,
  fields: ({ opensAt, closesAt }) => ({ opensAt, closesAt }),
});

@ObjectType("SelfNomination", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Nobody nominates themselves, nor the association that they speak for (AWARD-2).",
})
class SelfNominationType extends RefusalType {}

export const selfNomination = refusalMember({
  code: "SELF_NOMINATION",
  type: SelfNominationType,
  message: () => "Nobody nominates themselves, nor the association that they speak for.",
  fields: () => ({}),
});

@ObjectType("NominatedAlready", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The same nominator nominated the same nominee in this category before (AWARD-2).",
})
class NominatedAlreadyType extends RefusalType {}

export const nominatedAlready = refusalMember({
  code: "NOMINATED_ALREADY",
  type: NominatedAlreadyType,
  message: () => "The same nominator nominated the same nominee in this category before.",
  fields: () => ({}),
});

@ObjectType("WinnerRests", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Won lately, and rests for the years that the prize says (AWARD-2).",
})
class WinnerRestsType extends RefusalType {
  @Field(() => Int, { description: "The year in which it was won." })
  readonly wonIn!: number;

  @Field(() => Int, { description: "The first year in which the winner can be nominated again." })
  readonly fromYear!: number;
}

export const winnerRests = refusalMember({
  code: "WINNER_RESTS",
  type: WinnerRestsType,
  message: ({ wonIn, fromYear }) => `Won in ${wonIn}; can be nominated again from ${fromYear}.`,
  fields: ({ wonIn, fromYear }) => ({ wonIn, fromYear }),
});

@ObjectType("TooManyNominations", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "More nominations came in within an hour than anybody could read. Try again later (AWARD-2).",
})
class TooManyNominationsType extends RefusalType {
  @Field(() => Int, { description: "How many are received in an hour." })
  readonly atMost!: number;
}

export const tooManyNominations = refusalMember({
  code: "TOO_MANY_NOMINATIONS",
  type: TooManyNominationsType,
  message: ({ atMost }) => `At most ${atMost} nominations are received in an hour. Try again later.`,
  fields: ({ atMost }) => ({ atMost }),
});
