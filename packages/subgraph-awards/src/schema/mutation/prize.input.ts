import type { NomineeKind, PrizeInput } from "@indgang/domain/awards";
import { asId } from "@indgang/domain/kernel";
import { fromGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { NomineeKindEnum } from "../enum/award.enums.ts";

@InputType("PrizeCategoryInput", { description: "A category as typed." })
export class PrizeCategoryInput {
  @Field(() => ID, { nullable: true, description: "The category that it is; none for a new one." })
  readonly id?: string | null;

  @Field(() => NomineeKindEnum, { description: "Who can win." })
  readonly kind!: NomineeKind;

  @Field(() => String, { description: "Name, at most 200 characters." })
  readonly name!: string;
}

@InputType("PrizeCriterionInput", { description: "A criterion as typed." })
export class PrizeCriterionInput {
  @Field(() => ID, { nullable: true, description: "The criterion that it is; none for a new one." })
  readonly id?: string | null;

  @Field(() => String, { description: "Name, at most 200 characters." })
  readonly name!: string;

  @Field(() => String, { description: "What is looked at, at most 1,000 characters; may be empty." })
  readonly description!: string;

  @Field(() => Int, { description: "The most points it gives, from 1 to 100." })
  readonly mostPoints!: number;
}

@InputType("PrizeContentInput", {
  description: "What is written about a prize (AWARD-1). No CPR number in any of it (LAW-7).",
})
export class PrizeContentInput {
  @Field(() => String, { description: "Name, at most 200 characters." })
  readonly name!: string;

  @Field(() => String, { description: "What it is given for, at most 4,000 characters." })
  readonly aims!: string;

  @Field(() => Int, { description: "Years in which a winner is not nominated again in the category, from 0 to 10." })
  readonly restYears!: number;

  @Field(() => [PrizeCategoryInput], { description: "From one to ten. One that is left out is retired." })
  readonly categories!: PrizeCategoryInput[];

  @Field(() => [PrizeCriterionInput], { description: "From one to twenty. One that is left out is retired." })
  readonly criteria!: PrizeCriterionInput[];
}

export function toPrizeInput({ name, aims, restYears, categories, criteria }: PrizeContentInput): PrizeInput {
  return {
    name,
    aims,
    restYears,
    // An id that is none belongs to no category of the prize: an unknown value.
    categories: categories.map(({ id, kind, name: title }) => ({
      id: id ? (fromGlobalId(id, "PrizeCategory") ?? asId<"PrizeCategory">("")) : null,
      kind,
      name: title,
    })),
    criteria: criteria.map(({ id, name: title, description, mostPoints }) => ({
      id: id ? (fromGlobalId(id, "PrizeCriterion") ?? asId<"PrizeCriterion">("")) : null,
      name: title,
      description,
      mostPoints,
    })),
  };
}
