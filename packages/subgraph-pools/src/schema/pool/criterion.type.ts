import type { PlainDate } from "@indgang/domain/kernel";
import type { CriterionOrigin, DatedCriterion } from "@indgang/domain/pools";
import { DateScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { CriterionOriginEnum } from "../enum/pool.enums.ts";

@Directive('@key(fields: "id")')
@ObjectType("Criterion", {
  implements: NodeType,
  simpleResolvers: true,
  description: "One thing that every application to a pool is assessed by (POOL-4).",
})
export class CriterionType extends NodeType {
  @Field(() => Int, { description: "Place in the pool's list, from 1." })
  readonly position!: number;

  @Field(() => String, { description: "The criterion." })
  readonly title!: string;

  @Field(() => String, { description: "What to look at." })
  readonly guidance!: string;

  @Field(() => CriterionOriginEnum, { description: "Where it comes from." })
  readonly origin!: CriterionOrigin;

  @Field(() => Int, { description: "How much it counts in scores, 0 to 100; 1 where nothing else was said (POOL-17)." })
  readonly weight!: number;
  @Field(() => DateScalar, { description: "The first day on which it counts." })
  readonly validFrom!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: "The last day on which it counts; null while it lasts." })
  readonly validTo!: PlainDate | null;
}

export function toCriterionType(criterion: DatedCriterion): CriterionType {
  return { ...criterion, id: toGlobalId("Criterion", criterion.id) };
}
