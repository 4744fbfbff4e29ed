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
import { takeDownRenewal } from "../../service/running/renew.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { TakeDownRenewalInput } from "./running.inputs.ts";

@ObjectType("TakeDownRenewalPayload", { simpleResolvers: true, description: "A year that was renewed." })
export class TakeDownRenewalPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const result = refusalUnion({
  name: "TakeDownRenewalResult",
  description: "A year that was renewed. Or why not.",
  payload: TakeDownRenewalPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class TakeDownRenewalResolver {
  @Mutation(() => result.type, {
    description:
      "Takes down what an association said on paper or by telephone: that the work goes on unchanged (POOL-2, POOL-7).",
  })
  async takeDownRenewal(
    @Arg("input", () => TakeDownRenewalInput, { description: "What is asked for." }) input: TakeDownRenewalInput,
    @Ctx() context: RequestContext,
  ): Promise<TakeDownRenewalPayload | RefusalType> {
    const outcome = await takeDownRenewal(context, input.toCommand());
    return result.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
