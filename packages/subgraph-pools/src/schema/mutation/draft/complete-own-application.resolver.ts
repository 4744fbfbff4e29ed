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
import { completeOwnApplication } from "../../../service/draft/own-cases.ts";
import { OwnApplicationType, toOwnApplicationType } from "../../draft/own-application.type.ts";
import { CompleteOwnApplicationInput } from "./draft.inputs.ts";

@ObjectType("CompleteOwnApplicationPayload", { simpleResolvers: true, description: "A case that was completed." })
export class CompleteOwnApplicationPayload {
  @Field(() => OwnApplicationType, { description: "The case as it is now." })
  readonly ownApplication!: OwnApplicationType;
}

const result = refusalUnion({
  name: "CompleteOwnApplicationResult",
  description: "A case that was completed. Or why not.",
  payload: CompleteOwnApplicationPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class CompleteOwnApplicationResolver {
  @Mutation(() => result.type, {
    description: "Sends in anew what was returned to the association (POOL-6).",
  })
  async completeOwnApplication(
    @Arg("input", () => CompleteOwnApplicationInput, { description: "What is asked for." })
    input: CompleteOwnApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<CompleteOwnApplicationPayload | RefusalType> {
    const outcome = await completeOwnApplication(context, input.toCommand());
    return result.answer(outcome, (ownApplication) => ({ ownApplication: toOwnApplicationType(ownApplication) }));
  }
}
