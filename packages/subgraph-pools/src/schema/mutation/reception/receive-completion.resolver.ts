import type { Instant } from "@indgang/domain/kernel";
import {
  DateTimeScalar,
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
import { receiveCompletion } from "../../../service/case/formalities.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { CaseChangeInput } from "../change.inputs.ts";
import { FormAnswerInput, toAnswers } from "../form/form-answer.input.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("ReceiveCompletionInput", { description: "What the association completed." })
export class ReceiveCompletionInput extends CaseChangeInput {
  @Field(() => DateTimeScalar, { description: "When it came; not in the future, not before the application itself." })
  readonly receivedAt!: Instant;

  @Field(() => String, { nullable: true, description: "What came." })
  readonly note?: string | null;

  @Field(() => [FormAnswerInput], {
    nullable: true,
    description: "All answers to what the form asks, as they are after the completion; left out: as they were.",
  })
  readonly answers?: readonly FormAnswerInput[] | null;

  toCommand() {
    const { receivedAt, note, answers } = this;
    return { ...this.ofCase(), receivedAt, note: note ?? null, answers: answers ? toAnswers(answers) : null };
  }
}

@ObjectType("ReceiveCompletionPayload", { simpleResolvers: true, description: "A case that was completed." })
export class ReceiveCompletionPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const receiveCompletionResult = refusalUnion({
  name: "ReceiveCompletionResult",
  description: "A case that was completed. Or why not.",
  payload: ReceiveCompletionPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ReceiveCompletionResolver {
  @Mutation(() => receiveCompletionResult.type, {
    description: "Takes in what was missing in a case that was sent back (POOL-6).",
  })
  async receiveCompletion(
    @Arg("input", () => ReceiveCompletionInput, { description: "What is asked for." }) input: ReceiveCompletionInput,
    @Ctx() context: RequestContext,
  ): Promise<ReceiveCompletionPayload | RefusalType> {
    const outcome = await receiveCompletion(context, input.toCommand());
    return receiveCompletionResult.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
