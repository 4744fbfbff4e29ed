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
import { saveLetter } from "../../../service/letters/letters.ts";
import { LetterChangeInput } from "../../letters/letter.inputs.ts";
import { LetterType, toLetterType } from "../../letters/letter.type.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("SaveLetterInput", { description: "A draft in other words." })
export class SaveLetterInput extends LetterChangeInput {
  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, { description: "What it says." })
  readonly text!: string;

  override toCommand() {
    return { ...super.toCommand(), title: this.title, text: this.text };
  }
}

@ObjectType("SaveLetterPayload", { simpleResolvers: true, description: "A draft that was saved." })
export class SaveLetterPayload {
  @Field(() => LetterType, { description: "The letter as it is now." })
  readonly letter!: LetterType;
}

const saveLetterResult = refusalUnion({
  name: "SaveLetterResult",
  description: "A draft that was saved. Or why not.",
  payload: SaveLetterPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class SaveLetterResolver {
  @Mutation(() => saveLetterResult.type, {
    description:
      "Words a draft in another way; the reason, and that no other authority can hear it, stay in it (POOL-10, LAW-1).",
  })
  async saveLetter(
    @Arg("input", () => SaveLetterInput, { description: "What is asked for." }) input: SaveLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveLetterPayload | RefusalType> {
    const outcome = await saveLetter(context, input.toCommand());
    return saveLetterResult.answer(outcome, (letter) => ({ letter: toLetterType(letter) }));
  }
}
