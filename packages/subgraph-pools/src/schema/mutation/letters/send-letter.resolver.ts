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
import { sendLetter } from "../../../service/letters/letters.ts";
import { LetterChangeInput } from "../../letters/letter.inputs.ts";
import { LetterType, toLetterType } from "../../letters/letter.type.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("SendLetterInput", { description: "An approved letter that shall leave." })
export class SendLetterInput extends LetterChangeInput {}

@ObjectType("SendLetterPayload", { simpleResolvers: true, description: "A letter that was sent." })
export class SendLetterPayload {
  @Field(() => LetterType, { description: "The letter as it is now." })
  readonly letter!: LetterType;
}

const sendLetterResult = refusalUnion({
  name: "SendLetterResult",
  description: "A letter that was sent. Or why not.",
  payload: SendLetterPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class SendLetterResolver {
  @Mutation(() => sendLetterResult.type, {
    description:
      "Sends an approved letter to the association's mail address; where it has none, it is to be printed (POOL-2, POOL-10).",
  })
  async sendLetter(
    @Arg("input", () => SendLetterInput, { description: "What is asked for." }) input: SendLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<SendLetterPayload | RefusalType> {
    const outcome = await sendLetter(context, input.toCommand());
    return sendLetterResult.answer(outcome, (letter) => ({ letter: toLetterType(letter) }));
  }
}
