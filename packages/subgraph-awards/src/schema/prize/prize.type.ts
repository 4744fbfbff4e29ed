import type { NomineeKind, Prize, PrizeCategory, PrizeCriterion } from "@indgang/domain/awards";
import { connectionOf, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { NomineeKindEnum } from "../enum/award.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";

@ObjectType("PrizeCategory", {
  simpleResolvers: true,
  description: "What one winner a year is found in (AWARD-1).",
})
export class PrizeCategoryType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => NomineeKindEnum, { description: "Who can win." })
  readonly kind!: NomineeKind;

  @Field(() => String, { description: "Name." })
  readonly name!: string;

  @Field(() => Boolean, { description: "Of earlier years only." })
  readonly isRetired!: boolean;
}

@ObjectType("PrizeCriterion", {
  simpleResolvers: true,
  description: "One of the prize's aims that nominations are scored against (AWARD-2).",
})
export class PrizeCriterionType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => String, { description: "Name." })
  readonly name!: string;

  @Field(() => String, { description: "What is looked at; may be empty." })
  readonly description!: string;

  @Field(() => Int, { description: "The most points it gives, from 1 to 100." })
  readonly mostPoints!: number;

  @Field(() => Boolean, { description: "Of earlier years only." })
  readonly isRetired!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType("Prize", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A prize that one administration gives each year (AWARD-1). Public.",
})
export class PrizeType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => String, { description: "Name." })
  readonly name!: string;

  @Field(() => String, { description: "What it is given for." })
  readonly aims!: string;

  @Field(() => Int, { description: "Years in which a winner is not nominated again in the category; 0: none." })
  readonly restYears!: number;

  @Field(() => AdministrationType, { description: "Who gives it." })
  readonly administration!: AdministrationType;

  @Field(() => [PrizeCategoryType], { description: "At most ten in use, in the order in which they are shown." })
  readonly categories!: readonly PrizeCategoryType[];

  @Field(() => [PrizeCriterionType], { description: "At most twenty in use, in the order in which they are asked." })
  readonly criteria!: readonly PrizeCriterionType[];
}

export const PrizeConnection = connectionOf<PrizeType>("Prize", () => PrizeType);

export function toPrizeCategoryType({ id, ...category }: PrizeCategory): PrizeCategoryType {
  return { ...category, id: toGlobalId("PrizeCategory", id) };
}

export function toPrizeCriterionType({ id, ...criterion }: PrizeCriterion): PrizeCriterionType {
  return { ...criterion, id: toGlobalId("PrizeCriterion", id) };
}

export function toPrizeType({
  id,
  administration,
  categories,
  criteria,
  version,
  name,
  aims,
  restYears,
}: Prize): PrizeType {
  return {
    id: toGlobalId("Prize", id),
    version,
    name,
    aims,
    restYears,
    administration: administrationStub(administration),
    categories: categories.map(toPrizeCategoryType),
    criteria: criteria.map(toPrizeCriterionType),
  };
}
