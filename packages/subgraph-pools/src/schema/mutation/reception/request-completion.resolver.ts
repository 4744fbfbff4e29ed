import type { PlainDate } from "@indgang/domain/kernel";
import {
  DateScalar,
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
import { requestCompletion } from "../../../service/case/formalities.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { CaseChangeInput } from "../change.inputs.ts";
import { FormalCheckItemInput, toChecks } from "./formal-check.input.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("RequestCompletionInput", { description: "What is missing in a case." })
export class RequestCompletionInput extends CaseChangeInput {
  @Field(() => String, { description: "What the association has to complete, in words that it understands." })
  readonly missing!: string;

  @Field(() => DateScalar, { description: "By which day; today at the earliest." })
  readonly dueOn!: PlainDate;

  @Field(() => [FormalCheckItemInput], {
    description: "What was found; requirements that are left out stay as they were.",
  })
  readonly checks!: FormalCheckItemInput[];

  toCommand() {
    const { missing, dueOn } = this;
    return { ...this.ofCase(), missing, dueOn, checks: toChecks(this.checks) };
  }
}

@ObjectType("RequestCompletionPayload", { simpleResolvers: true, description: "A case that was sent back." })
export class RequestCompletionPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const requestCompletionResult = refusalUnion({
  name: "RequestCompletionResult",
  description: "A case that was sent back. Or why not.",
  payload: RequestCompletionPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RequestCompletionResolver {
  @Mutation(() => requestCompletionResult.type, {
    description: "Sends a case back to the association, which has to complete it (POOL-2).",
  })
  async requestCompletion(
    @Arg("input", () => RequestCompletionInput, { description: "What is asked for." }) input: RequestCompletionInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestCompletionPayload | RefusalType> {
    const outcome = await requestCompletion(context, input.toCommand());
    return requestCompletionResult.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
