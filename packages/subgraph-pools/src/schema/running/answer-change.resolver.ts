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
import { answerChange } from "../../service/running/answer-change.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { meetingNotClosed } from "../refusal/letter.refusals.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { AnswerChangeInput } from "./running.inputs.ts";

@ObjectType("AnswerChangePayload", { simpleResolvers: true, description: "A wish that was answered." })
export class AnswerChangePayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const result = refusalUnion({
  name: "AnswerChangeResult",
  description: "A wish that was answered. Or why not.",
  payload: AnswerChangePayload,
  refusals: [
    meetingNotClosed,
    recusedFromCase,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class AnswerChangeResolver {
  @Mutation(() => result.type, {
    description:
      "Says yes or no to what an association asks: the office where the pool's terms leave it to it, the secretary what the committee said, once the minutes stand (POOL-9, POOL-10).",
  })
  async answerChange(
    @Arg("input", () => AnswerChangeInput, { description: "What is asked for." }) input: AnswerChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<AnswerChangePayload | RefusalType> {
    const outcome = await answerChange(context, input.toCommand());
    return result.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
