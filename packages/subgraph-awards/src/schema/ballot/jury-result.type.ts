import { connectionOf } from "@indgang/subgraph-kit";
import { Field, Float, Int, ObjectType } from "type-graphql";
import type { SeenResult, SeenResultEntry } from "../../service/read-ballot.ts";
import { NominationType, toNominationType } from "../nomination/nomination.type.ts";
import { PrizeCategoryType, toPrizeCategoryType } from "../prize/prize.type.ts";

@ObjectType("JuryResultEntry", {
  simpleResolvers: true,
  description:
    "What the jury gives one nomination together. Null figures: the viewer has an interest in it (LAW-2), or nobody could score it.",
})
export class JuryResultEntryType {
  @Field(() => NominationType, { description: "The nomination." })
  readonly nomination!: NominationType;

  @Field(() => Float, { nullable: true, description: "Points on average over those who scored it, to two decimals." })
  readonly average!: number | null;

  @Field(() => Int, { nullable: true, description: "Points in all." })
  readonly sum!: number | null;

  @Field(() => Int, { nullable: true, description: "How many scored it." })
  readonly scoredBy!: number | null;
}

export const JuryResultEntryConnection = connectionOf<JuryResultEntryType>(
  "JuryResultEntry",
  () => JuryResultEntryType,
);

@ObjectType("JuryResult", {
  simpleResolvers: true,
  description: "What the jury's ballots in a category come to so far (AWARD-2).",
})
export class JuryResultType {
  @Field(() => PrizeCategoryType, { nullable: true, description: "The category." })
  readonly category!: PrizeCategoryType | null;

  @Field(() => Int, { description: "Jurors who have still to vote: how many, never who." })
  readonly ballotsMissing!: number;

  /** For the entries, which are read page by page. */
  readonly entriesOf!: readonly SeenResultEntry[];
}

export function toJuryResultEntryType({ seen, result }: SeenResultEntry): JuryResultEntryType {
  return {
    nomination: toNominationType(seen),
    average: result?.average ?? null,
    sum: result?.sum ?? null,
    scoredBy: result?.scoredBy ?? null,
  };
}

export function toJuryResultType({ category, ballotsMissing, entries }: SeenResult): JuryResultType {
  return { category: category && toPrizeCategoryType(category), ballotsMissing, entriesOf: entries };
}
