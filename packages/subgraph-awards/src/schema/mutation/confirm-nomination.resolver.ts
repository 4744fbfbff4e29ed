import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { confirmNomination } from "../../service/confirm-nomination.ts";
import { nominatedAlready } from "../refusal/nominating.refusals.ts";
import { cycleAnswer } from "./answers.ts";

const answer = cycleAnswer("ConfirmNomination", "The year of the prize in which a nomination was confirmed.", [
  nominatedAlready,
]);

@InputType("ConfirmNominationInput", { description: "What the mail held." })
export class ConfirmNominationInput extends KeyedInput {
  @Field(() => String, { description: "The token." })
  readonly token!: string;
}

@Resolver()
export class ConfirmNominationResolver {
  @Mutation(() => answer.type, {
    description:
      "Confirms a nomination by the token from the mail, once, within seven days (AWARD-2). Unknown, used and forgotten tokens are not found.",
  })
  confirmNomination(
    @Arg("input", () => ConfirmNominationInput, { description: "What is asked for." }) input: ConfirmNominationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, token } = input;
    return answer.of(context, confirmNomination(context, { idempotencyKey, token }));
  }
}
