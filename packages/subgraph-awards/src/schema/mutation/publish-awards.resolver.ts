import { DateTimeScalar, fromGlobalId, KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import type { Instant } from "@indgang/domain/kernel";
import { publishAwards } from "../../service/decisions.ts";
import { awardsUndecided } from "../refusal/judging.refusals.ts";
import { cycleAnswer } from "./answers.ts";

const answer = cycleAnswer("PublishAwards", "A year of a prize whose winners are public, or will be.", [
  awardsUndecided,
]);

@InputType("PublishAwardsInput", { description: "When the winners are public." })
export class PublishAwardsInput extends KeyedInput {
  @Field(() => ID, { description: "The year of the prize." })
  readonly cycleId!: string;

  @Field(() => Int, { description: "The jury's version as it was read." })
  readonly version!: number;

  @Field(() => String, {
    description: "The text of the jury's minute, at most 20,000 characters. Never public. No CPR number (LAW-7).",
  })
  readonly minute!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The embargo: from when on everybody sees the winners; none: at once.",
  })
  readonly publishAt?: Instant | null;
}

@Resolver()
export class PublishAwardsResolver {
  @Mutation(() => answer.type, {
    description:
      "The secretariat closes the jury's work with its minute and sets the instant from which the winners are public (AWARD-1, AWARD-2). Until then it can be set anew.",
  })
  publishAwards(
    @Arg("input", () => PublishAwardsInput, { description: "What is asked for." }) input: PublishAwardsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, version, minute, publishAt = null } = input;
    const typed = { idempotencyKey, version, minute, publishAt };
    return answer.of(context, publishAwards(context, fromGlobalId(input.cycleId, "AwardCycle"), typed));
  }
}
