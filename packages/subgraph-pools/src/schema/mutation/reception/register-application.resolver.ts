import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { registerApplication } from "../../../service/case/register-application.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { roundClosed, roundNotOpen } from "../../refusal/round.refusals.ts";
import { RegisterApplicationInput } from "./register-application.input.ts";

@ObjectType("RegisterApplicationPayload", { simpleResolvers: true, description: "A case that was received." })
export class RegisterApplicationPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const registerApplicationResult = refusalUnion({
  name: "RegisterApplicationResult",
  description: "A case that was received. Or why not.",
  payload: RegisterApplicationPayload,
  refusals: [roundClosed, roundNotOpen, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RegisterApplicationResolver {
  @Mutation(() => registerApplicationResult.type, {
    description:
      "Takes an application into an open round, under the next case number of its administration (POOL-2, POOL-3, POOL-6).",
  })
  async registerApplication(
    @Arg("input", () => RegisterApplicationInput, { description: "What is asked for." })
    input: RegisterApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterApplicationPayload | RefusalType> {
    const outcome = await registerApplication(context, input.toCommand());
    return registerApplicationResult.answer(outcome, (application) => ({
      application: toApplicationType(application),
    }));
  }
}
