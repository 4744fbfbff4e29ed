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
import { renewGrantYear } from "../../service/running/renew.ts";
import { OwnApplicationType, toOwnApplicationType } from "../draft/own-application.type.ts";
import { RenewGrantYearInput } from "./running.inputs.ts";

@ObjectType("RenewGrantYearPayload", { simpleResolvers: true, description: "A year that was renewed." })
export class RenewGrantYearPayload {
  @Field(() => OwnApplicationType, { description: "The case as it is now." })
  readonly ownApplication!: OwnApplicationType;
}

const result = refusalUnion({
  name: "RenewGrantYearResult",
  description: "A year that was renewed. Or why not.",
  payload: RenewGrantYearPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RenewGrantYearResolver {
  @Mutation(() => result.type, {
    description: "An association says that the work of a running grant goes on unchanged for another year (POOL-7).",
  })
  async renewGrantYear(
    @Arg("input", () => RenewGrantYearInput, { description: "What is asked for." }) input: RenewGrantYearInput,
    @Ctx() context: RequestContext,
  ): Promise<RenewGrantYearPayload | RefusalType> {
    const outcome = await renewGrantYear(context, input.toCommand());
    return result.answer(outcome, (ownApplication) => ({ ownApplication: toOwnApplicationType(ownApplication) }));
  }
}
