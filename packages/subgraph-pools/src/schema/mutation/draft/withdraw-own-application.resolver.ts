import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  staleVersion,
  stateConflict,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { withdrawOwnApplication } from "../../../service/draft/own-cases.ts";
import { OwnApplicationType, toOwnApplicationType } from "../../draft/own-application.type.ts";
import { WithdrawOwnApplicationInput } from "./draft.inputs.ts";

@ObjectType("WithdrawOwnApplicationPayload", { simpleResolvers: true, description: "A case that was taken back." })
export class WithdrawOwnApplicationPayload {
  @Field(() => OwnApplicationType, { description: "The case as it is now." })
  readonly ownApplication!: OwnApplicationType;
}

const result = refusalUnion({
  name: "WithdrawOwnApplicationResult",
  description: "A case that was taken back. Or why not.",
  payload: WithdrawOwnApplicationPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class WithdrawOwnApplicationResolver {
  @Mutation(() => result.type, {
    description: "An association takes its own application back, until it is decided on.",
  })
  async withdrawOwnApplication(
    @Arg("input", () => WithdrawOwnApplicationInput, { description: "What is asked for." })
    input: WithdrawOwnApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawOwnApplicationPayload | RefusalType> {
    const outcome = await withdrawOwnApplication(context, input.toCommand());
    return result.answer(outcome, (ownApplication) => ({ ownApplication: toOwnApplicationType(ownApplication) }));
  }
}
