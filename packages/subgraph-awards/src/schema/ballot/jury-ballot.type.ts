import type { Instant } from "@indgang/domain/kernel";
import { connectionOf, DateTimeScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { SeenBallot, SeenEntry } from "../../service/read-ballot.ts";
import { NominationType, toNominationType } from "../nomination/nomination.type.ts";
import { PrizeCategoryType, toPrizeCategoryType } from "../prize/prize.type.ts";

@ObjectType("JuryScore", { simpleResolvers: true, description: "What a juror gives by one criterion (AWARD-2)." })
export class JuryScoreType {
  @Field(() => ID, { description: "The criterion's id." })
  readonly criterionId!: string;

  @Field(() => Int, { description: "Whole points, from 0 to the most that the criterion gives." })
  readonly points!: number;
}

@ObjectType("BallotEntry", { simpleResolvers: true, description: "One nomination on the viewer's own ballot." })
export class BallotEntryType {
  @Field(() => NominationType, { description: "The nomination; one that the viewer is recused from stands here, too." })
  readonly nomination!: NominationType;

  @Field(() => [JuryScoreType], { description: "What the viewer gives it so far." })
  readonly scores!: readonly JuryScoreType[];
}

export const BallotEntryConnection = connectionOf<BallotEntryType>("BallotEntry", () => BallotEntryType);

@ObjectType("JuryBallot", {
  simpleResolvers: true,
  description:
    "The viewer's own ballot in one category: a draft, which nobody else sees, until it is submitted (AWARD-2).",
})
export class JuryBallotType {
  @Field(() => PrizeCategoryType, { nullable: true, description: "The category." })
  readonly category!: PrizeCategoryType | null;

  @Field(() => Int, { description: "Counts every change; 0 before it is begun." })
  readonly version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the viewer voted; null while it is a draft." })
  readonly submittedAt!: Instant | null;

  /** For the entries, which are read page by page. */
  readonly entriesOf!: readonly SeenEntry[];
}

export function toBallotEntryType({ seen, scores }: SeenEntry): BallotEntryType {
  return {
    nomination: toNominationType(seen),
    scores: scores.map(({ criterionId, points }) => ({
      criterionId: toGlobalId("PrizeCriterion", criterionId),
      points,
    })),
  };
}

export function toJuryBallotType({ category, version, submittedAt, entries }: SeenBallot): JuryBallotType {
  return { category: category && toPrizeCategoryType(category), version, submittedAt, entriesOf: entries };
}
