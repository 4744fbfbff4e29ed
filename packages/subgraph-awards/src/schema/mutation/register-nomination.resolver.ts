import { DateTimeScalar, fromGlobalId, KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import type { Instant } from "@indgang/domain/kernel";
import { registerNomination } from "../../service/register-nomination.ts";
import { nominatedAlready, nominationsClosed, selfNomination, winnerRests } from "../refusal/nominating.refusals.ts";
import { NominationContentInput, toNominationInput } from "./nomination.input.ts";
import { registeredAnswer } from "./answers.ts";

const answer = registeredAnswer("RegisterNomination", "A nomination that was taken down.", [
  nominationsClosed,
  selfNomination,
  winnerRests,
  nominatedAlready,
]);

@InputType("RegisterNominationInput", { description: "A nomination that came by letter." })
export class RegisterNominationInput extends KeyedInput {
  @Field(() => ID, { description: "The year of the prize." })
  readonly cycleId!: string;

  @Field(() => DateTimeScalar, { description: "When the letter came." })
  readonly receivedAt!: Instant;

  @Field(() => NominationContentInput, { description: "The nomination." })
  readonly content!: NominationContentInput;
}

@Resolver()
export class RegisterNominationResolver {
  @Mutation(() => answer.type, {
    description:
      "Staff of the prize's administration take down what came by letter (AWARD-2). Who takes it down does not read the others.",
  })
  registerNomination(
    @Arg("input", () => RegisterNominationInput, { description: "What is asked for." }) input: RegisterNominationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, cycleId, receivedAt, content } = input;
    const typed = { ...toNominationInput(content), receivedAt, idempotencyKey };
    return answer.of(context, registerNomination(context, fromGlobalId(cycleId, "AwardCycle"), typed));
  }
}
