import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, refusalMember, RefusalType, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("SeatsTaken", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "More members of a kind at once than the body has seats for them (FORUM-1).",
})
class SeatsTakenType extends RefusalType {
  @Field(() => Int, { description: "How many seats there are." })
  readonly seats!: number;
}

export const seatsTaken = refusalMember({
  code: "SEATS_TAKEN",
  type: SeatsTakenType,
  message: ({ seats }) => `All ${seats} seats of this kind are taken in part of that time.`,
  fields: ({ seats }) => ({ seats }),
});

@ObjectType("TermsOverlap", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The person, or the association, sits in the body already in part of that time (FORUM-1).",
})
class TermsOverlapType extends RefusalType {
  @Field(() => ID, { description: "The seat that they have." })
  readonly membershipId!: string;

  @Field(() => DateScalar, { description: "Its first day." })
  readonly startsOn!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: "The first day without it; null while it lasts." })
  readonly endsOn!: PlainDate | null;
}

export const termsOverlap = refusalMember({
  code: "TERMS_OVERLAP",
  type: TermsOverlapType,
  message: ({ startsOn, endsOn }) =>
    `The person, or the association, sits in the body already from ${startsOn}${endsOn === null ? "" : ` until ${endsOn}`}.`,
  fields: ({ membershipId, startsOn, endsOn }) => ({
    membershipId: toGlobalId("ForumMembership", membershipId),
    startsOn,
    endsOn,
  }),
});

@ObjectType("ChairTaken", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The body has a chair in part of that time (FORUM-1).",
})
class ChairTakenType extends RefusalType {
  @Field(() => ID, { description: "The chair's seat." })
  readonly membershipId!: string;
}

export const chairTaken = refusalMember({
  code: "CHAIR_TAKEN",
  type: ChairTakenType,
  message: () => "The body has a chair in part of that time.",
  fields: ({ membershipId }) => ({ membershipId: toGlobalId("ForumMembership", membershipId) }),
});
