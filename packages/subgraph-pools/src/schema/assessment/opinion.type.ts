import type { Instant, PlainDate } from "@indgang/domain/kernel";
import type { OpinionState } from "@indgang/domain/pools";
import { DateScalar, DateTimeScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ReadOpinion } from "../../store/assessment/opinion.store.ts";
import { OpinionStateEnum } from "../enum/assessing.enums.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";

@ObjectType("Opinion", {
  simpleResolvers: true,
  description: "A second assessment that a leader asked a colleague for (POOL-4). Of the own administration.",
})
export class OpinionType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => Int, { description: "Counts every save; goes with the next one." })
  readonly version!: number;

  @Field(() => PersonType, { description: "Who was asked." })
  readonly person!: PersonType;

  @Field(() => PersonType, { description: "Who asked." })
  readonly askedBy!: PersonType;

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  readonly askedAt!: Instant;

  @Field(() => String, { description: "What the leader wants to know; may be empty." })
  readonly question!: string;

  @Field(() => DateScalar, { nullable: true, description: "By when it should be in; null where no day was set." })
  readonly dueOn!: PlainDate | null;

  @Field(() => OpinionStateEnum, { description: "Where it stands." })
  readonly state!: OpinionState;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was handed in; null until then." })
  readonly givenAt!: Instant | null;

  readonly opinion!: ReadOpinion;
}

export function toOpinionType(opinion: ReadOpinion): OpinionType {
  return {
    ...opinion,
    id: toGlobalId("Opinion", opinion.id),
    person: personStub(opinion.personId),
    askedBy: personStub(opinion.askedById),
    opinion,
  };
}

@ObjectType("OpinionContent", { simpleResolvers: true, description: "What somebody thinks of a case." })
export class OpinionContentType {
  @Field(() => String, { description: "What else there is to say." })
  readonly summary!: string;

  readonly opinion!: ReadOpinion;
}
