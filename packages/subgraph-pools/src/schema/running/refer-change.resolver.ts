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
import { referChange } from "../../service/running/answer-change.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { ReferChangeInput } from "./running.inputs.ts";

@ObjectType("ReferChangePayload", { simpleResolvers: true, description: "A wish that the committee decides." })
export class ReferChangePayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const result = refusalUnion({
  name: "ReferChangeResult",
  description: "A wish that the committee decides. Or why not.",
  payload: ReferChangePayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ReferChangeResolver {
  @Mutation(() => result.type, {
    description:
      "Puts what an association asks before a coming meeting of the committee, with the office's assessment (POOL-9).",
  })
  async referChange(
    @Arg("input", () => ReferChangeInput, { description: "What is asked for." }) input: ReferChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<ReferChangePayload | RefusalType> {
    const outcome = await referChange(context, input.toCommand());
    return result.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
