import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, refusalMember, RefusalType, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("NominationsUnchecked", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Nominations that nobody has checked (AWARD-2).",
})
class NominationsUncheckedType extends RefusalType {
  @Field(() => Int, { description: "How many." })
  readonly unchecked!: number;
}

export const nominationsUnchecked = refusalMember({
  code: "NOMINATIONS_UNCHECKED",
  type: NominationsUncheckedType,
  message: ({ unchecked }) => `Not checked yet: ${unchecked}.`,
  fields: ({ unchecked }) => ({ unchecked }),
});

@ObjectType("RecusedFromNomination", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Whoever acts has an interest in the nomination, and takes no part in it (LAW-2, POOL-16).",
})
class RecusedFromNominationType extends RefusalType {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;
}

export const recusedFromNomination = refusalMember({
  code: "RECUSED_FROM_NOMINATION",
  type: RecusedFromNominationType,
  message: () => "Whoever has an interest in a nomination takes no part in it.",
  fields: ({ nominationId }) => ({ nominationId: toGlobalId("Nomination", nominationId) }),
});

@ObjectType("ScoresMissing", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The ballot lacks scores (AWARD-2).",
})
class ScoresMissingType extends RefusalType {
  @Field(() => Int, { description: "How many." })
  readonly missing!: number;
}

export const scoresMissing = refusalMember({
  code: "SCORES_MISSING",
  type: ScoresMissingType,
  message: ({ missing }) => `Scores that are missing: ${missing}.`,
  fields: ({ missing }) => ({ missing }),
});

@ObjectType("VotedAlready", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "A juror votes once in a category (AWARD-2).",
})
class VotedAlreadyType extends RefusalType {
  @Field(() => DateTimeScalar, { description: "When." })
  readonly submittedAt!: Instant;
}

export const votedAlready = refusalMember({
  code: "VOTED_ALREADY",
  type: VotedAlreadyType,
  message: ({ submittedAt }) => `Voted at ${submittedAt}.`,
  fields: ({ submittedAt }) => ({ submittedAt }),
});

@ObjectType("BallotsMissing", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Jurors have still to vote (AWARD-2).",
})
class BallotsMissingType extends RefusalType {
  @Field(() => Int, { description: "How many, never who." })
  readonly missing!: number;
}

export const ballotsMissing = refusalMember({
  code: "BALLOTS_MISSING",
  type: BallotsMissingType,
  message: ({ missing }) => `Jurors who have still to vote: ${missing}.`,
  fields: ({ missing }) => ({ missing }),
});

@ObjectType("AwardsUndecided", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Categories are open (AWARD-1).",
})
class AwardsUndecidedType extends RefusalType {
  @Field(() => Int, { description: "How many." })
  readonly undecided!: number;
}

export const awardsUndecided = refusalMember({
  code: "AWARDS_UNDECIDED",
  type: AwardsUndecidedType,
  message: ({ undecided }) => `Categories that are not decided: ${undecided}.`,
  fields: ({ undecided }) => ({ undecided }),
});
