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
import { draftLetter } from "../../../service/letters/letters.ts";
import { idOf, idOrNull } from "../../id-of.ts";
import { LetterType, toLetterType } from "../../letters/letter.type.ts";
import { meetingNotClosed } from "../../refusal/letter.refusals.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("DraftLetterInput", { description: "A case whose decision is to be written about." })
export class DraftLetterInput extends KeyedInput {
  @Field(() => ID, { description: "The case." })
  readonly applicationId!: string;

  @Field(() => ID, { nullable: true, description: "The letter that has left, and in whose place this one comes." })
  readonly replacesId!: string | null;

  toCommand() {
    const { idempotencyKey } = this;
    return {
      idempotencyKey,
      applicationId: idOf(this.applicationId, "Application"),
      replacesId: idOrNull(this.replacesId, "Letter"),
    };
  }
}

@ObjectType("DraftLetterPayload", { simpleResolvers: true, description: "A draft." })
export class DraftLetterPayload {
  @Field(() => LetterType, { description: "The letter." })
  readonly letter!: LetterType;
}

const draftLetterResult = refusalUnion({
  name: "DraftLetterResult",
  description: "A draft. Or why not.",
  payload: DraftLetterPayload,
  refusals: [
    meetingNotClosed,
    recusedFromCase,
    stateConflict,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class DraftLetterResolver {
  @Mutation(() => draftLetterResult.type, {
    description:
      "Writes the draft of the letter about a decision, worded as the pool does today, once the minutes stand. There is one for a decision; another one names the one that it replaces (POOL-10).",
  })
  async draftLetter(
    @Arg("input", () => DraftLetterInput, { description: "What is asked for." }) input: DraftLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<DraftLetterPayload | RefusalType> {
    const outcome = await draftLetter(context, input.toCommand());
    return draftLetterResult.answer(outcome, (letter) => ({ letter: toLetterType(letter) }));
  }
}
