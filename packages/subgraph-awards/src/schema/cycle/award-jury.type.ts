import type { Instant } from "@indgang/domain/kernel";
import type { AwardCycleState } from "@indgang/domain/awards";
import { DateTimeScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { SeenJury } from "../../service/read-jury.ts";
import { AwardType, toAwardType } from "../award/award.type.ts";
import { AwardCycleStateEnum } from "../enum/award.enums.ts";
import { PrizeCategoryType, toPrizeCategoryType } from "../prize/prize.type.ts";

@ObjectType("Juror", { simpleResolvers: true, description: "Somebody on a jury (AWARD-2). For the jury's staff." })
export class JurorType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => ID, { description: "The person's id." })
  readonly personId!: string;

  @Field(() => String, { description: "The person's name when they joined." })
  readonly name!: string;

  @Field(() => Boolean, { description: "Leads the jury, and may record what it decides." })
  readonly isChair!: boolean;

  @Field(() => DateTimeScalar, { description: "Since when." })
  readonly validFrom!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: "The first instant at which the person no longer sits." })
  readonly validTo!: Instant | null;
}

@ObjectType("JuryCategory", {
  simpleResolvers: true,
  description: "How far the jury has come in one category, in numbers. For the jury's staff.",
})
export class JuryCategoryType {
  @Field(() => PrizeCategoryType, { description: "The category." })
  readonly category!: PrizeCategoryType;

  @Field(() => Int, { description: "Nominations that nobody has checked. To jurors always 0." })
  readonly received!: number;

  @Field(() => Int, { description: "Nominations that can win." })
  readonly eligible!: number;

  @Field(() => Int, { description: "Nominations that cannot win, the withdrawn among them. To jurors always 0." })
  readonly notEligible!: number;

  @Field(() => Int, { description: "Ballots that are submitted." })
  readonly ballotsSubmitted!: number;

  @Field(() => Int, { description: "Jurors who have still to vote: how many, never who." })
  readonly ballotsMissing!: number;

  @Field(() => AwardType, { nullable: true, description: "What the jury has decided; null while it has not." })
  readonly award!: AwardType | null;
}

@ObjectType("AwardJury", {
  simpleResolvers: true,
  description:
    "A year of a prize as its jury's staff knows it: its jurors and the prize's secretariat, at this moment (AWARD-2).",
})
export class AwardJuryType {
  @Field(() => AwardCycleStateEnum, { description: "How far it has really come." })
  readonly state!: AwardCycleState;

  @Field(() => Int, { description: "Counts every change of what is decided; goes with deciding and publishing." })
  readonly version!: number;

  @Field(() => Boolean, { description: "Whether the viewer is of the prize's secretariat." })
  readonly isSecretariat!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer sits on the jury." })
  readonly isJuror!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer leads the jury." })
  readonly isChair!: boolean;

  @Field(() => [JurorType], { description: "Everybody who sits or sat on it." })
  readonly jurors!: readonly JurorType[];

  @Field(() => [JuryCategoryType], { description: "The categories of the year." })
  readonly categories!: readonly JuryCategoryType[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The embargo: from when on the winners are public; null while nobody has set it.",
  })
  readonly publishAt!: Instant | null;

  @Field(() => String, { nullable: true, description: "The text of the jury's minute. Never public." })
  readonly minute!: string | null;
}

export function toAwardJuryType({ cycle, decision, state, isSecretariat, own, categories }: SeenJury): AwardJuryType {
  const { id: cycleId, prizeId, year } = cycle;
  return {
    state,
    version: decision.version,
    isSecretariat,
    isJuror: own !== null,
    isChair: own?.isChair ?? false,
    jurors: cycle.jurors.map(({ id, personId, ...juror }) => ({
      ...juror,
      id: toGlobalId("Juror", id),
      personId: toGlobalId("Person", personId),
    })),
    categories: categories.map(({ category, counts, ballotsSubmitted, ballotsMissing }) => {
      const award = decision.awards.find(({ categoryId }) => categoryId === category.id);
      return {
        category: toPrizeCategoryType(category),
        received: counts.RECEIVED,
        eligible: counts.ELIGIBLE,
        notEligible: counts.INELIGIBLE + counts.WITHDRAWN,
        ballotsSubmitted,
        ballotsMissing,
        award: award ? toAwardType({ ...award, cycleId, prizeId, year }) : null,
      };
    }),
    publishAt: decision.publishAt,
    minute: decision.minute,
  };
}
