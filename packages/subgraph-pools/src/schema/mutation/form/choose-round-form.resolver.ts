import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { chooseRoundForm } from "../../../service/form/keep-form.ts";
import { idOf } from "../../id-of.ts";
import { FundingRoundType, toFundingRoundType } from "../../pool/funding-round.type.ts";

@InputType("ChooseRoundFormInput", { description: "A form for a round." })
export class ChooseRoundFormInput extends KeyedInput {
  @Field(() => ID, { description: "The round." })
  readonly roundId!: string;

  @Field(() => ID, { description: "A published version of its pool's form; its kind says in place of which." })
  readonly formId!: string;

  toCommand() {
    const { idempotencyKey, roundId, formId } = this;
    return { idempotencyKey, roundId: idOf(roundId, "FundingRound"), formId: idOf(formId, "PoolForm") };
  }
}

@ObjectType("ChooseRoundFormPayload", { simpleResolvers: true, description: "A round that was given a form." })
export class ChooseRoundFormPayload {
  @Field(() => FundingRoundType, { description: "The round as it is now." })
  readonly round!: FundingRoundType;
}

const chooseRoundFormResult = refusalUnion({
  name: "ChooseRoundFormResult",
  description: "A round that was given a form. Or why not.",
  payload: ChooseRoundFormPayload,
  refusals: [stateConflict, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ChooseRoundFormResolver {
  @Mutation(() => chooseRoundFormResult.type, {
    description:
      "Gives a round a published form of its pool, in place of the one in force when it opens; until its deadline, and as long as nobody applied on one (POOL-17).",
  })
  async chooseRoundForm(
    @Arg("input", () => ChooseRoundFormInput, { description: "What is asked for." }) input: ChooseRoundFormInput,
    @Ctx() context: RequestContext,
  ): Promise<ChooseRoundFormPayload | RefusalType> {
    const outcome = await chooseRoundForm(context, input.toCommand());
    return chooseRoundFormResult.answer(outcome, (round) => ({ round: toFundingRoundType(round) }));
  }
}
