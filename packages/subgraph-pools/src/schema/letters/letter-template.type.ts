import type { PlainDate } from "@indgang/domain/kernel";
import type { LetterTemplate } from "@indgang/domain/letters";
import type { DecisionOutcome } from "@indgang/domain/pools";
import { DateScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { readTemplatesOf } from "../../service/letters/letter-templates.ts";
import { DecisionOutcomeEnum } from "../enum/decision.enums.ts";
import { PoolType } from "../pool/pool.type.ts";

@ObjectType("LetterTemplate", {
  simpleResolvers: true,
  description: "What a pool's letters say for one outcome, from a day on (POOL-10, POOL-17).",
})
export class LetterTemplateType {
  @Field(() => DecisionOutcomeEnum, { description: "Which decisions it is about." })
  readonly outcome!: DecisionOutcome;

  @Field(() => DateScalar, { description: "From which day, until one with a later day takes over." })
  readonly validFrom!: PlainDate;

  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => String, { description: "The letter's title, with fields." })
  readonly title!: string;

  @Field(() => String, { description: "The letter's text, with fields such as `{{forening}}`." })
  readonly text!: string;
}

@Resolver(() => PoolType)
export class PoolLettersResolver {
  @FieldResolver(() => [LetterTemplateType], {
    description:
      "The wordings that hold today and those to come. An outcome without one that holds has the general wording. For who reads the pool's cases.",
  })
  async letterTemplates(@Root() { head }: PoolType, @Ctx() context: RequestContext): Promise<LetterTemplateType[]> {
    return (await readTemplatesOf(context, head)).map(toLetterTemplateType);
  }
}

function toLetterTemplateType({ outcome, validFrom, version, title, text }: LetterTemplate): LetterTemplateType {
  return { outcome, validFrom, version, title, text };
}
