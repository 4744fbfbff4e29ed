import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  staleVersion,
  stateConflict,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { withdrawChange } from "../../service/running/ask-for-change.ts";
import { OwnApplicationType, toOwnApplicationType } from "../draft/own-application.type.ts";
import { WithdrawChangeInput } from "./running.inputs.ts";

@ObjectType("WithdrawChangePayload", { simpleResolvers: true, description: "A wish that was taken back." })
export class WithdrawChangePayload {
  @Field(() => OwnApplicationType, { description: "The case as it is now." })
  readonly ownApplication!: OwnApplicationType;
}

const result = refusalUnion({
  name: "WithdrawChangeResult",
  description: "A wish that was taken back. Or why not.",
  payload: WithdrawChangePayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class WithdrawChangeResolver {
  @Mutation(() => result.type, { description: "An association takes its wish back, until it is answered." })
  async withdrawChange(
    @Arg("input", () => WithdrawChangeInput, { description: "What is asked for." }) input: WithdrawChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawChangePayload | RefusalType> {
    const outcome = await withdrawChange(context, input.toCommand());
    return result.answer(outcome, (ownApplication) => ({ ownApplication: toOwnApplicationType(ownApplication) }));
  }
}
