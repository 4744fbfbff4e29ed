import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  stateConflict,
  staleVersion,
  KeyedInput,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver, ID, Int } from "type-graphql";
import { callOpinionBack } from "../../../service/case/opinions.ts";
import { OpinionType, toOpinionType } from "../../assessment/opinion.type.ts";
import { idOf } from "../../id-of.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("CallOpinionBackInput", { description: "What is waited for no more." })
export class CallOpinionBackInput extends KeyedInput {
  @Field(() => ID, { description: "The opinion." })
  readonly opinionId!: string;

  @Field(() => Int, { description: "The opinion's version as it was read." })
  readonly version!: number;

  toCommand() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, opinionId: idOf(this.opinionId, "Opinion") };
  }
}

@ObjectType("CallOpinionBackPayload", { simpleResolvers: true, description: "An opinion that was called back." })
export class CallOpinionBackPayload {
  @Field(() => OpinionType, { description: "The opinion as it is now." })
  readonly opinion!: OpinionType;
}

const callOpinionBackResult = refusalUnion({
  name: "CallOpinionBackResult",
  description: "An opinion that was called back. Or why not.",
  payload: CallOpinionBackPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class CallOpinionBackResolver {
  @Mutation(() => callOpinionBackResult.type, {
    description: "Waits for an opinion no more; for leaders.",
  })
  async callOpinionBack(
    @Arg("input", () => CallOpinionBackInput, { description: "What is asked for." }) input: CallOpinionBackInput,
    @Ctx() context: RequestContext,
  ): Promise<CallOpinionBackPayload | RefusalType> {
    const outcome = await callOpinionBack(context, input.toCommand());
    return callOpinionBackResult.answer(outcome, (opinion) => ({ opinion: toOpinionType(opinion) }));
  }
}
