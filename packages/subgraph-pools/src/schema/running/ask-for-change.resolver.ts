import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  stateConflict,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { askForChange } from "../../service/running/ask-for-change.ts";
import { OwnApplicationType, toOwnApplicationType } from "../draft/own-application.type.ts";
import { AskForChangeInput } from "./running.inputs.ts";

@ObjectType("AskForChangePayload", { simpleResolvers: true, description: "A wish that was asked." })
export class AskForChangePayload {
  @Field(() => OwnApplicationType, { description: "The case as it is now." })
  readonly ownApplication!: OwnApplicationType;
}

const result = refusalUnion({
  name: "AskForChangeResult",
  description: "A wish that was asked. Or why not.",
  payload: AskForChangePayload,
  refusals: [stateConflict, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class AskForChangeResolver {
  @Mutation(() => result.type, {
    description:
      "An association asks to use its grant in another way, one wish at a time, never for more money (POOL-11).",
  })
  async askForChange(
    @Arg("input", () => AskForChangeInput, { description: "What is asked for." }) input: AskForChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<AskForChangePayload | RefusalType> {
    const outcome = await askForChange(context, input.toCommand());
    return result.answer(outcome, (ownApplication) => ({ ownApplication: toOwnApplicationType(ownApplication) }));
  }
}
