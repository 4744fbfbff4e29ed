import type { Instant, PlainDate } from "@indgang/domain/kernel";
import { awardCycleStateAt, publicStateOf, type AwardCycleState } from "@indgang/domain/awards";
import { connectionOf, DateScalar, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { PublicCycle } from "../../store/public-cycle.store.ts";
import { AwardCycleStateEnum } from "../enum/award.enums.ts";

@Directive('@key(fields: "id")')
@ObjectType("AwardCycle", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "One year of a prize, as everybody may know it (AWARD-1). Nothing in it changes when the jury decides; what the jury's staff knows stands in `jury`.",
})
export class AwardCycleType extends NodeType {
  @Field(() => Int, { description: "Counts every public change; goes with the changes that the secretariat asks for." })
  readonly version!: number;

  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => DateTimeScalar, { description: "From when on nominations are received." })
  readonly nominateFrom!: Instant;

  @Field(() => DateTimeScalar, { description: "The instant at which that ends." })
  readonly nominateUntil!: Instant;

  @Field(() => DateScalar, { description: "The last day for the jury's ballots." })
  readonly scoresDueOn!: PlainDate;

  @Field(() => AwardCycleStateEnum, {
    description: "How far it has come, as everybody is told: that the jury has decided is not (AWARD-2).",
  })
  readonly state!: AwardCycleState;

  @Field(() => Boolean, { description: "Whether nominations are received at this moment." })
  readonly isOpenForNominations!: boolean;

  @Field(() => String, { nullable: true, description: "Why it was given up; null when it was not." })
  readonly cancelReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when the winners are public; null until then." })
  readonly publishedAt!: Instant | null;

  /** For the fields that are looked up. */
  readonly cycle!: PublicCycle;
}

export const AwardCycleConnection = connectionOf<AwardCycleType>("AwardCycle", () => AwardCycleType);

export function toAwardCycleType(cycle: PublicCycle, now: Instant): AwardCycleType {
  const { id, version, year, nominateFrom, nominateUntil, scoresDueOn, cancelReason, publishedAt } = cycle;
  const published = publishedAt === null ? null : { publishAt: publishedAt, isComplete: true };
  // The database's clock decides: what it shows is public, even if this one is a moment behind.
  const state = awardCycleStateAt(cycle, published, publishedAt !== null && publishedAt > now ? publishedAt : now);
  return {
    id: toGlobalId("AwardCycle", id),
    version,
    year,
    nominateFrom,
    nominateUntil,
    scoresDueOn,
    state: publicStateOf(state),
    isOpenForNominations: state === "NOMINATING" && now < nominateUntil,
    cancelReason,
    publishedAt,
    cycle,
  };
}
