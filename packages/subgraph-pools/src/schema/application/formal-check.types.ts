import type { Instant, PlainDate } from "@indgang/domain/kernel";
import type { FormalRequirement } from "@indgang/domain/pools";
import { DateScalar, DateTimeScalar } from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";
import { FormalRequirementEnum } from "../enum/application.enums.ts";

@ObjectType("FormalCheckItem", {
  simpleResolvers: true,
  description: "One formal requirement, and whether the application meets it.",
})
export class FormalCheckItemType {
  @Field(() => FormalRequirementEnum, { description: "The requirement." })
  readonly code!: FormalRequirement;

  @Field(() => Boolean, { nullable: true, description: "Whether it is met; null while nobody has looked." })
  readonly met!: boolean | null;

  @Field(() => String, { nullable: true, description: "What was seen." })
  readonly note!: string | null;
}

@ObjectType("FormalCheck", {
  simpleResolvers: true,
  description: "The clerical check of an application; may be done by the service desk (POOL-2).",
})
export class FormalCheckType {
  @Field(() => [FormalCheckItemType], { description: "Every requirement once." })
  readonly items!: readonly FormalCheckItemType[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When the formalities were accepted." })
  readonly completedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: "What the association has to complete." })
  readonly missing!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "By which day." })
  readonly dueOn!: PlainDate | null;
}
