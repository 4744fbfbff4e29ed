import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { approveLetter } from "../../../service/letters/letters.ts";
import { LetterChangeInput } from "../../letters/letter.inputs.ts";
import { LetterType, toLetterType } from "../../letters/letter.type.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("ApproveLetterInput", { description: "A letter that is as it shall leave." })
export class ApproveLetterInput extends LetterChangeInput {}

@ObjectType("ApproveLetterPayload", { simpleResolvers: true, description: "A letter that was approved." })
export class ApproveLetterPayload {
  @Field(() => LetterType, { description: "The letter as it is now." })
  readonly letter!: LetterType;
}

const approveLetterResult = refusalUnion({
  name: "ApproveLetterResult",
  description: "A letter that was approved. Or why not.",
  payload: ApproveLetterPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ApproveLetterResolver {
  @Mutation(() => approveLetterResult.type, {
    description: "Approves a draft: its file is made, and nothing in it changes from now on (POOL-10, LAW-1).",
  })
  async approveLetter(
    @Arg("input", () => ApproveLetterInput, { description: "What is asked for." }) input: ApproveLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<ApproveLetterPayload | RefusalType> {
    const outcome = await approveLetter(context, input.toCommand());
    return approveLetterResult.answer(outcome, (letter) => ({ letter: toLetterType(letter) }));
  }
}
