import { fromGlobalId, KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { nominate } from "../../service/nominate.ts";
import { nominationsClosed, selfNomination, tooManyNominations, winnerRests } from "../refusal/nominating.refusals.ts";
import { NominationContentInput, toNominationInput } from "./nomination.input.ts";
import { cycleAnswer } from "./answers.ts";

const answer = cycleAnswer("Nominate", "The year of the prize in which somebody nominated.", [
  nominationsClosed,
  selfNomination,
  winnerRests,
  tooManyNominations,
]);

@InputType("NominateInput", { description: "A nomination." })
export class NominateInput extends KeyedInput {
  @Field(() => ID, { description: "The year of the prize." })
  readonly cycleId!: string;

  @Field(() => NominationContentInput, { description: "The nomination." })
  readonly content!: NominationContentInput;
}

@Resolver()
export class NominateResolver {
  @Mutation(() => answer.type, {
    description:
      "Anybody nominates, logged in or not (AWARD-2). A link to confirm is sent to the e-mail address; what nobody confirms within seven days is forgotten. The answer never tells whether the address or the nominee is known: of five nominations that wait under one address, a sixth is answered in the same way and not kept.",
  })
  nominate(
    @Arg("input", () => NominateInput, { description: "What is asked for." }) input: NominateInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, cycleId, content } = input;
    const typed = { ...toNominationInput(content), idempotencyKey };
    return answer.of(context, nominate(context, fromGlobalId(cycleId, "AwardCycle"), typed));
  }
}
