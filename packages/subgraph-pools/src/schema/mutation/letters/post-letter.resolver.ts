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
import { postLetter } from "../../../service/letters/letters.ts";
import { LetterChangeInput } from "../../letters/letter.inputs.ts";
import { LetterType, toLetterType } from "../../letters/letter.type.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("PostLetterInput", { description: "A letter that somebody put into the post." })
export class PostLetterInput extends LetterChangeInput {}

@ObjectType("PostLetterPayload", { simpleResolvers: true, description: "A letter that was posted." })
export class PostLetterPayload {
  @Field(() => LetterType, { description: "The letter as it is now." })
  readonly letter!: LetterType;
}

const postLetterResult = refusalUnion({
  name: "PostLetterResult",
  description: "A letter that was posted. Or why not.",
  payload: PostLetterPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class PostLetterResolver {
  @Mutation(() => postLetterResult.type, {
    description:
      "Says that a letter was put into the post by hand: one to print, or one that the mail gave up (POOL-10).",
  })
  async postLetter(
    @Arg("input", () => PostLetterInput, { description: "What is asked for." }) input: PostLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<PostLetterPayload | RefusalType> {
    const outcome = await postLetter(context, input.toCommand());
    return postLetterResult.answer(outcome, (letter) => ({ letter: toLetterType(letter) }));
  }
}
