import type { PlainDate } from "@indgang/domain/kernel";
import type { DecisionOutcome } from "@indgang/domain/pools";
import {
  DateScalar,
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { saveLetterTemplate } from "../../../service/letters/letter-templates.ts";
import { DecisionOutcomeEnum } from "../../enum/decision.enums.ts";
import { idOf } from "../../id-of.ts";
import { PoolType, toPoolType } from "../../pool/pool.type.ts";

@InputType("SaveLetterTemplateInput", {
  description: "What a pool's letters shall say for one outcome, from a day on.",
})
export class SaveLetterTemplateInput extends KeyedInput {
  @Field(() => ID, { description: "The pool." })
  readonly poolId!: string;

  @Field(() => DecisionOutcomeEnum, { description: "Which decisions it is about." })
  readonly outcome!: DecisionOutcome;

  @Field(() => DateScalar, { description: "From which day; today or later." })
  readonly validFrom!: PlainDate;

  @Field(() => Int, { description: "The version of what is written for that day already; 0 when nothing is." })
  readonly version!: number;

  @Field(() => String, { description: "The title, with fields." })
  readonly title!: string;

  @Field(() => String, { description: "The text, with fields." })
  readonly text!: string;

  toCommand() {
    const { idempotencyKey, outcome, validFrom, version, title, text } = this;
    return { idempotencyKey, outcome, validFrom, version, title, text, poolId: idOf(this.poolId, "Pool") };
  }
}

@ObjectType("SaveLetterTemplatePayload", { simpleResolvers: true, description: "A pool with another wording." })
export class SaveLetterTemplatePayload {
  @Field(() => PoolType, { description: "The pool." })
  readonly pool!: PoolType;
}

const saveLetterTemplateResult = refusalUnion({
  name: "SaveLetterTemplateResult",
  description: "A pool with another wording. Or why not.",
  payload: SaveLetterTemplatePayload,
  refusals: [staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class SaveLetterTemplateResolver {
  @Mutation(() => saveLetterTemplateResult.type, {
    description: "Keeps what a pool's letters say for one outcome, from today or a later day on (POOL-10, POOL-17).",
  })
  async saveLetterTemplate(
    @Arg("input", () => SaveLetterTemplateInput, { description: "What is asked for." }) input: SaveLetterTemplateInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveLetterTemplatePayload | RefusalType> {
    const outcome = await saveLetterTemplate(context, input.toCommand());
    return saveLetterTemplateResult.answer(outcome, (pool) => ({ pool: toPoolType(pool) }));
  }
}
